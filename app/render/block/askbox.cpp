#include "render/block/askbox.h"

#include "render/paper/units.h"

#include <array>

namespace render {

namespace {

constexpr int kLongAskLength = 240;
constexpr qreal kAskPaddingMm = 3;
constexpr qreal kAskBarMm = 1.6;
constexpr qreal kAskIndentMm = 5.5;
constexpr qreal kAskColumnsGap = pt(6);
constexpr std::array kAskColumns{0.0, 0.41, 0.64}; // shares of the width where the columns begin

// One line of the box, still without a place.
struct AskLine {
    TextLine line;
    TypeSize size;
    qreal gapBefore = 0;
};

QVector<AskLine> askLines(const AskBox &box, qreal width, const Typeface &typeface)
{
    const TypeSize size = box.text.size() > kLongAskLength ? TypeSize::LongAsk : TypeSize::Ask;
    QVector<AskLine> lines;
    for (const TextLine &line : brokenLines({Span{box.label, {TypeSize::Label, false}, ink::kSecond, {}}}, width, typeface))
        lines << AskLine{line, TypeSize::Label, 0};
    qreal gap = pt(2);
    for (const TextLine &line : brokenLines({Span{box.text, {size, true}, ink::kText, {}}}, width, typeface)) {
        lines << AskLine{line, size, gap};
        gap = 0;
    }
    return lines;
}

qreal columnLeft(int column, int count, qreal width)
{
    return count <= int(kAskColumns.size()) ? width * kAskColumns[size_t(column)] : width * column / count;
}

// Sets the columns under the ask; gives the bottom of the tallest. A page that is null only measures.
qreal setColumns(Page *page, const AskBox &box, QPointF topLeft, qreal width, const Typeface &typeface)
{
    qreal bottom = topLeft.y();
    const int count = int(box.columns.size());
    for (int i = 0; i < count; ++i) {
        const qreal left = columnLeft(i, count, width);
        const qreal right = i + 1 < count ? columnLeft(i + 1, count, width) - mm(3) : width;
        qreal y = topLeft.y();
        QVector<Spans> rows{{Span{box.columns[i].label, {TypeSize::Label, false}, ink::kSecond, {}}}};
        rows << box.columns[i].lines;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const TypeSize size = row == 0 ? TypeSize::Label : TypeSize::Table;
            for (const TextLine &line : brokenLines(rows[row], right - left, typeface)) {
                if (page)
                    addLine(*page, line, {topLeft.x() + left, y}, right - left, size);
                y += Typeface::leading(size);
            }
        }
        bottom = qMax(bottom, y);
    }
    return bottom;
}

void addGround(Page &page, const PageSetup &setup, qreal top, qreal bottom)
{
    page.add(BoxMark{QRectF(setup.left, top, setup.textWidth(), bottom - top), ink::kAccentTint, {}, 0});
    page.add(BoxMark{QRectF(setup.left, top, mm(kAskBarMm), bottom - top), ink::kAccent, {}, 0});
}

}

void addAskBox(PageFlow &flow, const AskBox &box)
{
    const qreal left = flow.setup().left + mm(kAskIndentMm);
    const qreal width = flow.setup().textWidth() - mm(kAskIndentMm) - mm(kAskPaddingMm);
    const QVector<AskLine> lines = askLines(box, width, flow.typeface());
    const qreal columns = box.columns.isEmpty() ? 0 : setColumns(nullptr, box, {left, kAskColumnsGap}, width, flow.typeface());
    qsizetype next = 0;
    while (next < lines.size()) {
        // What fits on this page is measured first, so that the ground can be painted under it.
        qreal height = mm(kAskPaddingMm);
        qsizetype end = next;
        while (end < lines.size()) {
            const qreal one = lines[end].gapBefore + Typeface::leading(lines[end].size);
            const qreal below = mm(kAskPaddingMm) + (end + 1 == lines.size() ? columns : 0);
            if (height + one + below > flow.room() && end > next)
                break;
            height += one;
            ++end;
        }
        const bool isLast = end == lines.size();
        const qreal top = flow.y();
        addGround(flow.page(), flow.setup(), top, top + height + (isLast ? columns : 0) + mm(kAskPaddingMm));
        qreal y = top + mm(kAskPaddingMm);
        for (; next < end; ++next) {
            y += lines[next].gapBefore;
            addLine(flow.page(), lines[next].line, {left, y}, width, lines[next].size);
            y += Typeface::leading(lines[next].size);
        }
        if (isLast && !box.columns.isEmpty())
            y = setColumns(&flow.page(), box, {left, y + kAskColumnsGap}, width, flow.typeface());
        flow.moveTo(y + mm(kAskPaddingMm));
        if (!isLast)
            flow.breakPage();
    }
}

}
