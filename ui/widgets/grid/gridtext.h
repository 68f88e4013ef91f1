#pragma once

#include <QStringList>
#include <QVector>

namespace ui {

// Cells as spreadsheets put them on the clipboard; rows may differ in length.
using GridTable = QVector<QStringList>;

// Tabs between cells, line ends between rows (the last one may be missing). A cell that holds a tab, a line break or begins
// with a quote stands in quotes, doubled inside; a quote that is never closed is text.
GridTable tableFromText(const QString &text);
QString textFromTable(const GridTable &table);
// The same cells for a program that takes HTML.
QString htmlFromTable(const GridTable &table);

}
