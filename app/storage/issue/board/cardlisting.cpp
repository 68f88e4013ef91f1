#include "storage/issue/board/cardlisting.h"

#include "storage/issue/board/cardstatements.h"
#include "storage/issue/issuefilter.h"
#include "storage/issue/issuelisting.h"
#include "storage/query.h"
#include "storage/record/recordstore.h"

#include <functional>

namespace storage {

namespace {

base::Instant instantAt(const Query &query, int column)
{
    return query.isNull(column) ? base::Instant() : base::Instant(query.number(column));
}

// The level, or the status as a number of its enum.
int numberOf(const Value &value)
{
    if (const auto *level = std::get_if<qint64>(&value))
        return int(*level);
    const auto *name = std::get_if<QString>(&value);
    return int(name ? domain::valueOf<domain::IssueStatus>(*name).value_or(domain::IssueStatus::Open) : domain::IssueStatus::Open);
}

base::Result<> readEach(Query &query, const std::function<void()> &take)
{
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        take();
    }
}

}

base::Result<GroupedIds> CardListing::grouped(const IssueQuery &query, IssueGroup group) const
{
    IssueQuery ofGroups = query;
    ofGroups.group = group == IssueGroup::Level ? IssueColumn::Level : IssueColumn::Status;
    ofGroups.isLimitOfEachGroup = true;
    return IssueListing(m_database).order(ofGroups).map([](const IssueOrder &order) {
        GroupedIds ids;
        qsizetype at = 0;
        for (const IssueRun &run : order.runs) {
            ids.insert(numberOf(run.value), order.ids.mid(at, run.count));
            at += run.count;
        }
        return ids;
    });
}

base::Result<GroupSums> CardListing::sums(const IssueQuery &query, IssueGroup group) const
{
    const IssueFilter filter(query);
    Query select(m_database, filter.sumStatement(group));
    select.bind(filter.values());
    GroupSums sums;
    const auto take = [&] {
        GroupSum &sum = sums[int(select.number(0))];
        sum.count += select.number(1);
        if (const qint64 cents = select.number(3); cents != 0)
            sum.centsPerDay[select.text(2)] += cents;
    };
    return readEach(select, take).map([&] { return sums; });
}

base::Result<QVector<IssueCard>> CardListing::cards(const QVector<domain::IssueId> &ids) const
{
    const base::Result<QVector<IssueRow>> rows = IssueListing(m_database).rows(ids);
    if (!rows)
        return base::fail(rows.error());
    QVector<IssueCard> cards;
    QVector<qint64> numbers;
    QHash<qint64, qsizetype> places;
    for (const IssueRow &row : *rows) {
        places.insert(row.id.value(), cards.size());
        numbers.append(row.id.value());
        cards.append({row, {}, {}, {}});
    }
    Query spans(m_database, kIssueSpans);
    spans.bind(idList(numbers));
    const auto takeSpan = [&] {
        IssueCard &card = cards[places.value(spans.number(0))];
        card.raisedAt = instantAt(spans, 1);
        card.resolvedAt = instantAt(spans, 2);
    };
    Query marks(m_database, kLevelMarks);
    marks.bind(idList(numbers));
    const auto takeMark = [&] {
        if (const base::Instant at = instantAt(marks, 1); at.isValid())
            cards[places.value(marks.number(0))].marks.append({at, int(marks.number(2))});
    };
    return readEach(spans, takeSpan).and_then([&] { return readEach(marks, takeMark); }).map([&] { return cards; });
}

}
