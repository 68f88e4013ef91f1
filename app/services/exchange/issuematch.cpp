#include "services/exchange/issueimport.h"

#include "domain/issue/customvalues.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuerepository.h"
#include "storage/project/projectrepository.h"

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

// What the list says, set over what is stored; the rest of the issue stays.
domain::Issue laidOver(const domain::Issue &stored, const domain::Issue &read, const ColumnMap &map)
{
    domain::Issue issue = stored;
    const auto take = [&](ListField field, auto... members) {
        if (map.has(field))
            ((issue.*members = read.*members), ...);
    };
    using domain::Issue;
    take(ListField::Title, &Issue::title);
    take(ListField::Description, &Issue::description);
    take(ListField::Workaround, &Issue::workaround);
    take(ListField::BusinessImpact, &Issue::businessImpact);
    take(ListField::NeedBy, &Issue::needBy);
    take(ListField::Owner, &Issue::owner);
    take(ListField::Originator, &Issue::originator);
    take(ListField::Counterparty, &Issue::counterparty);
    take(ListField::Category, &Issue::category, &Issue::labels);
    take(ListField::Labels, &Issue::labels);
    take(ListField::Status, &Issue::status);
    take(ListField::ResolvedAt, &Issue::status, &Issue::resolvedAt);
    take(ListField::Priority, &Issue::impact, &Issue::urgency);
    take(ListField::Impact, &Issue::impact);
    take(ListField::Urgency, &Issue::urgency);
    for (const ColumnMap::Own &own : map.own())
        domain::setCustomValue(issue, own.field.key, domain::customValue(read, own.field.key));
    if (read.raisedAt.isValid())
        issue.raisedAt = read.raisedAt;
    if (issue.isOpen())
        issue.resolvedAt = {};
    if (map.has(ListField::Status))
        issue.source.status = read.source.status;
    if (map.has(ListField::Priority))
        issue.source.priority = read.source.priority;
    if (map.has(ListField::Type))
        issue.source.type = read.source.type;
    return issue;
}

}

Result<> IssueImport::findKnown(QVector<Row> &rows) const
{
    const storage::IssueRepository issues(m_workspace.database());
    QStringList numbers;
    for (const Row &row : std::as_const(rows))
        numbers.append(row.externalId);
    Result<QHash<QString, domain::IssueId>> ids = issues.findBySource(m_project.id, m_list->map().system(), numbers);
    if (!ids)
        return base::fail(ids.error());
    if (m_list->isOurs())
        for (const QString &key : std::as_const(numbers))
            if (const auto own = issues.findByKey(key); own && own->project == m_project.id)
                ids->insert(key, own->id);
    const auto stored = issues.find(QVector<domain::IssueId>(ids->cbegin(), ids->cend()));
    if (!stored)
        return base::fail(stored.error());
    QHash<domain::IssueId, const domain::Issue *> byId;
    for (const domain::Issue &issue : *stored)
        byId.insert(issue.id, &issue);
    for (Row &row : rows) {
        const domain::Issue *known = byId.value(ids->value(row.externalId));
        if (!known)
            continue;
        row.stored = *known;
        row.issue = laidOver(*known, row.issue, m_list->map());
    }
    return {};
}

Result<> IssueImport::insertNew(WritePath::Session &session, QVector<Row> &rows)
{
    const base::Instant now = m_workspace.clock().now();
    const QString system = m_list->map().system();
    QVector<domain::Issue> fresh;
    QVector<qsizetype> withComments;
    fresh.reserve(rows.size());
    for (Row &row : rows) {
        if (row.stored)
            continue;
        domain::Issue &issue = row.issue;
        issue.project = m_project.id;
        issue.matrix = m_matrix;
        issue.source.system = system;
        issue.source.externalId = row.externalId;
        issue.changedAt = now;
        if (!issue.raisedAt.isValid())
            issue.raisedAt = now;
        if (!row.comments.isEmpty())
            withComments.append(fresh.size());
        fresh.append(std::move(issue));
    }
    if (fresh.isEmpty())
        return {};
    const Result<> inserted = giveKeys(fresh).and_then([&] { return session.importIssues(fresh); });
    if (!inserted)
        return inserted;
    m_report.added += fresh.size();
    qsizetype next = 0;
    for (Row &row : rows)
        if (!row.stored && !row.comments.isEmpty())
            m_comments.append({std::as_const(fresh)[withComments[next++]].id, row.comments});
    return {};
}

Result<> IssueImport::giveKeys(QVector<domain::Issue> &issues)
{
    storage::ProjectRepository projects(m_workspace.database());
    const storage::IssueRepository stored(m_workspace.database());
    Result<qint64> number = projects.takeIssueNumbers(m_project.id, issues.size());
    if (!number)
        return base::fail(number.error());
    for (domain::Issue &issue : issues) {
        issue.key = QStringLiteral("%1-%2").arg(m_project.key).arg((*number)++);
        if (m_isNewProject)
            continue;
        // People may have given keys of their own ahead of the counter.
        for (auto taken = stored.findByKey(issue.key); taken; taken = stored.findByKey(issue.key)) {
            const Result<qint64> other = projects.takeIssueNumbers(m_project.id);
            if (!other)
                return base::fail(other.error());
            issue.key = QStringLiteral("%1-%2").arg(m_project.key).arg(*other);
        }
    }
    return {};
}

}
