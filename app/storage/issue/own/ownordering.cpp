#include "storage/issue/own/ownordering.h"

#include "storage/database.h"
#include "storage/interruption.h"
#include "storage/issue/issuesearch.h"
#include "storage/issue/list/idscan.h"
#include "storage/issue/list/issueordering.h"
#include "storage/query.h"

#include <QHash>

#include <algorithm>

namespace storage {

namespace {

constexpr qsizetype kMostLooks = 200; // one for each value: beyond that the whole order comes as soon
constexpr char kOwnValues[] = "SELECT DISTINCT value FROM issue_custom WHERE field = ?";
constexpr char kOwnValueOfEach[] = "SELECT issue_id, value FROM issue_custom WHERE field = ?";
constexpr char kHasValue[] = "i.id IN (SELECT issue_id FROM issue_custom WHERE field = ? AND value = ?)";
constexpr char kHasNone[] = "i.id NOT IN (SELECT issue_id FROM issue_custom WHERE field = ?)";

}

OwnOrdering::OwnOrdering(Database &database, const IssueQuery &query) : m_database(database), m_query(query), m_filter(query) { }

bool OwnOrdering::isBefore(const QString &one, const QString &other) const
{
    const OwnSort &own = m_query.own;
    if (own.type == domain::FieldType::Number)
        return std::pair(one.toDouble(), one) < std::pair(other.toDouble(), other);
    const auto place = [&own](const QString &value) { return size_t(own.choices.indexOf(value)); }; // no longer among them: the last
    return std::tuple(place(one), folded(one), one) < std::tuple(place(other), folded(other), other);
}

base::Result<QStringList> OwnOrdering::ranked() const
{
    QStringList values;
    Query query(m_database, kOwnValues);
    query.bind(m_query.own.field);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            break;
        values << query.text(0);
    }
    std::sort(values.begin(), values.end(),
              [this](const QString &one, const QString &other) { return m_query.descending ? isBefore(other, one) : isBefore(one, other); });
    return values;
}

// The next of those that have the value; without one, of those that have none.
base::Result<> OwnOrdering::readValue(const QString *value, QVector<domain::IssueId> &ids) const
{
    IssueSelection selection;
    selection.columns = QStringLiteral("i.id");
    selection.order = selection.columns;
    selection.conditions << QLatin1String(value ? kHasValue : kHasNone);
    selection.limit = m_query.limit - int(ids.size());
    Query query(m_database, m_filter.statement(selection));
    query.bind(m_filter.values()).bind(m_query.own.field);
    if (value)
        query.bind(*value);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        ids.append(domain::IssueId(query.number(0)));
    }
}

base::Result<QVector<domain::IssueId>> OwnOrdering::readFirst(const QStringList &values) const
{
    QVector<domain::IssueId> ids;
    for (const QString &value : values) {
        if (ids.size() >= m_query.limit)
            return ids;
        if (const base::Result<> read = readValue(&value, ids); !read)
            return base::fail(read.error());
    }
    if (ids.size() < m_query.limit)
        if (const base::Result<> read = readValue(nullptr, ids); !read)
            return base::fail(read.error());
    return ids;
}

// The groups from the list's order, then each group by the ranks of its values and by number.
base::Result<IssueOrder> OwnOrdering::readWhole(const QStringList &values, const IsWanted &isWanted) const
{
    IssueQuery plain = m_query;
    plain.sort = IssueSort::Raised;
    plain.descending = false;
    plain.limit = -1;
    base::Result<IssueOrder> order = IssueOrdering(m_database, plain).read(isWanted);
    if (!order)
        return order;
    QHash<QByteArray, qsizetype> rankOf;
    for (const QString &value : values)
        rankOf.insert(value.toUtf8(), rankOf.size());
    QHash<qint64, qsizetype> rankOfIssue;
    const Values field{m_query.own.field};
    IdScan scan(m_database, kOwnValueOfEach, field);
    scan.setWanted(isWanted);
    const base::Result<> read = scan.run([&](qint64 id, const ScannedCell *cells) {
        rankOfIssue.insert(id, rankOf.value(QByteArray::fromRawData(cells[0].text.data(), cells[0].text.size()), values.size()));
    });
    if (!read)
        return base::fail(read.error());
    std::vector<std::pair<qsizetype, qint64>> ranked;
    ranked.reserve(size_t(order->ids.size()));
    for (const domain::IssueId id : std::as_const(order->ids))
        ranked.emplace_back(rankOfIssue.value(id.value(), values.size()), id.value());
    auto begin = ranked.begin();
    for (const IssueRun &run : std::as_const(order->runs)) {
        std::sort(begin, begin + run.count);
        begin += run.count;
    }
    std::sort(begin, ranked.end()); // without groups
    for (size_t i = 0; i < ranked.size(); ++i)
        order->ids[qsizetype(i)] = domain::IssueId(ranked[i].second);
    return order;
}

base::Result<IssueOrder> OwnOrdering::read(const IsWanted &isWanted) const
{
    const auto values = [&] {
        const Interruption interruption(m_database, isWanted);
        return ranked();
    }();
    if (!values)
        return base::fail(values.error());
    if (m_query.limit >= 0 && !m_query.group && values->size() <= kMostLooks) {
        const Interruption interruption(m_database, isWanted);
        return readFirst(*values).map([](const QVector<domain::IssueId> &ids) { return IssueOrder{ids, {}}; });
    }
    base::Result<IssueOrder> order = readWhole(*values, isWanted);
    if (!order || m_query.limit < 0)
        return order;
    IssueOrder head;
    qsizetype begin = 0;
    for (const IssueRun &run : std::as_const(order->runs)) {
        const qint64 most = m_query.isLimitOfEachGroup ? m_query.limit : m_query.limit - head.ids.size();
        if (const qint64 count = qMin(run.count, most); count > 0) {
            head.ids += order->ids.mid(begin, count);
            head.runs.append({run.value, count});
        }
        begin += run.count;
    }
    if (order->runs.isEmpty())
        head.ids = order->ids.mid(0, m_query.limit);
    return head;
}

}
