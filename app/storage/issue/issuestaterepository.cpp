#include "storage/issue/issuestaterepository.h"

#include "storage/issue/issuecodec.h"
#include "storage/issue/issuesearch.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"

namespace storage {

base::Result<IssueState> IssueStateRepository::find(domain::IssueId issue) const
{
    Query query(m_database, kFindState);
    query.bind(issue.value());
    const base::Result<bool> found = query.step();
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return base::fail(base::ErrorCode::NotFound, QStringLiteral("issue_state"));
    const Values row = query.row();
    Cells cells(row);
    return readState(cells);
}

base::Result<> IssueStateRepository::put(const IssueState &state)
{
    Query query(m_database, kPutState);
    return write(query.bind(stateCells(state)).bind(state.issue.value()));
}

base::Result<> IssueStateRepository::put(const IssueState &state, const IssueState &stored)
{
    IssueState withFormerFacts = state;
    withFormerFacts.narrow = stored.narrow;
    if (withFormerFacts != stored)
        return put(state);
    if (state == stored)
        return {};
    Query query(m_database, kPutNarrow);
    return write(query.bind(narrowCells(state)).bind(state.issue.value()));
}

base::Result<> IssueStateRepository::write(Query &query)
{
    if (base::Result<> done = query.exec(); !done)
        return done;
    if (query.rowsChanged() == 0)
        return base::fail(base::ErrorCode::NotFound, QStringLiteral("issue_state"));
    return {};
}

base::Result<QVector<domain::IssueId>> IssueStateRepository::due(base::Instant now, int limit) const
{
    QVector<domain::IssueId> ids;
    Query query(m_database, kDueStates);
    query.bind(now.ms()).bind(qint64(limit));
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return ids;
        ids.append(domain::IssueId(query.number(0)));
    }
}

base::Result<base::Instant> IssueStateRepository::nextCheckpoint() const
{
    Query query(m_database, kNextCheckpoint);
    return query.step().map([&](bool) { return query.isNull(0) ? base::Instant() : base::Instant(query.number(0)); });
}

base::Result<> IssueStateRepository::makeDue(domain::ProjectId project, base::Instant at)
{
    Query query(m_database, project.isValid() ? kMakeProjectDue : kMakeAllDue);
    query.bind(at.ms());
    if (project.isValid())
        query.bind(project.value());
    return query.exec();
}

base::Result<QVector<AdviceDue>> IssueStateRepository::adviceDue() const
{
    QVector<AdviceDue> list;
    Query query(m_database, kAdviceDue);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return list;
        list.append({domain::ProjectId(query.number(0)), base::Instant(query.number(1)), domain::IssueId(query.number(2))});
    }
}

base::Result<QVector<domain::IssueId>> IssueStateRepository::dueIssues(const AdviceDue &due, int limit) const
{
    QVector<domain::IssueId> ids;
    Query query(m_database, kAdviceDueIssues);
    query.bind(due.project.value()).bind(due.doneTo.value()).bind(qint64(limit));
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return ids;
        ids.append(domain::IssueId(query.number(0)));
    }
}

base::Result<domain::IssueId> IssueStateRepository::lastIssue() const
{
    Query query(m_database, kLastIssue);
    return query.step().map([&](bool) { return domain::IssueId(query.number(0)); });
}

base::Result<> IssueStateRepository::advance(const AdviceDue &due, domain::IssueId doneTo, bool isEnd)
{
    Query query(m_database, isEnd ? kAdviceDueEnd : kAdviceDueStep);
    if (!isEnd)
        query.bind(doneTo.value());
    return query.bind(due.project.value()).exec();
}

base::Result<> IssueStateRepository::bringForward(const QVector<domain::IssueId> &issues, base::Instant at)
{
    QVector<qint64> numbers;
    for (const domain::IssueId id : issues)
        numbers.append(id.value());
    Query query(m_database, kBringForward);
    return query.bind(at.ms()).bind(at.ms()).bind(idList(numbers)).exec();
}

base::Result<> IssueStateRepository::makeMissing()
{
    Query missing(m_database, kIssuesWithoutState);
    Query insert(m_database, kInsertState);
    for (;;) {
        const base::Result<bool> row = missing.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        IssueState state;
        state.issue = domain::IssueId(missing.number(0));
        state.nextCheckpoint = base::Instant(0);
        insert.bind(state.issue.value()).bind(stateCells(state));
        insert.bind(searchText(missing.text(1), missing.text(2), missing.text(3))).bind(missing.text(4));
        if (base::Result<> done = insert.exec(); !done)
            return done;
    }
}

}
