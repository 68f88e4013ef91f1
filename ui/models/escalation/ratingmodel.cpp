#include "models/escalation/ratingmodel.h"

#include "models/escalation/typednumber.h"
#include "render/wording/matrix/listwords.h"

#include <algorithm>
#include <utility>

namespace models {

void RatingModel::setSquare(const Square &square)
{
    if (m_square == square)
        return;
    const bool sameShape = m_square.rows.size() == square.rows.size() && m_square.columns.size() == square.columns.size();
    if (!sameShape)
        beginResetModel();
    m_square = square;
    if (!sameShape) {
        endResetModel();
        forgetFaults();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RatingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_square.rows.size());
}

int RatingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_square.columns.size());
}

int RatingModel::ratingOf(const QString &text) const
{
    if (const std::optional<int> number = typedNumber(text))
        return *number >= 1 && *number <= m_square.ratings.size() ? *number - 1 : -1;
    int found = -1;
    for (int rating = 0; rating < m_square.ratings.size(); ++rating) {
        if (text.compare(m_square.ratings.at(rating), Qt::CaseInsensitive) == 0)
            return rating;
        if (!text.isEmpty() && m_square.ratings.at(rating).startsWith(text, Qt::CaseInsensitive))
            found = found < 0 ? rating : -2;
    }
    return found;
}

QString RatingModel::faultOf(const QString &text) const
{
    if (ratingOf(text.trimmed()) >= 0)
        return {};
    return tr("Not a rating. Write %1, or its number 1 to %2.").arg(render::listed(m_square.ratings)).arg(m_square.ratings.size());
}

QVector<TypedFault> RatingModel::faults() const
{
    QVector<TypedFault> all;
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        const auto [row, column] = fault.key();
        const QString place = tr("%1, %2", "row, column").arg(m_square.rows.value(row), m_square.columns.value(column));
        all << TypedFault{place, *fault, faultOf(*fault), {}, rowCount() - 1 - row, column};
    }
    std::sort(all.begin(), all.end(), [](const TypedFault &a, const TypedFault &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    return all;
}

void RatingModel::forgetFaults()
{
    if (std::exchange(m_faults, {}).isEmpty())
        return;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT faultsChanged();
}

QVariant RatingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int rating = m_square.cells.value(rowOf(index)).value(index.column());
    const auto fault = m_faults.constFind({rowOf(index), index.column()});
    const bool hasFault = fault != m_faults.constEnd();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return hasFault ? *fault : m_square.ratings.value(rating);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1, %2: %3", "row, column, rating").arg(m_square.rows.value(rowOf(index)), m_square.columns.value(index.column()),
                                                                         hasFault ? *fault : m_square.ratings.value(rating));
        return hasFault ? QStringLiteral("%1. %2").arg(said, faultOf(*fault)) : said;
    }
    case RatingRole:
        return hasFault ? -1 : rating;
    case FaultRole:
        return hasFault ? faultOf(*fault) : QString();
    default:
        return {};
    }
}

bool RatingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != RatingRole))
        return false;
    const QPair<int, int> place{rowOf(index), index.column()};
    const QString text = value.toString().trimmed();
    const int rating = role == RatingRole ? value.toInt() : ratingOf(text);
    if (rating < 0 || rating >= m_square.ratings.size()) {
        m_faults.insert(place, text);
        Q_EMIT dataChanged(index, index);
        Q_EMIT faultsChanged();
        return true;
    }
    if (m_faults.remove(place) > 0)
        Q_EMIT faultsChanged();
    const bool isChange = m_square.cells.at(place.first).at(place.second) != rating;
    m_square.cells[place.first][place.second] = rating;
    Q_EMIT dataChanged(index, index);
    if (isChange) {
        m_isChanged = true;
        tell();
    }
    return true;
}

void RatingModel::endAct()
{
    --m_acts;
    tell();
}

void RatingModel::tell()
{
    if (m_acts == 0 && std::exchange(m_isChanged, false))
        Q_EMIT edited();
}

Qt::ItemFlags RatingModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant RatingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? m_square.columns.value(section) : m_square.rows.value(rowCount() - 1 - section);
}

}
