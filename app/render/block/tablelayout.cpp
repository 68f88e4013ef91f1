#include "render/block/tablelayout.h"

#include "render/block/severitysquare.h"
#include "render/paper/units.h"

namespace render {

namespace {

constexpr qreal kColumnGapPt = 8;
constexpr qreal kHeadGapPt = 3.2;    // from the head's text to its rule
constexpr qreal kHeavyRulePt = 0.7;
constexpr qreal kLightRulePt = 0.35;
constexpr qreal kMarkBarMm = 1.6;
constexpr qreal kMostKeptMm = 70; // of rows that belong together
constexpr qreal kWholeTableMm = 40; // a table up to this height is not divided

Spans headCell(const QString &text)
{
    return {Span{text, {TypeSize::Label, false}, ink::kSecond, {}}};
}

qsizetype lineCount(const QVector<QVector<TextLine>> &cells)
{
    qsizetype lines = 1;
    for (const QVector<TextLine> &cellLines : cells)
        lines = qMax(lines, cellLines.size());
    return lines;
}

}

TableLayout::TableLayout(const Table &table, qreal x, qreal width, const Typeface &typeface)
    : m_table(table), m_x(x), m_width(width), m_padding(pt(table.rowPadding))
{
    placeColumns(typeface);
    for (int i = 0; i < table.columns.size(); ++i)
        m_head << brokenLines(headCell(table.columns[i].head), m_widths[i], typeface);
    m_rows.reserve(table.rows.size());
    for (const TableRow &row : table.rows)
        m_rows << setRow(row, typeface);
}

qreal TableLayout::rowHeight(qsizetype lines) const
{
    return qreal(lines) * leading() + 2 * m_padding;
}

qreal TableLayout::headHeight() const
{
    return m_table.hasHead ? qreal(lineCount(m_head)) * Typeface::leading(TypeSize::Label) + pt(kHeadGapPt) : 0;
}

qreal TableLayout::naturalWidth(int column, const Typeface &typeface) const
{
    qreal widest = 0;
    for (const TextLine &line : brokenLines(headCell(m_table.columns[column].head), m_width, typeface))
        widest = qMax(widest, line.width);
    for (const TableRow &row : m_table.rows) {
        if (row.kind == TableRow::Kind::Group || column >= row.cells.size())
            continue;
        for (const TextLine &line : brokenLines(row.cells[column], m_width, typeface))
            widest = qMax(widest, line.width);
    }
    return qMin(widest + pt(0.1), m_width / 2);
}

void TableLayout::placeColumns(const Typeface &typeface)
{
    const qreal gap = pt(kColumnGapPt);
    qreal left = m_width - gap * qreal(m_table.columns.size() - 1);
    qreal shares = 0;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const TableColumn &column = m_table.columns[i];
        m_widths << (column.share > 0 ? 0 : column.width > 0 ? column.width : naturalWidth(i, typeface));
        left -= m_widths.last();
        shares += column.share;
    }
    qreal x = m_x;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns[i].share > 0)
            m_widths[i] = qMax(left, m_width / 5) * m_table.columns[i].share / shares;
        m_lefts << x;
        x += m_widths[i] + gap;
    }
}

TableLayout::Row TableLayout::setRow(const TableRow &row, const Typeface &typeface) const
{
    Row set;
    for (int i = 0; i < row.cells.size() && i < m_table.columns.size(); ++i) {
        const qreal width = row.kind == TableRow::Kind::Group ? m_width - 2 * m_padding : m_widths[i];
        set.cells << (row.cells[i].isEmpty() ? QVector<TextLine>() : brokenLines(row.cells[i], width, typeface));
    }
    set.height = rowHeight(lineCount(set.cells));
    return set;
}

qreal TableLayout::keptFrom(qsizetype index) const
{
    qreal height = qMin(m_rows[index].height, mm(kMostKeptMm));
    const bool isGroup = m_table.rows[index].kind == TableRow::Kind::Group;
    const bool beforeTotal = index + 1 < m_rows.size() && m_table.rows[index + 1].kind == TableRow::Kind::Total;
    if ((isGroup || beforeTotal) && index + 1 < m_rows.size())
        height += keptFrom(index + 1);
    return height;
}

qreal TableLayout::keptHeight() const
{
    if (m_rows.isEmpty() || height() <= mm(kWholeTableMm))
        return height();
    const qreal second = m_rows.size() > 1 && m_table.rows[0].kind != TableRow::Kind::Group ? keptFrom(1) : 0;
    return headHeight() + keptFrom(0) + second;
}

qreal TableLayout::height() const
{
    qreal sum = headHeight();
    for (const Row &row : m_rows)
        sum += row.height;
    return sum;
}

void TableLayout::paintHead(PageFlow &flow) const
{
    if (!m_table.hasHead)
        return;
    const qreal headLeading = Typeface::leading(TypeSize::Label);
    const qsizetype lines = lineCount(m_head);
    for (int i = 0; i < m_head.size(); ++i) {
        qreal y = flow.y() + qreal(lines - m_head[i].size()) * headLeading;
        for (const TextLine &line : m_head[i]) {
            addLine(flow.page(), line, {m_lefts[i], y}, m_widths[i], {TypeSize::Label, m_table.columns[i].align});
            y += headLeading;
        }
    }
    flow.advance(headHeight());
    flow.page().add(LineMark{QLineF(m_x, flow.y(), m_x + m_width, flow.y()), ink::kText, pt(kHeavyRulePt)});
}

void TableLayout::startPage(PageFlow &flow) const
{
    flow.breakPage();
    paintHead(flow);
}

void TableLayout::paint(PageFlow &flow) const
{
    flow.ensure(keptHeight());
    paintHead(flow);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        paintRow(flow, i);
}

void TableLayout::paintRow(PageFlow &flow, qsizetype index) const
{
    const qreal third = flow.setup().textHeight() / 3;
    if (m_rows[index].height > third) {
        paintTallRow(flow, index);
        return;
    }
    if (qMax(m_rows[index].height, qMin(keptFrom(index), 2 * third)) > flow.room())
        startPage(flow);
    paintLines(flow, index, 0, lineCount(m_rows[index].cells));
}

void TableLayout::paintTallRow(PageFlow &flow, qsizetype index) const
{
    const qsizetype lines = lineCount(m_rows[index].cells);
    qsizetype next = 0;
    while (next < lines) {
        const qsizetype fitting = qsizetype((flow.room() - 2 * m_padding) / leading());
        qsizetype take = qMin(lines - next, fitting);
        if (take < lines - next && lines - next - take < 2)
            take = lines - next - 2;
        if (take >= 2 || take == lines - next) {
            paintLines(flow, index, next, next + take);
            next += take;
        }
        if (next < lines)
            startPage(flow);
    }
}

void TableLayout::paintLines(PageFlow &flow, qsizetype index, qsizetype firstLine, qsizetype lastLine) const
{
    const TableRow &row = m_table.rows[index];
    const qreal top = flow.y();
    const qreal bottom = top + rowHeight(lastLine - firstLine);
    paintRules(flow, index, top, bottom);
    const qreal indent = row.kind == TableRow::Kind::Group ? m_padding : 0;
    if (row.severity > 0 && firstLine == 0)
        addSeveritySquare(flow.page(), row.severity, {m_lefts[0], top + m_padding}, leading(), flow.typeface());
    for (int i = 0; i < m_rows[index].cells.size(); ++i) {
        qreal y = top + m_padding;
        const QVector<TextLine> &lines = m_rows[index].cells[i];
        for (qsizetype l = firstLine; l < qMin(lastLine, lines.size()); ++l) {
            addLine(flow.page(), lines[l], {m_lefts[i] + indent, y}, m_widths[i], {m_table.size, m_table.columns[i].align});
            y += leading();
        }
    }
    flow.moveTo(bottom);
}

void TableLayout::paintRules(PageFlow &flow, qsizetype index, qreal top, qreal bottom) const
{
    const TableRow &row = m_table.rows[index];
    Page &page = flow.page();
    const QRectF whole(m_x, top, m_width, bottom - top);
    if (row.kind == TableRow::Kind::Group) {
        page.add(BoxMark{whole, ink::kTint, {}, 0});
        page.add(LineMark{QLineF(m_x, top, m_x + m_width, top), ink::kRule, pt(kLightRulePt)});
    }
    if (row.kind == TableRow::Kind::Marked) {
        page.add(BoxMark{whole, ink::kAccentTint, {}, 0});
        page.add(BoxMark{QRectF(m_x, top, mm(kMarkBarMm), bottom - top), ink::kAccent, {}, 0});
    }
    if (row.kind == TableRow::Kind::Total)
        page.add(LineMark{QLineF(m_x, top, m_x + m_width, top), ink::kText, pt(kHeavyRulePt)});
    const bool beforeTotal = index + 1 < m_rows.size() && m_table.rows[index + 1].kind == TableRow::Kind::Total;
    if (row.kind == TableRow::Kind::Total || beforeTotal)
        return;
    const bool isGroup = row.kind == TableRow::Kind::Group;
    page.add(LineMark{QLineF(m_x, bottom, m_x + m_width, bottom), isGroup ? ink::kText : ink::kRule,
                      isGroup ? pt(kHeavyRulePt) : pt(kLightRulePt)});
}

}
