#include "domain/escalation/pass/narrowissue.h"

namespace domain {

namespace {

constexpr char kCellFormat = 1; // counted up whenever a field comes, goes or moves

// The fields in their stored order: those that most issues have come first, so that the rest can be left off.
template <typename Narrow, typename Visit>
bool visitFields(Narrow &n, Visit visit)
{
    const auto all = [&](auto &...fields) { return (visit(fields) && ...); };
    return all(n.flags, n.impact, n.urgency, n.override, n.over, n.held, n.project, n.matrix, n.category, n.counterparty, n.raisedAt,
               n.touchedAt, n.knownFrom, n.needBy)
           && all(n.path, n.level, n.askLevel, n.reminders, n.askedAt, n.asked, n.lastAsked, n.tried, n.firstTryAt, n.silentSince,
                  n.remindedAt, n.lastAskedToo, n.promisedUntil, n.headsUpAt, n.headsUpWith)
           && all(n.askCents, n.askDays, n.askCurrency, n.costPerDay, n.costCurrency, n.missedAt, n.unplannedHours, n.peopleAffected,
                  n.pauseFrom, n.pauseTo);
}

}

QByteArray narrowCell(const NarrowIssue &issue)
{
    QByteArray cell(1, kCellFormat);
    qsizetype used = cell.size();
    visitFields(issue, [&](auto field) {
        const auto number = qint64(field);
        quint64 rest = (quint64(number) << 1) ^ quint64(number >> 63); // small negative numbers stay short
        const bool isZero = rest == 0;
        for (; rest >= 0x80; rest >>= 7)
            cell.append(char(rest | 0x80));
        cell.append(char(rest));
        if (!isZero)
            used = cell.size();
        return true;
    });
    cell.truncate(used);
    return cell;
}

std::optional<NarrowIssue> narrowFromCell(const char *bytes, qsizetype size)
{
    if (size < 1 || bytes[0] != kCellFormat)
        return std::nullopt;
    const char *at = bytes + 1;
    const char *const end = bytes + size;
    NarrowIssue issue;
    const bool isWhole = visitFields(issue, [&](auto &field) {
        if (at == end)
            return true; // the rest is 0
        quint64 number = 0;
        int shift = 0;
        for (; at != end && (*at & 0x80) && shift < 63; shift += 7)
            number |= quint64(*at++ & 0x7f) << shift;
        if (at == end || (*at & 0x80))
            return false;
        number |= quint64(quint8(*at++)) << shift;
        field = std::remove_reference_t<decltype(field)>((number >> 1) ^ (~(number & 1) + 1));
        return true;
    });
    if (!isWhole || at != end)
        return std::nullopt;
    return issue;
}

}
