#pragma once

#include "render/paper/ink.h"
#include "render/paper/typeface.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

class QPainter;

namespace render {

// What can stand on a page; positions in layout units. A colour that is not valid is not drawn.
struct TextMark {
    QPointF baseline;
    QString text;
    Type type;
    QColor colour = ink::kText;
    QString link; // http, https or mailto; empty: plain text
};

struct BoxMark {
    QRectF rect;
    QColor fill;
    QColor edge;
    qreal edgeWidth = 0;
};

struct LineMark {
    QLineF line;
    QColor colour = ink::kRule;
    qreal width = 0;
};

struct ShapeMark {
    QPolygonF points;
    bool closed = true;
    bool dashed = false;
    QColor fill;
    QColor edge;
    qreal edgeWidth = 0;
};

struct DiscMark {
    QPointF centre;
    qreal radius = 0;
    QColor fill;
    QColor edge;
    qreal edgeWidth = 0;
};

using Mark = std::variant<TextMark, BoxMark, LineMark, ShapeMark, DiscMark>;

// One page as a list of marks in painting order: the same list is painted on the screen and into the PDF.
class Page
{
public:
    void add(Mark mark) { m_marks.push_back(std::move(mark)); }
    // Parallel lines at 45 degrees, clipped to the rectangle.
    void addHatch(const QRectF &rect, qreal distance, const QColor &colour, qreal width);
    // Painter units are layout units.
    void paint(QPainter *painter, const Typeface &typeface) const;
    // All text in painting order, one piece a line: for tests and for copying.
    QString text() const;
    bool isEmpty() const { return m_marks.empty(); }
    const std::vector<Mark> &marks() const { return m_marks; }

private:
    std::vector<Mark> m_marks;
};

}
