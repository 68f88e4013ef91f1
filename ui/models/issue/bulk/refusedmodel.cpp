#include "models/issue/bulk/refusedmodel.h"

namespace models {

RefusedModel::RefusedModel(const QVector<services::RefusedCell> &cells, const QStringList &heads, Words words, QObject *parent)
    : QAbstractTableModel(parent), m_cells(cells), m_heads(heads), m_words(std::move(words))
{
}

QVector<QStringList> RefusedModel::table() const
{
    QVector<QStringList> rows{m_heads};
    for (const services::RefusedCell &refused : m_cells)
        rows.append(m_words(refused));
    return rows;
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int RefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    const bool isWords = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return index.isValid() && isWords ? QVariant(m_words(m_cells.at(index.row())).value(index.column())) : QVariant();
}

QVariant RefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

}
