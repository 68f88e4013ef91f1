#include "shell/frame/overlay.h"

#include "widgets/frames/cardframe.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kTopShare = 0.11;
const QColor kDim(15, 19, 28, 90);

}

Overlay::Overlay(QWidget *window) : QWidget(window), m_card(new CardFrame(this))
{
    hide();
    window->installEventFilter(this);
}

void Overlay::openWith(QWidget *focus)
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Overlay::place()
{
    const int wide = qMin(scaled(cardWidth()), width() - scaled(32));
    const int tall = qMin(m_card->sizeHint().height(), height() - scaled(32));
    const int top = qMin(int(height() * kTopShare), height() - tall - scaled(16));
    m_card->setGeometry((width() - wide) / 2, qMax(top, scaled(16)), wide, tall);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kDim);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        dismiss();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *start = QApplication::focusWidget();
    if (!start || !m_card->isAncestorOf(start))
        return false;
    QWidget *at = start;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
    } while (at != start && !(m_card->isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus)));
    at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

}
