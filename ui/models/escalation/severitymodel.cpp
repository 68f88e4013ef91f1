#include "models/escalation/severitymodel.h"

#include "render/wording/names.h"

namespace models {

void SeverityModel::setMatrix(const domain::SeverityMatrix &matrix)
{
    if (m_matrix == matrix)
        return;
    m_matrix = matrix;
    Q_EMIT dataChanged(index(0, 0), index(kScale - 1, kScale - 1));
}

void SeverityModel::setDefinition(domain::Severity severity, const domain::SeverityDefinition &definition)
{
    if (m_matrix.definitions[size_t(severity)] == definition)
        return;
    m_matrix.definitions[size_t(severity)] = definition;
    Q_EMIT edited(m_matrix);
}

int SeverityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kScale;
}

int SeverityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kScale;
}

domain::Severity SeverityModel::at(const QModelIndex &index) const
{
    return m_matrix.cells[size_t(kScale - 1 - index.row())][size_t(index.column())];
}

QVariant SeverityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return render::label(at(index));
    case Qt::AccessibleTextRole:
        return tr("Impact %1, urgency %2: %3").arg(kScale - index.row()).arg(index.column() + 1).arg(render::label(at(index)));
    case SeverityRole:
        return int(at(index));
    default:
        return {};
    }
}

bool SeverityModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    int wanted = -1;
    if (role == SeverityRole) {
        wanted = value.toInt();
    } else if (role == Qt::EditRole) {
        bool isNumber = false;
        wanted = value.toString().trimmed().remove(QLatin1Char('S'), Qt::CaseInsensitive).toInt(&isNumber) - 1;
        if (!isNumber)
            return false;
    }
    if (wanted < 0 || wanted >= domain::kSeverityCount || wanted == int(at(index)))
        return false;
    m_matrix.cells[size_t(kScale - 1 - index.row())][size_t(index.column())] = domain::Severity(wanted);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(m_matrix);
    return true;
}

QVariant SeverityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return tr("Urgency %1").arg(section + 1);
    return tr("Impact %1").arg(kScale - section);
}

}
