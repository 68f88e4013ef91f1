#pragma once

#include "render/paper/pageflow.h"

namespace render {

// What a table holds: columns and rows of text, no layout yet.
struct TableColumn {
    QString head;
    Align align = Align::Left;
    qreal width = 0;  // layout units; 0: as wide as its widest text needs
    qreal share = 0;  // > 0: takes this share of what the other columns leave
};

struct TableRow {
    enum class Kind { Normal, Group, Total, Marked };
    QVector<Spans> cells; // Group: one cell over the whole width
    Kind kind = Kind::Normal;
    int severity = 0;     // 1..4: a severity square stands in the first cell
};

struct Table {
    QVector<TableColumn> columns;
    QVector<TableRow> rows;
    bool hasHead = true;
    qreal rowPadding = 3.3; // above and below a row's text, in points
    TypeSize size = TypeSize::Table; // of its cells, which gives the leading
};

// Plain cells in table type.
Spans cell(const QString &text);
Spans boldCell(const QString &text);
Spans secondCell(const QString &text);

}
