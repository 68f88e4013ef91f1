#include "widgets/frames/toast.h"

#include <QEvent>
#include <QLayout>

namespace ui {

namespace {

constexpr int kToastMs = 6000;

}

Toast::Toast(QWidget *parent) : MessageBar(parent)
{
    setClosable(true);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
}

void Toast::pop(Tone tone, const QString &text)
{
    say(tone, text);
    place();
    raise();
    if (tone == Tone::Error)
        m_timer.stop();
    else
        m_timer.start(kToastMs);
}

void Toast::place()
{
    const QWidget *ground = parentWidget();
    const int widest = qMax(scaled(200), qMin(ground->width() - scaled(48), scaled(640)));
    const int across = qMin(widest, sizeHint().width() + scaled(240));
    const int tall = layout()->hasHeightForWidth() ? layout()->heightForWidth(across) : sizeHint().height();
    const int below = scaled(3 * space::kXl); // the buttons at the foot of a page stay free
    setGeometry((ground->width() - across) / 2, ground->height() - tall - below, across, tall);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return MessageBar::eventFilter(watched, event);
}

}
