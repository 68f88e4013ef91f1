// What GridView does with a range of cells.
#include "widgets/grid/gridview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

namespace ui {

QVector<int> GridView::columnsFrom(int left) const
{
    QVector<int> columns;
    for (int column = left; model() && column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            columns << column;
    return columns;
}

GridTable GridView::cells(const QItemSelectionRange &range) const
{
    GridTable table;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (const int column : columnsFrom(range.left()))
            if (column <= range.right())
                cells << model()->index(row, column).data(Qt::EditRole).toString();
        table << cells;
    }
    return table;
}

void GridView::setText(const QModelIndex &index, const QString &text)
{
    if (index.isValid() && index.flags() & Qt::ItemIsEditable && index.data(Qt::EditRole).toString() != text)
        model()->setData(index, text, Qt::EditRole);
}

void GridView::copyCells()
{
    const QItemSelectionRange all = range();
    if (!all.isValid())
        return;
    const GridTable table = cells(all);
    auto *mime = new QMimeData;
    mime->setText(textFromTable(table));
    mime->setHtml(htmlFromTable(table));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void GridView::cutCells()
{
    copyCells();
    clearCells();
}

void GridView::clearCells()
{
    const QItemSelectionRange all = range();
    if (!all.isValid())
        return;
    Q_EMIT actBegun();
    for (const QModelIndex &index : all.indexes())
        setText(index, QString());
    Q_EMIT actEnded(tr("clear"));
}

void GridView::pasteCells()
{
    const GridTable table = tableFromText(QGuiApplication::clipboard()->text());
    if (!table.isEmpty() && range().isValid())
        paste(table);
}

// A single value, or a block that fits several times, fills the selected range; else the block goes from its first cell on.
void GridView::paste(const GridTable &table)
{
    const QItemSelectionRange all = range();
    int width = 0;
    for (const QStringList &row : table)
        width = std::max(width, int(row.size()));
    const int height = int(table.size());
    const QVector<int> shown = columnsFrom(all.left());
    const auto selected = int(std::count_if(shown.begin(), shown.end(), [&](int column) { return column <= all.right(); }));
    const bool tiles = all.height() % height == 0 && selected % std::max(1, width) == 0;
    const int rows = tiles ? all.height() : height;
    const int columns = std::min(tiles ? selected : width, int(shown.size()));
    const int top = all.top();
    Q_EMIT actBegun();
    const int missing = top + rows - model()->rowCount();
    if (missing > 0)
        model()->insertRows(model()->rowCount(), missing);
    const int bottom = std::min(top + rows, model()->rowCount()) - 1;
    for (int row = top; row <= bottom; ++row) {
        const QStringList &given = table.at((row - top) % height);
        for (int column = 0; column < columns; ++column)
            if (const int from = column % std::max(1, width); from < given.size())
                setText(model()->index(row, shown.at(column)), given.at(from).trimmed());
    }
    Q_EMIT actEnded(tr("paste"));
    if (columns > 0)
        selectRange(model()->index(bottom, shown.at(columns - 1)), model()->index(top, shown.first()));
    if (width > shown.size())
        Q_EMIT cutOff(width - int(shown.size()));
}

void GridView::fillDown()
{
    const QItemSelectionRange all = range();
    const int source = all.height() > 1 ? all.top() : all.top() - 1;
    if (!all.isValid() || source < 0)
        return;
    Q_EMIT actBegun();
    for (int row = source + 1; row <= all.bottom(); ++row)
        for (int column = all.left(); column <= all.right(); ++column)
            if (!isColumnHidden(column))
                setText(model()->index(row, column), model()->index(source, column).data(Qt::EditRole).toString());
    Q_EMIT actEnded(tr("fill down"));
}

void GridView::fillRight()
{
    const QItemSelectionRange all = range();
    const int source = all.width() > 1 ? all.left() : all.left() - 1;
    if (!all.isValid() || source < 0)
        return;
    Q_EMIT actBegun();
    for (int row = all.top(); row <= all.bottom(); ++row)
        for (int column = source + 1; column <= all.right(); ++column)
            if (!isColumnHidden(column))
                setText(model()->index(row, column), model()->index(row, source).data(Qt::EditRole).toString());
    Q_EMIT actEnded(tr("fill right"));
}

void GridView::moveRowsBy(int rows)
{
    const QItemSelectionRange all = range();
    if (!all.isValid() || rows == 0 || !m_rowsMovable)
        return;
    const int target = rows < 0 ? all.top() + rows : all.bottom() + rows + 1;
    if (target < 0 || target > model()->rowCount())
        return;
    const QModelIndex current = currentIndex();
    const int top = all.top() + rows;
    const int bottom = all.bottom() + rows;
    const int left = all.left();
    const int right = all.right();
    const int row = current.row() + rows;
    const int column = current.column();
    Q_EMIT actBegun();
    const bool moved = model()->moveRows({}, all.top(), all.height(), {}, target);
    Q_EMIT actEnded(tr("move rows"));
    if (!moved)
        return;
    if (top == bottom && left == right)
        setCurrentIndex(model()->index(row, column));
    else
        selectRange(model()->index(row == top ? bottom : top, column == left ? right : left), model()->index(row, column));
}

}
