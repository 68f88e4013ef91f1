#include "models/issue/trail/trailmodel.h"

namespace models {

void TrailModel::setRows(const QVector<TrailRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TrailRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.state, row.body};
        parts.removeAll(QString());
        return parts.join(QLatin1Char('\n'));
    }
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

}
