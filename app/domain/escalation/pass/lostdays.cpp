#include "domain/escalation/pass/lostdays.h"

#include "domain/time/weekpattern.h"

#include <algorithm>
#include <limits>

namespace domain {

namespace {

constexpr qint64 kReachMs = kDayMs * 2 * 366;
constexpr int kMostStretches = 5'000;

}

LostDays::LostDays(const WorkingTime &calendar, base::Instant asOf) : m_first(std::numeric_limits<qint64>::max())
{
    if (asOf.isValid())
        list(calendar, asOf);
    if (m_first == std::numeric_limits<qint64>::max())
        return;
    for (qint64 end = m_first + kDayMs; end < asOf.ms() + kDayMs; end += kDayMs) {
        const auto earlier = std::find_if(m_begins.begin(), m_begins.end(), [end](qint64 begin) { return begin < end; });
        m_laterThan.push_back(int(earlier - m_begins.begin()));
    }
}

void LostDays::list(const WorkingTime &calendar, base::Instant asOf)
{
    const base::Instant from = asOf.plusMs(-kReachMs);
    const QVector<WorkedInterval> stretches = calendar.intervals(from, asOf, kMostStretches);
    if (stretches.size() == kMostStretches)
        return;
    const QDate today = calendar.localDate(asOf);
    QDate listed = calendar.localDate(from); // perhaps a part of that day only
    for (const WorkedInterval &stretch : stretches) {
        const QDate day = calendar.localDate(stretch.from);
        if (day != listed && day < today)
            m_begins.push_back(stretch.from.ms());
        listed = day;
    }
    std::reverse(m_begins.begin(), m_begins.end());
    m_first = from.ms() + 2 * kDayMs;
}

int LostDays::since(qint64 fromMs) const
{
    const size_t slot = size_t((fromMs - m_first) / kDayMs);
    if (slot >= m_laterThan.size())
        return 0;
    const auto earlier = std::find_if(m_begins.begin() + m_laterThan[slot], m_begins.end(), [fromMs](qint64 begin) { return begin < fromMs; });
    return int(earlier - m_begins.begin());
}

std::vector<LostDays::Stretch> LostDays::stretches() const
{
    std::vector<Stretch> list;
    qint64 upTo = std::numeric_limits<qint64>::max();
    if (m_first == upTo)
        return list;
    for (const qint64 begin : m_begins) {
        if (begin < m_first)
            break;
        list.push_back({begin, upTo, int(list.size())});
        upTo = begin;
    }
    list.push_back({m_first - 1, upTo, int(list.size())});
    return list;
}

}
