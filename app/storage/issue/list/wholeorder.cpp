#include "storage/issue/list/buckets.h"
#include "storage/issue/list/idscan.h"
#include "storage/issue/list/orderingparts.h"

namespace storage {

// One pass in the inner order; each id goes into the bucket of its values, and the buckets are put in order. Where the severity comes
// last of the values there is a pass for each: that is a stretch of one index, in order already.
base::Result<IssueOrder> IssueOrdering::readWhole(const IsWanted &isWanted) const
{
    QVector<Lead> columns = leads();
    QVector<Value> severities{Value()};
    const bool isBySeverity = !columns.isEmpty() && columns.last().column == IssueColumn::Severity && plain().isWithinSeverity;
    if (isBySeverity) {
        const auto found = present(columns.last()).and_then([&](const QVector<Value> &values) { return ranked(values, columns.last()); });
        if (!found)
            return base::fail(found.error());
        severities = *found;
        columns.removeLast();
    }
    Buckets buckets(columns.size());
    for (const Value &severity : std::as_const(severities)) {
        if (isBySeverity && isNoValue(severity))
            continue; // each state has one
        if (isWanted && !isWanted())
            return base::fail(base::ErrorCode::Cancelled, QStringLiteral("order"));
        if (const base::Result<> read = readInto(buckets, columns, severity, isWanted); !read)
            return base::fail(read.error());
        if (m_query.group && columns.isEmpty())
            buckets.endRun(severity);
    }
    QVector<QVector<Value>> ranks;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto values = ranked(buckets.values(i), columns.at(i));
        if (!values)
            return base::fail(values.error());
        ranks.append(*values);
    }
    return buckets.inOrder(ranks, m_query.group.has_value());
}

base::Result<> IssueOrdering::readInto(Buckets &buckets, const QVector<Lead> &columns, const Value &severity, const IsWanted &isWanted) const
{
    for (const QString &part : parts()) {
        IssueOrder none;
        Step step{none, -1, partConditions(part), {}};
        Values bound = m_filter.values();
        if (!isNoValue(severity)) {
            step.conditions << QStringLiteral("s.severity = ?");
            bound.push_back(severity);
        }
        IdScan scan(m_database, m_filter.statement(selection(step, columns)), bound);
        scan.setWanted(isWanted);
        if (const base::Result<> read = scan.run([&buckets](qint64 id, const ScannedCell *cells) { buckets.take(id, cells); }); !read)
            return read;
    }
    return {};
}
}
