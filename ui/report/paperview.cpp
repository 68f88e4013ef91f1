#include "report/paperview.h"

#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

// Paints what is exposed only, so a long register costs no more than the pages in sight.
class PaperView::Sheets : public QWidget
{
public:
    explicit Sheets(QWidget *parent)
        : QWidget(parent)
    {
    }

    void fit(int width)
    {
        if (!document)
            return setFixedSize(width, 1);
        const QSizeF page = document->pageSize();
        const int gap = scaled(16);
        const double widest = std::min<double>(width - 2 * gap, page.width() * kLargestZoom);
        m_zoom = std::max(0.2, widest / page.width());
        m_left = (width - int(page.width() * m_zoom)) / 2;
        const int step = int(page.height() * m_zoom) + gap;
        setFixedSize(width, gap + step * document->pageCount());
        setAccessibleDescription(document->info().title);
    }

    int pageStep() const { return document ? int(document->pageSize().height() * m_zoom) + scaled(16) : height(); }

    std::unique_ptr<render::Document> document;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!document)
            return;
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const QSizeF page = document->pageSize() * m_zoom;
        for (int i = 0; i < document->pageCount(); ++i) {
            const QRectF sheet(m_left, scaled(16) + i * pageStep(), page.width(), page.height());
            if (!sheet.intersects(event->rect()))
                continue;
            painter.fillRect(sheet, Qt::white);
            painter.setPen(tint(Token::Line2));
            painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
            painter.save();
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft());
            painter.scale(m_zoom, m_zoom);
            document->paint(&painter, i);
            painter.restore();
        }
    }

private:
    static constexpr double kLargestZoom = 1.6; // points to px: wider is not easier to read
    double m_zoom = 1;
    int m_left = 0;
};

PaperView::PaperView(QWidget *parent)
    : QScrollArea(parent), m_sheets(new Sheets(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(m_sheets);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the paper"));
}

PaperView::~PaperView() = default;

void PaperView::show(std::unique_ptr<render::Document> document)
{
    m_sheets->document = std::move(document);
    m_sheets->fit(viewport()->width());
    m_sheets->update();
}

const render::Document *PaperView::document() const
{
    return m_sheets->document.get();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fit(viewport()->width());
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->setValue(bar->value() + m_sheets->pageStep());
    else if (event->key() == Qt::Key_PageUp)
        bar->setValue(bar->value() - m_sheets->pageStep());
    else
        QScrollArea::keyPressEvent(event);
}

}
