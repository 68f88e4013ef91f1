#include "widgets/paint/mark.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace ui {

namespace {

constexpr int kMarkSide = 13;
constexpr int kMarkGap = 5;

QFont markFont()
{
    return typeFont(TextRole::Label);
}

QPolygonF octagon(const QRectF &square)
{
    const qreal corner = square.width() * (1 - 1 / std::sqrt(2.0));
    return {{square.left() + corner, square.top()},     {square.right() - corner, square.top()},
            {square.right(), square.top() + corner},    {square.right(), square.bottom() - corner},
            {square.right() - corner, square.bottom()}, {square.left() + corner, square.bottom()},
            {square.left(), square.bottom() - corner},  {square.left(), square.top() + corner}};
}

}

Rank rankOf(int index)
{
    return Rank(qBound(0, index, 3));
}

Token markToken(Rank rank)
{
    return Token(int(Token::S1) + int(rank));
}

void paintMarkShape(QPainter &painter, const QRectF &rect, Rank rank)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF square(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const QColor color = tint(markToken(rank));
    const qreal pen = side * 2 / kMarkSide;
    const QRectF outline = square.adjusted(pen / 2 + side / 26, pen / 2 + side / 26, -pen / 2 - side / 26, -pen / 2 - side / 26);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (rank) {
    case Rank::S1:
        painter.drawPolygon(octagon(square.adjusted(side / 26, side / 26, -side / 26, -side / 26)));
        break;
    case Rank::S2: {
        const qreal inset = side / 13;
        painter.setPen(QPen(color, inset, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{{square.center().x(), square.top() + inset * 1.2},
                                      {square.right() - inset * 0.6, square.bottom() - inset},
                                      {square.left() + inset * 0.6, square.bottom() - inset}});
        break;
    }
    case Rank::S3:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(outline);
        break;
    case Rank::S4:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, pen));
        painter.drawEllipse(outline);
        break;
    }
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &rect, Rank rank, const QString &text, Qt::LayoutDirection direction)
{
    const int side = scaled(kMarkSide);
    const QSize size = markSize(text);
    const QRect whole = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect.toAlignedRect());
    const QRect shape = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(side, side), whole);
    paintMarkShape(painter, shape, rank);
    if (text.isEmpty())
        return;
    painter.save();
    painter.setFont(markFont());
    painter.setPen(tint(markToken(rank)));
    const QRect words = QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter,
                                            QSize(whole.width() - side - scaled(kMarkGap), whole.height()), whole);
    painter.drawText(words, int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignVCenter), text);
    painter.restore();
}

QSize markSize(const QString &text)
{
    const int side = scaled(kMarkSide);
    if (text.isEmpty())
        return {side, side};
    const QFontMetrics metrics(markFont());
    return {side + scaled(kMarkGap) + metrics.horizontalAdvance(text) + 1, qMax(side, metrics.height())};
}

}
