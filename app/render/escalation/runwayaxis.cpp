#include "render/escalation/runwayaxis.h"

#include <QTimeZone>

#include <algorithm>

namespace render {

namespace {

constexpr int kMostDays = 4000;
constexpr qreal kMostGapShare = 0.25; // of the width, for all stretches of free days

}

RunwayAxis::RunwayAxis(const domain::WorkingTime &time, base::Instant from, base::Instant to)
    : m_time(time)
{
    const QTimeZone named(time.calendar().zone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QDate last = time.localDate(to);
    for (QDate day = time.localDate(from); day <= last && m_slots.size() < kMostDays; day = day.addDays(1)) {
        Slot slot;
        slot.date = day;
        slot.from = base::Instant::fromDateTime(day.startOfDay(zone));
        slot.to = base::Instant::fromDateTime(day.addDays(1).startOfDay(zone));
        slot.isFree = !time.isWorkingDay(day);
        m_slots << slot;
    }
    const bool isNeverWorked = std::all_of(m_slots.cbegin(), m_slots.cend(), [](const Slot &slot) { return slot.isFree; });
    for (Slot &slot : m_slots) {
        slot.isFree = slot.isFree && !isNeverWorked;
        slot.begin = shareAt(std::max(from, slot.from), slot);
        slot.end = shareAt(std::min(to, slot.to), slot);
    }
}

// The share of the day's working time that is over; of the day itself where none is worked.
qreal RunwayAxis::shareAt(base::Instant at, const Slot &slot) const
{
    const qint64 worked = m_time.betweenMs(slot.from, slot.to);
    const qreal share = worked > 0 ? qreal(m_time.betweenMs(slot.from, at)) / qreal(worked)
                                   : qreal(at.ms() - slot.from.ms()) / qreal(slot.to.ms() - slot.from.ms());
    return qBound(0.0, share, 1.0);
}

void RunwayAxis::spread(qreal width, qreal gap)
{
    m_days.clear();
    m_gaps.clear();
    qreal shares = 0;
    int stretches = 0;
    for (int i = 0; i < m_slots.size(); ++i) {
        if (!m_slots[i].isFree)
            shares += m_slots[i].end - m_slots[i].begin;
        else if (i == 0 || !m_slots[i - 1].isFree)
            ++stretches;
    }
    const qreal gapWidth = stretches > 0 ? qMin(gap, width * kMostGapShare / stretches) : 0;
    const qreal unit = shares > 0 ? (width - gapWidth * stretches) / shares : 0;
    qreal left = 0;
    for (int i = 0; i < m_slots.size(); ++i) {
        Slot &slot = m_slots[i];
        const bool isNewGap = slot.isFree && (i == 0 || !m_slots[i - 1].isFree);
        const qreal wide = slot.isFree ? (isNewGap ? gapWidth : 0) : unit * (slot.end - slot.begin);
        slot.left = left;
        slot.right = left + wide;
        left += wide;
        if (!slot.isFree)
            m_days << Day{slot.date, slot.left, slot.right};
        else if (isNewGap)
            m_gaps << Gap{slot.left, slot.right};
    }
}

qreal RunwayAxis::x(base::Instant at) const
{
    if (m_slots.isEmpty())
        return 0;
    const auto after = std::upper_bound(m_slots.cbegin(), m_slots.cend(), at,
                                        [](base::Instant moment, const Slot &slot) { return moment < slot.from; });
    if (after == m_slots.cbegin())
        return 0;
    const Slot &slot = *std::prev(after);
    if (slot.isFree)
        return slot.right;
    const qreal span = slot.end - slot.begin;
    const qreal share = span > 0 ? (shareAt(at, slot) - slot.begin) / span : 0;
    return slot.left + (slot.right - slot.left) * qBound(0.0, share, 1.0);
}

}
