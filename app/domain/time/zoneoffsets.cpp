#include "domain/time/zoneoffsets.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace domain {

namespace {

constexpr qint64 kWidestShiftMs = 48LL * 3'600'000;

}

ZoneOffsets::ZoneOffsets(const QByteArray &zone)
{
    const QTimeZone timeZone(zone);
    if (!timeZone.isValid())
        return;
    const QDateTime from(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2500, 1, 1), QTime(0, 0), Qt::UTC);
    m_first = timeZone.offsetFromUtc(from) * 1000LL;
    qint64 current = m_first;
    for (const auto &transition : timeZone.transitions(from, to)) {
        const qint64 after = transition.offsetFromUtc * 1000LL;
        if (after == current)
            continue;
        m_changes.push_back({transition.atUtc.toMSecsSinceEpoch(), current, after});
        current = after;
    }
}

qint64 ZoneOffsets::offsetAt(qint64 utcMs) const
{
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), utcMs,
                                       [](qint64 at, const Change &change) { return at < change.at; });
    return next == m_changes.begin() ? m_first : std::prev(next)->after;
}

qint64 ZoneOffsets::toUtc(qint64 localMs, Edge edge) const
{
    auto change = std::lower_bound(m_changes.begin(), m_changes.end(), localMs - kWidestShiftMs,
                                   [](const Change &left, qint64 at) { return left.at < at; });
    const qint64 plain = localMs - (change == m_changes.end() ? offsetAt(localMs) : change->before);
    qint64 found = plain;
    bool isFound = change == m_changes.end() || plain < change->at;
    for (; change != m_changes.end() && change->at <= localMs + kWidestShiftMs; ++change) {
        const qint64 asAfter = localMs - change->after;
        if (asAfter < change->at && !isFound) // past it by the offset before, not there yet by the one after
            return change->at;
        const auto next = std::next(change);
        const bool holdsAfter = asAfter >= change->at && (next == m_changes.end() || asAfter < next->at);
        if (!holdsAfter || (isFound && edge == Edge::Start))
            continue;
        found = asAfter;
        isFound = true;
    }
    return found;
}

}
