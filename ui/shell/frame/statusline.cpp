#include "shell/frame/statusline.h"

#include "widgets/controls/linkbutton.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/textline.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

namespace ui {

namespace {

// "Saved" with its sign: everything is written when it is said.
class SavedSign final : public QWidget
{
public:
    explicit SavedSign(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(StatusLine::tr("Saved"));
    }
    QSize sizeHint() const override
    {
        return {scaled(19) + lineWidth(StatusLine::tr("Saved"), TextRole::Second), Theme::current().lineHeight(TextRole::Second)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect sign(0, 0, scaled(13), height());
        Icon::paint(painter, QStyle::visualRect(layoutDirection(), rect(), sign), IconId::Check, tint(Token::Text2));
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(scaled(18), 0, 0, 0));
        paintLine(painter, words, {StatusLine::tr("Saved"), TextRole::Second, Token::Text2}, layoutDirection());
    }
};

constexpr int kProgressSteps = 1000;

}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_file(new ElidedLabel(TextRole::Second, Token::Text2, this))
    , m_saved(new SavedSign(this))
    , m_work(new TextLabel({}, TextRole::Second, Token::Text2, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new LinkButton(tr("Cancel"), this))
    , m_checkpoint(new TextLabel({}, TextRole::Second, Token::Text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(space::kL), 1, scaled(space::kL), 0);
    row->setSpacing(scaled(space::kM));
    row->addWidget(m_file);
    row->addWidget(m_saved);
    row->addSpacing(scaled(space::kXs));
    row->addWidget(m_work);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_checkpoint);
    m_file->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_file->setObjectName(QStringLiteral("file"));
    m_checkpoint->setObjectName(QStringLiteral("checkpoint"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(scaled(140), scaled(6));
    m_progress->setAccessibleName(tr("Progress"));
    setFixedHeight(scaled(27));
    setFile({});
    setWork({}, -1);
    connect(m_cancel, &LinkButton::clicked, this, &StatusLine::cancelled);
}

void StatusLine::setFile(const QString &name)
{
    m_file->setText(name);
    m_file->setVisible(!name.isEmpty());
    m_saved->setVisible(!name.isEmpty());
}

void StatusLine::setWork(const QString &what, double fraction)
{
    m_work->setText(what);
    m_work->setVisible(!what.isEmpty());
    m_progress->setVisible(!what.isEmpty());
    m_cancel->setVisible(!what.isEmpty());
    m_progress->setRange(0, fraction < 0 ? 0 : kProgressSteps);
    m_progress->setValue(int(fraction * kProgressSteps));
}

void StatusLine::setCheckpoint(const QString &text)
{
    m_checkpoint->setText(text);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), tint(Token::Line));
}

}
