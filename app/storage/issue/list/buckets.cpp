#include "storage/issue/list/buckets.h"

#include <map>
#include <numeric>

namespace storage {

namespace {

quint64 withPlace(quint64 places, qsizetype next)
{
    return places << 32 | quint64(next);
}

}

void Buckets::take(qint64 id, const ScannedCell *cells)
{
    quint64 places = 0;
    for (size_t i = 0; i < m_books.size(); ++i)
        places = withPlace(places, m_books[i].place(cells[i]));
    auto bucket = m_places.constFind(places);
    if (bucket == m_places.cend()) {
        bucket = m_places.insert(places, m_ids.size());
        m_ids.append(QVector<domain::IssueId>());
    }
    m_ids[*bucket].append(domain::IssueId(id));
}

void Buckets::endRun(const Value &value)
{
    const qint64 count = (m_ids.isEmpty() ? 0 : m_ids.constFirst().size()) - m_inRuns;
    if (count > 0)
        m_runs.append({value, count});
    m_inRuns += count;
}

IssueOrder Buckets::inOrder(const QVector<QVector<Value>> &ranks, bool hasRuns) const
{
    QVector<quint64> inOrder{0};
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        const QVector<Value> values = this->values(i);
        std::map<Value, qsizetype> placeOf;
        for (qsizetype place = 0; place < values.size(); ++place)
            placeOf.emplace(values.at(place), place);
        QVector<quint64> longer;
        for (const quint64 places : std::as_const(inOrder))
            for (const Value &value : ranks.at(i))
                longer.append(withPlace(places, placeOf.at(value)));
        inOrder = longer;
    }
    IssueOrder order;
    order.runs = m_runs;
    order.ids.reserve(std::accumulate(m_ids.cbegin(), m_ids.cend(), qsizetype(0), [](qsizetype sum, const auto &each) { return sum + each.size(); }));
    for (const quint64 places : std::as_const(inOrder)) {
        const QVector<domain::IssueId> ids = m_ids.value(m_places.value(places, -1));
        order.ids += ids;
        if (!hasRuns || ids.isEmpty() || ranks.isEmpty())
            continue;
        const Value group = values(0).at(qsizetype(ranks.size() > 1 ? places >> 32 : places));
        if (order.runs.isEmpty() || order.runs.last().value != group)
            order.runs.append({group, 0});
        order.runs.last().count += ids.size();
    }
    return order;
}

}
