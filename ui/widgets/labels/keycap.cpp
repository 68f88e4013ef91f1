#include "widgets/labels/keycap.h"

#include "widgets/paint/textline.h"

#include <QPainter>

namespace ui {

KeyCap::KeyCap(const QKeySequence &keys, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyCap::setKeys(const QKeySequence &keys)
{
    m_text = keys.toString(QKeySequence::NativeText);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return size(m_text);
}

QSize KeyCap::size(const QString &text)
{
    return {lineWidth(text, TextRole::Axis) + scaled(10), scaled(18)};
}

void KeyCap::paint(QPainter &painter, const QRect &rect, const QString &text)
{
    paintRounded(painter, rect, space::kRadiusMark, QColor(), tint(Token::Line2));
    paintLine(painter, rect, {text, TextRole::Axis, Token::Text3, Qt::AlignCenter}, Qt::LeftToRight);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text);
}

}
