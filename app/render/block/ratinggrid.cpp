#include "render/block/ratinggrid.h"

#include "render/paper/units.h"

namespace render {

namespace {

constexpr qreal kNameWidthMm = 38;
constexpr qreal kCellHeightMm = 13;
constexpr qreal kWidestCellMm = 38;
constexpr qreal kHeadMm = 11;
constexpr qreal kAcceptedPt = 1.6;
constexpr qreal kCellEdgePt = 0.35;

QColor fillOf(int rank)
{
    const QColor fills[] = {ink::kSeverity1, ink::kSeverity2, ink::kTint, ink::kPaper};
    return fills[qBound(0, rank, 3)];
}

// Lines of text in the middle of a box.
void addCentred(Page &page, const Span &span, const QRectF &box, const Typeface &typeface)
{
    const auto lines = brokenLines({span}, box.width() - mm(2), typeface);
    qreal y = box.center().y() - qreal(lines.size()) * Typeface::leading(span.type.size) / 2;
    for (const TextLine &line : lines) {
        addLine(page, line, {box.center().x() - line.width / 2, y}, line.width, span.type.size);
        y += Typeface::leading(span.type.size);
    }
}

}

void paintRatingGrid(PageFlow &flow, const RatingGrid &grid, qreal x, qreal width)
{
    const Typeface &typeface = flow.typeface();
    const int size = int(grid.rows.size());
    const qreal cellWidth = qMin(mm(kWidestCellMm), (width - mm(kNameWidthMm)) / qMax(1, size));
    const qreal cellHeight = mm(kCellHeightMm);
    flow.ensure(mm(kHeadMm) + size * cellHeight);
    Page &page = flow.page();
    const qreal left = x + mm(kNameWidthMm);
    const qreal top = flow.y() + mm(kHeadMm);
    const Type axis{TypeSize::Label, false};
    addCentred(page, {grid.columnAxis + QStringLiteral(" →"), axis, ink::kSecond, {}}, QRectF(left, flow.y(), size * cellWidth, mm(4)), typeface);
    addCentred(page, {QStringLiteral("↑ ") + grid.rowAxis, axis, ink::kSecond, {}}, QRectF(x, flow.y() + mm(4), mm(kNameWidthMm), mm(6)), typeface);
    const auto boxOf = [&](int row, int column) {
        return QRectF(left + column * cellWidth, top + (size - 1 - row) * cellHeight, cellWidth, cellHeight);
    };
    for (int row = 0; row < size; ++row) {
        addCentred(page, {grid.rows.at(row), {TypeSize::Table, true}, ink::kText, {}}, QRectF(x, boxOf(row, 0).top(), mm(kNameWidthMm), cellHeight),
                   typeface);
        addCentred(page, {grid.columns.value(row), {TypeSize::Table, true}, ink::kText, {}},
                   QRectF(boxOf(0, row).left(), flow.y() + mm(4), cellWidth, mm(6)), typeface);
        for (int column = 0; column < size; ++column) {
            const RatingGrid::Cell cell = grid.cells.value(row).value(column);
            page.add(BoxMark{boxOf(row, column), fillOf(cell.rank), ink::kRule, pt(kCellEdgePt)});
            addCentred(page, {cell.text, {TypeSize::Body, true}, cell.rank <= 1 ? ink::kPaper : ink::kText, {}}, boxOf(row, column), typeface);
        }
    }
    const auto accepted = [&](int row, int column) { return grid.cells.value(row).value(column).isAccepted; };
    for (int row = 0; row < size; ++row)
        for (int column = 0; column < size; ++column) {
            const QRectF box = boxOf(row, column);
            if (column > 0 && accepted(row, column) != accepted(row, column - 1))
                page.add(LineMark{{box.topLeft(), box.bottomLeft()}, ink::kText, pt(kAcceptedPt)});
            if (row > 0 && accepted(row, column) != accepted(row - 1, column))
                page.add(LineMark{{box.bottomLeft(), box.bottomRight()}, ink::kText, pt(kAcceptedPt)});
        }
    flow.advance(mm(kHeadMm) + size * cellHeight);
}

}
