#include "widgets/paint/textline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPaintDevice>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QFont lineFont(TextRole role, bool bold)
{
    QFont font = typeFont(role);
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

}

void paintLine(QPainter &painter, const QRectF &rect, const TextLine &line, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setFont(lineFont(line.role, line.bold));
    painter.setPen(tint(line.color));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(line.text, Qt::ElideRight, int(rect.width()));
    painter.setLayoutDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // the text's own order
    painter.drawText(rect, int(QStyle::visualAlignment(direction, line.alignment)) | Qt::TextSingleLine, shown);
    painter.restore();
}

namespace {

// Lays the lines out below each other; the bounding size is what they need.
QSizeF layOutLines(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, size.height()));
        size = QSizeF(std::max(size.width(), line.naturalTextWidth()), size.height() + line.height());
    }
    layout.endLayout();
    return size;
}

QString withLineBreaks(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

}

void paintWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color)
{
    QTextLayout layout(withLineBreaks(text), font);
    layOutLines(layout, rect.width());
    painter.setPen(color);
    layout.draw(&painter, rect.topLeft());
}

QSize wrappedSize(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(withLineBreaks(text), font);
    const QSizeF size = layOutLines(layout, width);
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

int lineWidth(const QString &text, TextRole role, bool bold)
{
    return QFontMetrics(lineFont(role, bold)).horizontalAdvance(text) + 1;
}

void fillHatch(QPainter &painter, const QRectF &rect, Token fill, Token lines, bool rising)
{
    painter.save();
    painter.fillRect(rect, tint(fill));
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint(lines), 1.5));
    const qreal step = scaled(7);
    const qreal lean = rising ? rect.height() : -rect.height();
    for (qreal x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + lean, rect.top()));
    painter.restore();
}

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
    painter.restore();
}

void paintPill(QPainter &painter, const QRectF &rect, const QString &text, Token fill, Token textColor)
{
    paintRounded(painter, rect, space::kRadiusMark, tint(fill), QColor());
    paintLine(painter, rect, {text, TextRole::Axis, textColor, Qt::AlignCenter, true}, painter.layoutDirection());
}

}
