#include "widgets/labels/elidedlabel.h"

#include "widgets/paint/textline.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

ElidedLabel::ElidedLabel(TextRole role, Token color, QWidget *parent) : QWidget(parent), m_role(role), m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &ElidedLabel::updateGeometry);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setColor(Token color)
{
    m_color = color;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {lineWidth(m_text, m_role) + 2, Theme::current().lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), scaled(48)), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLine(painter, rect(), {m_text, m_role, m_color}, layoutDirection());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        if (lineWidth(m_text, m_role) > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text.toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

}
