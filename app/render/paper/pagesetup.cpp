#include "render/paper/pagesetup.h"

#include "render/paper/units.h"

namespace render {

namespace {

constexpr qreal kGutterMm = 4;
constexpr int kGridColumns = 12;
constexpr qreal kLastTextMm = 18; // both from the bottom
constexpr qreal kFootLineMm = 14;

QSizeF portraitSize(PageSetup::Paper paper)
{
    return paper == PageSetup::Paper::A4 ? QSizeF(mm(210), mm(297)) : QSizeF(mm(215.9), mm(279.4));
}

void placeLines(PageSetup &setup, qreal firstTextMm)
{
    setup.headLine = mm(16);
    setup.firstText = mm(firstTextMm);
    setup.lastText = setup.size.height() - mm(kLastTextMm);
    setup.footLine = setup.size.height() - mm(kFootLineMm);
}

}

PageSetup PageSetup::portrait(Paper paper)
{
    PageSetup setup;
    setup.size = portraitSize(paper);
    setup.left = mm(22);
    setup.right = mm(18);
    placeLines(setup, 22);
    return setup;
}

PageSetup PageSetup::landscape(Paper paper)
{
    PageSetup setup;
    setup.size = portraitSize(paper).transposed();
    setup.left = mm(15);
    setup.right = mm(15);
    placeLines(setup, 20);
    return setup;
}

qreal Grid::x(int column) const
{
    return m_setup.left + column * (width(1) + mm(kGutterMm));
}

qreal Grid::width(int columns) const
{
    const qreal one = (m_setup.textWidth() - (kGridColumns - 1) * mm(kGutterMm)) / kGridColumns;
    return columns * one + (columns - 1) * mm(kGutterMm);
}

}
