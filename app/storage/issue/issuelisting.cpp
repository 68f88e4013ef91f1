#include "storage/issue/issuelisting.h"

#include "domain/escalation/pass/narrowissue.h"
#include "storage/interruption.h"
#include "storage/issue/issuefilter.h"
#include "storage/issue/issuestatements.h"
#include "storage/issue/list/issueordering.h"
#include "storage/issue/list/rowstatements.h"
#include "storage/issue/own/ownordering.h"
#include "storage/query.h"
#include "storage/record/recordstore.h"

namespace storage {

namespace {

IssueRow readRow(const Values &values)
{
    Cells cells(values);
    const auto textOrNone = [&](const Value &value) { return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString(); };
    IssueRow row;
    row.owner = textOrNone(values.at(0));
    row.counterparty = textOrNone(values.at(1));
    row.originator = textOrNone(values.at(2));
    cells.skip(3);
    row.id = cells.ref<domain::IssueId>();
    row.project = cells.ref<domain::ProjectId>();
    row.key = cells.text();
    row.title = cells.text();
    row.severity = cells.severityRank();
    row.status = cells.name<domain::IssueStatus>();
    row.level = cells.whole();
    row.verdict = cells.nameOrNone<domain::Verdict>();
    row.nextLevel = cells.whole();
    row.until = cells.instant();
    row.nextCheckpoint = cells.instant();
    row.needBy = cells.instant();
    row.changedAt = cells.instant();
    row.raisedAt = cells.instant();
    row.category = cells.text();
    row.path = cells.text();
    row.counterpartyId = cells.ref<domain::OrganisationId>();
    row.matrix = cells.ref<domain::MatrixId>();
    row.costPerDay = cells.money();
    row.touchedAt = row.changedAt;
    const QByteArray narrow = cells.bytesOrNone();
    if (const auto known = domain::narrowFromCell(narrow.constData(), narrow.size())) {
        row.held = known->held;
        row.isDecided = known->has(domain::NarrowIssue::Decided);
        row.touchedAt = base::Instant(known->touchedAt);
    }
    row.kind = domain::valueOf<domain::EntryKind>(cells.text()).value_or(domain::EntryKind::Issue);
    row.tier = cells.whole();
    row.openActions = cells.whole();
    return row;
}

base::Result<QVector<domain::IssueId>> readIds(Query &query)
{
    QVector<domain::IssueId> ids;
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return ids;
        ids.append(domain::IssueId(query.number(0)));
    }
}

base::Result<QStringList> readTexts(Query &query)
{
    QStringList texts;
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return texts;
        texts.append(query.text(0));
    }
}

}

base::Result<QVector<domain::IssueId>> IssueListing::ids(const IssueQuery &query) const
{
    return order(query).map([](const IssueOrder &order) { return order.ids; });
}

base::Result<IssueOrder> IssueListing::order(const IssueQuery &query, const std::function<bool()> &isWanted) const
{
    if (query.sort == IssueSort::Own)
        return OwnOrdering(m_database, query).read(isWanted);
    return IssueOrdering(m_database, query).read(isWanted);
}

base::Result<QVector<IssueRow>> IssueListing::rows(const QVector<domain::IssueId> &ids) const
{
    QVector<qint64> numbers;
    for (const domain::IssueId id : ids)
        numbers.append(id.value());
    QHash<domain::IssueId, IssueRow> found;
    const Value wanted = idList(numbers);
    Query query(m_database, kListedRows);
    query.bind(wanted);
    for (;;) {
        const base::Result<bool> more = query.step();
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        IssueRow row = readRow(query.row());
        found.insert(row.id, std::move(row));
    }
    Query labels(m_database, kListedLabels);
    labels.bind(wanted);
    for (;;) {
        const base::Result<bool> more = labels.step();
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        if (const auto row = found.find(domain::IssueId(labels.number(0))); row != found.end())
            row->labels << labels.text(1);
    }
    Query custom(m_database, kListedCustom);
    custom.bind(wanted);
    for (;;) {
        const base::Result<bool> more = custom.step();
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        if (const auto row = found.find(domain::IssueId(custom.number(0))); row != found.end())
            row->custom.append({custom.text(1), custom.text(2)});
    }
    QVector<IssueRow> ordered;
    for (const domain::IssueId id : ids)
        if (const auto row = found.constFind(id); row != found.cend())
            ordered.append(*row);
    return ordered;
}

base::Result<qint64> IssueListing::count(const IssueQuery &query, const std::function<bool()> &isWanted) const
{
    const IssueFilter filter(query);
    const Interruption interruption(m_database, isWanted);
    Query select(m_database, filter.countStatement());
    select.bind(filter.values());
    return select.step().map([&](bool) { return select.number(0); });
}

base::Result<qint64> IssueListing::openCount(domain::ProjectId project, qint64 most) const
{
    Query query(m_database, kOpenUpTo);
    query.bind(project.value()).bind(project.value()).bind(most);
    return query.step().map([&](bool) { return query.number(0); });
}

base::Result<qint64> IssueListing::countOutsideMatrix(domain::ProjectId project, domain::MatrixId matrix) const
{
    Query query(m_database, kCountOutsideMatrix);
    query.bind(project.value()).bind(matrix.value()).bind(project.value()).bind(matrix.value());
    return query.step().map([&](bool) { return query.number(0); });
}

base::Result<QVector<domain::IssueId>> IssueListing::openOutsideMatrix(domain::ProjectId project, domain::MatrixId matrix) const
{
    Query query(m_database, kOpenOutsideMatrix);
    query.bind(project.value()).bind(matrix.value());
    return readIds(query);
}

base::Result<QHash<domain::MatrixId, qint64>> IssueListing::openByMatrix(domain::ProjectId project) const
{
    QHash<domain::MatrixId, qint64> counts;
    Query query(m_database, kOpenByMatrix);
    query.bind(project.value());
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return counts;
        counts.insert(domain::MatrixId(query.number(0)), query.number(1));
    }
}

base::Result<QStringList> IssueListing::categories(domain::ProjectId project) const
{
    Query query(m_database, kIssueCategories);
    query.bind(project.value()).bind(project.value());
    return readTexts(query);
}

}
