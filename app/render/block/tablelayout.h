#pragma once

#include "render/block/table.h"

namespace render {

// Sets a table row by row into the flow: rules only, the head repeated on each page, a row divided only when it is taller
// than a third of the page, a head never without two rows, a total never alone.
class TableLayout
{
public:
    TableLayout(const Table &table, qreal x, qreal width, const Typeface &typeface);

    // Height of the head and the first rows that must stand together, for the heading above.
    qreal keptHeight() const;
    // Height of the whole table when it stands on one page.
    qreal height() const;
    void paint(PageFlow &flow) const;

private:
    struct Row {
        QVector<QVector<TextLine>> cells;
        qreal height = 0;
    };

    void placeColumns(const Typeface &typeface);
    qreal naturalWidth(int column, const Typeface &typeface) const;
    Row setRow(const TableRow &row, const Typeface &typeface) const;
    void paintHead(PageFlow &flow) const;
    void paintRow(PageFlow &flow, qsizetype index) const;
    void paintLines(PageFlow &flow, qsizetype index, qsizetype firstLine, qsizetype lastLine) const;
    void paintTallRow(PageFlow &flow, qsizetype index) const;
    void paintRules(PageFlow &flow, qsizetype index, qreal top, qreal bottom) const;
    void startPage(PageFlow &flow) const;
    qreal keptFrom(qsizetype index) const;
    qreal headHeight() const;
    qreal rowHeight(qsizetype lines) const;
    qreal leading() const { return Typeface::leading(m_table.size); }

    const Table &m_table;
    qreal m_x;
    qreal m_width;
    qreal m_padding;
    QVector<qreal> m_lefts;
    QVector<qreal> m_widths;
    QVector<QVector<TextLine>> m_head;
    QVector<Row> m_rows;
};

}
