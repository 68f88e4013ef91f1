#include "issue/files/previewpane.h"

#include "widgets/labels/textlabel.h"

#include <QPainter>
#include <QPlainTextEdit>

namespace ui {

// A picture that shrinks to its place and never grows beyond its own size.
class PictureView : public QWidget
{
public:
    using QWidget::QWidget;
    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QSizeF size = m_image.size() / devicePixelRatioF();
        if (size.width() > width() || size.height() > height())
            size.scale(QSizeF(this->size()), Qt::KeepAspectRatio);
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF((width() - size.width()) / 2, 0), size), m_image);
    }

private:
    QImage m_image;
};

PreviewPane::PreviewPane(services::Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent), m_note(new TextLabel(QString(), TextRole::Body, Token::Text2, this)), m_text(new QPlainTextEdit(this)),
      m_picture(new PictureView(this)), m_reader(new FilePreviewReader(workspace, this))
{
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->viewport()->setAcceptDrops(false);
    m_text->setAcceptDrops(false);
    m_picture->setAccessibleName(tr("Picture"));
    setContentsMargins(scaled(space::kM), 0, 0, 0);
    addWidget(m_note);
    addWidget(m_text);
    addWidget(m_picture);
    connect(m_reader, &FilePreviewReader::ready, this, &PreviewPane::take);
}

void PreviewPane::show(const domain::Attachment &file)
{
    m_reader->read(file);
}

void PreviewPane::clear()
{
    say(QString());
}

void PreviewPane::say(const QString &text)
{
    m_note->setText(text);
    setCurrentWidget(m_note);
}

void PreviewPane::take(const FilePreview &preview)
{
    if (preview.isGone)
        return say(tr("The file is no longer there. What is known of it stays."));
    if (preview.isDamaged)
        return say(tr("The file cannot be read."));
    if (preview.isTooLarge)
        return say(tr("The picture is too large to be shown here."));
    if (!preview.image.isNull()) {
        m_picture->setImage(preview.image);
        return setCurrentWidget(m_picture);
    }
    if (preview.text.isEmpty())
        return say(tr("No preview for this kind of file."));
    m_text->setPlainText(preview.isCut ? preview.text + QStringLiteral("\n\n") + tr("The text goes on.") : preview.text);
    setCurrentWidget(m_text);
}

}
