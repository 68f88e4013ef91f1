#pragma once

#include <QRectF>
#include <QSizeF>

namespace render {

// One paper with its margins (papers.md, "Page"), in layout units.
struct PageSetup {
    enum class Paper { A4, Letter };

    QSizeF size;
    qreal left = 0;
    qreal right = 0;
    qreal headLine = 0;  // y of the rule under the head
    qreal firstText = 0; // y of the first text
    qreal lastText = 0;  // y below which no text stands
    qreal footLine = 0;  // y of the rule above the foot

    static PageSetup portrait(Paper paper);
    static PageSetup landscape(Paper paper);

    qreal textWidth() const { return size.width() - left - right; }
    qreal textHeight() const { return lastText - firstText; }
    qreal rightEdge() const { return size.width() - right; }
};

// Twelve columns with a gutter of 4 mm: x of a column's left edge, and the width of several.
class Grid
{
public:
    explicit Grid(const PageSetup &setup) : m_setup(setup) {}
    qreal x(int column) const;
    qreal width(int columns) const;

private:
    const PageSetup &m_setup;
};

}
