#include "render/paper/page.h"

#include <QPainter>
#include <QTextLayout>

namespace render {

namespace {

QPen penOf(const QColor &colour, qreal width, bool dashed)
{
    if (!colour.isValid())
        return Qt::NoPen;
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({3.0, 2.0});
    return pen;
}

QBrush brushOf(const QColor &colour)
{
    return colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush);
}

// Qt writes a link annotation into a PDF for text laid out with an anchor format, and by no other public way.
void drawLink(QPainter *painter, const TextMark &mark, const QFont &font)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(mark.link);
    format.setForeground(mark.colour);
    QTextLayout layout(mark.text, font);
    layout.setFormats({QTextLayout::FormatRange{0, int(mark.text.size()), format}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setPosition({0, 0});
    layout.endLayout();
    layout.draw(painter, mark.baseline - QPointF(0, line.ascent()));
}

struct MarkPainter {
    QPainter *painter;
    const Typeface &typeface;

    void operator()(const TextMark &mark) const
    {
        const QFont &font = typeface.font(mark.type);
        painter->setFont(font);
        painter->setPen(mark.colour);
        if (mark.link.isEmpty())
            painter->drawText(mark.baseline, mark.text);
        else
            drawLink(painter, mark, font);
    }

    void operator()(const BoxMark &mark) const
    {
        painter->setPen(penOf(mark.edge, mark.edgeWidth, false));
        painter->setBrush(brushOf(mark.fill));
        painter->drawRect(mark.rect);
    }

    void operator()(const LineMark &mark) const
    {
        painter->setPen(penOf(mark.colour, mark.width, false));
        painter->drawLine(mark.line);
    }

    void operator()(const ShapeMark &mark) const
    {
        painter->setPen(penOf(mark.edge, mark.edgeWidth, mark.dashed));
        painter->setBrush(mark.closed ? brushOf(mark.fill) : QBrush(Qt::NoBrush));
        if (mark.closed)
            painter->drawPolygon(mark.points);
        else
            painter->drawPolyline(mark.points);
    }

    void operator()(const DiscMark &mark) const
    {
        painter->setPen(penOf(mark.edge, mark.edgeWidth, false));
        painter->setBrush(brushOf(mark.fill));
        painter->drawEllipse(mark.centre, mark.radius, mark.radius);
    }
};

}

void Page::addHatch(const QRectF &rect, qreal distance, const QColor &colour, qreal width)
{
    // Lines x + y = c; each meets the rectangle between the two points computed here.
    const qreal first = rect.left() + rect.top();
    const qreal last = rect.right() + rect.bottom();
    for (qreal c = first + distance; c < last; c += distance) {
        const qreal x1 = qMax(rect.left(), c - rect.bottom());
        const qreal x2 = qMin(rect.right(), c - rect.top());
        if (x1 < x2)
            add(LineMark{QLineF(x1, c - x1, x2, c - x2), colour, width});
    }
}

void Page::paint(QPainter *painter, const Typeface &typeface) const
{
    const MarkPainter paintMark{painter, typeface};
    for (const Mark &mark : m_marks)
        std::visit(paintMark, mark);
}

QString Page::text() const
{
    QStringList lines;
    for (const Mark &mark : m_marks)
        if (const auto *text = std::get_if<TextMark>(&mark))
            lines << text->text;
    return lines.join(u'\n');
}

}
