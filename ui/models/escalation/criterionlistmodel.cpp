#include "models/escalation/criterionlistmodel.h"

#include "render/escalation/criterionwords.h"
#include "services/criterion/criterionservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace models {

CriterionListModel::CriterionListModel(services::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        if (notice.everything || notice.touches(domain::RecordKind::Criterion) || notice.touches(domain::RecordKind::Project))
            reload();
    });
}

void CriterionListModel::setProject(domain::ProjectId project)
{
    m_project = project;
    reload();
}

// Rows that stay only change, so that a selection survives an edit.
void CriterionListModel::reload()
{
    if (!m_project.isValid())
        return;
    const auto criteria = m_workspace.criteria().all(m_project);
    const auto project = m_workspace.projects().find(m_project);
    if (!criteria || !project) {
        Q_EMIT failed(criteria ? project.error() : criteria.error());
        return;
    }
    m_currency = project->currency;
    const auto isSame = [](const domain::Criterion &a, const domain::Criterion &b) { return a.id == b.id; };
    if (std::equal(m_criteria.begin(), m_criteria.end(), criteria->begin(), criteria->end(), isSame)) {
        m_criteria = *criteria;
        if (!m_criteria.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_criteria.size()) - 1));
    } else {
        beginResetModel();
        m_criteria = *criteria;
        endResetModel();
    }
    Q_EMIT refreshed();
}

int CriterionListModel::rowOf(domain::CriterionId id) const
{
    for (int row = 0; row < m_criteria.size(); ++row)
        if (m_criteria.at(row).id == id)
            return row;
    return -1;
}

const domain::Criterion *CriterionListModel::criterionAt(int row) const
{
    return row >= 0 && row < m_criteria.size() ? &m_criteria.at(row) : nullptr;
}

int CriterionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_criteria.size());
}

QVariant CriterionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::Criterion &criterion = m_criteria.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return criterion.enabled ? criterion.name : tr("%1 (off)").arg(criterion.name);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(data(index, Qt::DisplayRole).toString(), data(index, ConditionsRole).toString());
    case IdRole:
        return criterion.id.value();
    case ConditionsRole:
        return criterion.terms.isEmpty() ? tr("No condition yet") : render::conditions(criterion, m_currency, render::Format());
    default:
        return {};
    }
}

}
