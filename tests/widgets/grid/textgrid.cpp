#include "textgrid.h"

#include <algorithm>

TextGrid::TextGrid(int rows, int columns) : m_columns(columns)
{
    for (int row = 0; row < rows; ++row)
        m_cells << QStringList(columns, QString());
}

void TextGrid::setRow(int number, const QStringList &cells)
{
    m_cells[number] = cells;
    Q_EMIT dataChanged(index(number, 0), index(number, m_columns - 1));
}

int TextGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int TextGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TextGrid::data(const QModelIndex &index, int role) const
{
    const QString text = m_cells.at(index.row()).at(index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text;
    if (role == FaultRole)
        return text.contains(QLatin1Char('x')) ? QStringLiteral("No x here") : QString();
    return {};
}

bool TextGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    m_cells[index.row()][index.column()] = value.toString();
    ++edits;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags TextGrid::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == frozenColumn ? flags : flags | Qt::ItemIsEditable;
}

bool TextGrid::insertRows(int row, int count, const QModelIndex &)
{
    if (!takesRows)
        return false;
    beginInsertRows({}, row, row + count - 1);
    for (int added = 0; added < count; ++added)
        m_cells.insert(row, QStringList(m_columns, QString()));
    endInsertRows();
    return true;
}

bool TextGrid::moveRows(const QModelIndex &, int row, int count, const QModelIndex &, int target)
{
    if (!beginMoveRows({}, row, row + count - 1, {}, target))
        return false;
    if (target > row)
        std::rotate(m_cells.begin() + row, m_cells.begin() + row + count, m_cells.begin() + target);
    else
        std::rotate(m_cells.begin() + target, m_cells.begin() + row, m_cells.begin() + row + count);
    endMoveRows();
    return true;
}
