#include "widgets/frames/cardframe.h"

#include "widgets/paint/textline.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

CardFrame::CardFrame(QWidget *parent) : QFrame(parent) {}

void CardFrame::setBar(std::optional<Token> color)
{
    m_bar = color;
    update();
}

void CardFrame::setFill(Token fill)
{
    m_fill = fill;
    update();
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), space::kRadiusCard, tint(m_fill), tint(Token::Line2));
    if (!m_bar)
        return;
    constexpr int kBarWidth = 4;
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()), space::kRadiusCard, space::kRadiusCard);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(mirrored ? QRect(width() - kBarWidth, 0, kBarWidth, height()) : QRect(0, 0, kBarWidth, height()));
    painter.fillPath(card, tint(*m_bar));
}

}
