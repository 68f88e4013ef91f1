#include "domain/escalation/criteria/criteriaoutlook.h"
#include "services/criterion/criterionservice.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"

#include <algorithm>

namespace services {

using base::Result;

namespace {

constexpr qsizetype kTriedAtOnce = 500;

// What issues of one project are judged by, read once for all of them.
class Stage
{
public:
    Stage(Workspace &workspace, domain::ProjectId project) : m_workspace(workspace), m_project(project) {}

    Result<> prepare(const domain::Issue &issue)
    {
        if (!m_isRead) {
            Result<domain::EngineContext> context = m_workspace.issues().context(m_project);
            if (!context)
                return base::fail(context.error());
            m_context = std::move(*context);
            m_isRead = true;
        }
        if (m_matrices.contains(issue.matrix))
            return {};
        const Result<domain::Matrix> matrix
            = issue.matrix.isValid() ? m_workspace.matrices().find(issue.matrix) : m_workspace.matrices().current(m_project);
        if (!matrix && matrix.error().code != base::ErrorCode::NotFound)
            return base::fail(matrix.error());
        m_matrices.insert(issue.matrix, matrix.value_or(domain::Matrix()));
        return {};
    }

    bool isHeld(const domain::Criterion &criterion, const domain::Issue &issue, const QVector<domain::Contact> &log)
    {
        const domain::Matrix &matrix = m_matrices[issue.matrix];
        const domain::EscalationPath *path = matrix.pathFor(issue);
        const domain::EscalationPath none;
        m_context.severity = matrix.severity;
        const domain::Situation situation(issue, log, path ? *path : none, m_context, m_workspace.clock().now());
        return domain::heldNow(criterion, situation, log).has_value();
    }

private:
    Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::EngineContext m_context;
    QHash<domain::MatrixId, domain::Matrix> m_matrices;
    bool m_isRead = false;
};

}

Result<CriterionHolding> CriterionService::holding(const domain::Criterion &criterion, int most) const
{
    storage::Database &database = m_workspace.database();
    storage::IssueQuery query;
    query.project = criterion.project;
    query.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
    query.sort = storage::IssueSort::Key;
    query.limit = most + 1;
    const Result<QVector<domain::IssueId>> ids = m_workspace.issues().ids(query);
    if (!ids)
        return base::fail(ids.error());
    CriterionHolding holding;
    holding.isAll = ids->size() <= most;
    holding.looked = int(std::min(ids->size(), qsizetype(most)));
    Stage stage(m_workspace, criterion.project);
    for (qsizetype at = 0; at < holding.looked; at += kTriedAtOnce) {
        const auto part = ids->mid(at, std::min(kTriedAtOnce, holding.looked - at));
        const auto issues = storage::IssueRepository(database).find(part);
        const auto logs = storage::ContactRepository(database).of(part);
        if (!issues || !logs)
            return base::fail(issues ? logs.error() : issues.error());
        for (const domain::Issue &issue : *issues) {
            if (const Result<> prepared = stage.prepare(issue); !prepared)
                return base::fail(prepared.error());
            if (stage.isHeld(criterion, issue, logs->value(issue.id)))
                holding.keys.append(issue.key);
        }
    }
    return holding;
}

}
