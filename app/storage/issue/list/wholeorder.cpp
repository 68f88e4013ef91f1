#include "storage/issue/list/idscan.h"
#include "storage/issue/list/orderingparts.h"
#include "storage/issue/list/valuebook.h"

#include <map>
#include <numeric>
#include <vector>

namespace storage {

namespace {

// The places of up to three values in one number: no column has two million different ones.
constexpr int kPlaceBits = 21;

quint64 withPlace(quint64 places, qsizetype next)
{
    return places << kPlaceBits | quint64(next);
}

qsizetype firstPlace(quint64 places, qsizetype count)
{
    return qsizetype(places >> (kPlaceBits * (count - 1)));
}

}

// The list's own order: each severity is a stretch of one index, which has all that is asked.
base::Result<IssueOrder> IssueOrdering::readBySeverity(const Lead &severity, const IsWanted &isWanted) const
{
    const auto values = present(severity).and_then([&](const QVector<Value> &found) { return ranked(found, severity); });
    if (!values)
        return base::fail(values.error());
    IssueOrder order;
    for (const Value &value : *values) {
        if (isNoValue(value))
            continue; // each state has one
        if (isWanted && !isWanted())
            return base::fail(base::ErrorCode::Cancelled, QStringLiteral("order"));
        const Step step{order, -1, {QStringLiteral("s.severity = ?")}, {}};
        Values bound = m_filter.values();
        bound.push_back(value);
        const qsizetype before = order.ids.size();
        IdScan scan(m_database, m_filter.statement(selection(step, {})), bound);
        scan.setWanted(isWanted);
        if (const base::Result<> read = scan.run([&order](qint64 id, const ScannedCell *) { order.ids.append(domain::IssueId(id)); }); !read)
            return base::fail(read.error());
        if (m_query.group && order.ids.size() > before)
            order.runs.append({value, order.ids.size() - before});
    }
    return order;
}

// One pass in the inner order; each id goes into the bucket of its values, and the buckets are put in order.
base::Result<IssueOrder> IssueOrdering::readWhole(const IsWanted &isWanted) const
{
    const QVector<Lead> all = leads();
    if (all.size() == 1 && all.first().column == IssueColumn::Severity)
        return readBySeverity(all.first(), isWanted);
    IssueOrder order;
    QVector<QVector<domain::IssueId>> buckets;
    QHash<quint64, qsizetype> bucketOf;
    std::vector<ValueBook> books(size_t(all.size()));
    const auto take = [&](qint64 id, const ScannedCell *cells) {
        quint64 places = 0;
        for (size_t i = 0; i < books.size(); ++i)
            places = withPlace(places, books[i].place(cells[i]));
        auto bucket = bucketOf.constFind(places);
        if (bucket == bucketOf.cend()) {
            bucket = bucketOf.insert(places, buckets.size());
            buckets.append(QVector<domain::IssueId>());
        }
        buckets[*bucket].append(domain::IssueId(id));
    };
    for (const QString &part : parts()) {
        const Step step{order, -1, partConditions(part), {}};
        IdScan scan(m_database, m_filter.statement(selection(step, all)), m_filter.values());
        scan.setWanted(isWanted);
        if (const base::Result<> read = scan.run(take); !read)
            return base::fail(read.error());
    }
    QVector<quint64> inOrder{0};
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QVector<Value> &values = books[size_t(i)].values();
        const auto ranks = ranked(values, all.at(i));
        if (!ranks)
            return base::fail(ranks.error());
        std::map<Value, qsizetype> placeOf;
        for (qsizetype place = 0; place < values.size(); ++place)
            placeOf.emplace(values.at(place), place);
        QVector<quint64> longer;
        for (const quint64 places : std::as_const(inOrder))
            for (const Value &value : *ranks)
                longer.append(withPlace(places, placeOf.at(value)));
        inOrder = longer;
    }
    order.ids.reserve(
        std::accumulate(buckets.cbegin(), buckets.cend(), qsizetype(0), [](qsizetype sum, const auto &each) { return sum + each.size(); }));
    for (const quint64 places : std::as_const(inOrder)) {
        const QVector<domain::IssueId> ids = buckets.value(bucketOf.value(places, -1));
        order.ids += ids;
        if (!m_query.group || ids.isEmpty())
            continue;
        const Value &group = books.front().values().at(firstPlace(places, all.size()));
        if (order.runs.isEmpty() || order.runs.last().value != group)
            order.runs.append({group, 0});
        order.runs.last().count += ids.size();
    }
    return order;
}

}
