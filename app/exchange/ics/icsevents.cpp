#include "exchange/ics/icsevents.h"

#include "exchange/ics/icsmoment.h"
#include "exchange/ics/icsrecurrence.h"

#include <QSet>

namespace exchange {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qsizetype kMostOfOne = 40'000;
constexpr qsizetype kMostOfAll = 200'000;

QString icsField(const IcsComponent &event, const char *name)
{
    const IcsLine *line = event.find(QLatin1String(name));
    return line ? icsText(line->value).trimmed() : QString();
}

// Times that an event does not take place: by instant, or all of a day.
struct IcsExclusions {
    QSet<qint64> instants; // ms
    QSet<QDate> days;
    QSet<QDate> datesOfTimes; // some calendars name midnight where they mean a day

    void add(const IcsMoment &moment, const IcsZones &zones)
    {
        if (moment.isDay) {
            days.insert(moment.local.date());
            return;
        }
        instants.insert(zones.instantOf(moment).ms());
        if (!moment.isUtc)
            datesOfTimes.insert(moment.local.date());
    }
};

// A repetition of times as it can be counted in local time. Its end in UTC is an instant: it is counted for a day longer than
// that says, and what is later than `until` is to be left out. A day as its end is included, as people mean it.
struct IcsBoundedRule {
    QString rule;
    base::Instant until; // not valid: the rule bounds itself
};

IcsBoundedRule boundedRule(const QString &rule, const IcsMoment &start)
{
    IcsBoundedRule bounded{rule, {}};
    if (start.isDay)
        return bounded;
    QStringList parts = rule.split(QLatin1Char(';'));
    for (QString &part : parts) {
        const bool isEnd = part.startsWith(QLatin1String("UNTIL="), Qt::CaseInsensitive);
        const auto until = isEnd ? icsMoment(part.section(QLatin1Char('='), 1), {}) : std::nullopt;
        if (until && until->isDay)
            part += QStringLiteral("T235959");
        if (!until || !until->isUtc || start.isUtc)
            continue;
        part = QStringLiteral("UNTIL=") + until->local.addDays(1).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        bounded.until = base::Instant::fromDateTime(until->local);
    }
    bounded.rule = parts.join(QLatin1Char(';'));
    return bounded;
}

// Reads one event after the other into occurrences and faults.
class IcsEventReader
{
public:
    IcsEventReader(const IcsFile &file, const IcsOptions &options)
        : m_file(file), m_options(options), m_zones(file.zones, options.floatingZone)
    {
    }

    base::Result<IcsReading> read()
    {
        for (const IcsComponent &event : m_file.events)
            if (const IcsLine *single = event.find(QStringLiteral("RECURRENCE-ID")))
                if (const auto moment = icsMoment(*single))
                    m_moved[icsField(event, "UID")].add(*moment, m_zones);
        for (const IcsComponent &event : m_file.events) {
            ++m_reading.events;
            if (event.badRow > 0)
                m_reading.faults.append({event.badRow, reason::kBadLine, icsField(event, "SUMMARY").left(200)});
            else if (icsField(event, "STATUS").compare(QLatin1String("CANCELLED"), Qt::CaseInsensitive) != 0)
                readEvent(event);
            if (m_reading.occurrences.size() > kMostOfAll)
                return base::fail(base::ErrorCode::TooLarge, QStringLiteral("%1 occurrences").arg(kMostOfAll), {{}, event.row, 0, {}});
        }
        for (const qint64 row : m_file.badRows)
            m_reading.faults.append({row, reason::kBadLine, {}});
        return m_reading;
    }

private:
    std::nullopt_t fault(const IcsComponent &event, QLatin1String code, const QString &detail)
    {
        m_reading.faults.append({event.row, code, detail.left(200)});
        return std::nullopt;
    }

    void readEvent(const IcsComponent &event)
    {
        const auto start = startOf(event);
        const auto lengthMs = start ? lengthOf(event, *start) : std::nullopt;
        const auto starts = lengthMs ? startsOf(event, *start) : std::nullopt;
        if (!starts)
            return;
        IcsOccurrence occurrence;
        occurrence.row = event.row;
        occurrence.summary = icsField(event, "SUMMARY").simplified().left(500);
        occurrence.isFree = icsField(event, "TRANSP").compare(QLatin1String("TRANSPARENT"), Qt::CaseInsensitive) == 0;
        for (const QDateTime &local : *starts) {
            if (start->isDay) {
                occurrence.firstDay = local.date();
                occurrence.lastDay = local.addMSecs(*lengthMs - 1).date();
            } else {
                occurrence.from = m_zones.instantOf(local, *start);
                occurrence.to = occurrence.from.plusMs(*lengthMs);
            }
            m_reading.occurrences.append(occurrence);
        }
    }

    std::optional<IcsMoment> startOf(const IcsComponent &event)
    {
        const IcsLine *line = event.find(QStringLiteral("DTSTART"));
        const auto start = line ? icsMoment(*line) : std::nullopt;
        if (!start)
            return fault(event, reason::kNoStart, line ? line->value : icsField(event, "SUMMARY"));
        if (!m_zones.knows(*start) || !m_zones.instantOf(*start).isValid())
            return fault(event, reason::kUnknownZone, start->zone);
        return start;
    }

    // By DURATION or DTEND; without either a day for a day and nothing for a time.
    std::optional<qint64> lengthOf(const IcsComponent &event, const IcsMoment &start)
    {
        if (const IcsLine *line = event.find(QStringLiteral("DURATION"))) {
            const auto length = icsDurationMs(line->value);
            return length ? length : fault(event, reason::kBadEnd, line->value);
        }
        const IcsLine *line = event.find(QStringLiteral("DTEND"));
        if (!line)
            return start.isDay ? kDayMs : 0;
        const auto end = icsMoment(*line);
        if (end && !m_zones.knows(*end))
            return fault(event, reason::kUnknownZone, end->zone);
        if (!end || start.isDay != end->isDay)
            return fault(event, reason::kBadEnd, line->value);
        const qint64 length = start.isDay ? start.local.msecsTo(end->local)
                                          : m_zones.instantOf(*end).ms() - m_zones.instantOf(start).ms();
        if (length < 0)
            return fault(event, reason::kBadEnd, line->value);
        return start.isDay && length == 0 ? kDayMs : length; // the last day meant as included: common, if not by the standard
    }

    std::optional<QVector<QDateTime>> startsOf(const IcsComponent &event, const IcsMoment &start)
    {
        const bool isSingle = event.find(QStringLiteral("RECURRENCE-ID"));
        IcsExclusions left = isSingle ? IcsExclusions() : m_moved.value(icsField(event, "UID"));
        QVector<QDateTime> starts{start.local};
        for (const IcsLine &line : event.lines) {
            if (line.name == QLatin1String("RRULE")) {
                if (!readRule(line, start, starts))
                    return fault(event, reason::kUnknownRule, line.value);
            } else if (line.name == QLatin1String("RDATE") || line.name == QLatin1String("EXDATE")) {
                if (!readDates(line, start, starts, left))
                    return fault(event, reason::kUnknownRule, line.value);
            }
        }
        QVector<QDateTime> kept;
        QSet<QDateTime> seen;
        for (const QDateTime &each : std::as_const(starts)) {
            if (seen.contains(each) || left.days.contains(each.date())
                || (start.isDay ? left.datesOfTimes.contains(each.date()) : left.instants.contains(m_zones.instantOf(each, start).ms())))
                continue;
            seen.insert(each);
            kept.append(each);
        }
        return kept;
    }

    // The starts of an RRULE; false when it cannot be read.
    bool readRule(const IcsLine &line, const IcsMoment &start, QVector<QDateTime> &starts) const
    {
        const IcsBoundedRule bounded = boundedRule(line.value.trimmed(), start);
        const auto repeated = icsStarts(bounded.rule, start.local, start.isDay, m_options.horizon, kMostOfOne);
        if (!repeated)
            return false;
        for (const QDateTime &each : *repeated)
            if (!bounded.until.isValid() || m_zones.instantOf(each, start) <= bounded.until)
                starts.append(each);
        return true;
    }

    // The dates of an RDATE or EXDATE; false when one cannot be read. Of a period only the start counts.
    bool readDates(const IcsLine &line, const IcsMoment &start, QVector<QDateTime> &starts, IcsExclusions &left) const
    {
        for (const QString &text : line.value.split(QLatin1Char(','))) {
            const auto moment = icsMoment(text.section(QLatin1Char('/'), 0, 0), line.parameters.value(QStringLiteral("TZID")));
            if (!moment || !m_zones.knows(*moment))
                return false;
            if (line.name == QLatin1String("EXDATE"))
                left.add(*moment, m_zones);
            else if (moment->isDay == start.isDay && moment->isUtc == start.isUtc && moment->zone == start.zone)
                starts.append(moment->local);
            else
                return false;
        }
        return true;
    }

    const IcsFile &m_file;
    const IcsOptions &m_options;
    IcsZones m_zones;
    QHash<QString, IcsExclusions> m_moved; // single times with an event of their own, by UID
    IcsReading m_reading;
};

}

base::Result<IcsReading> readIcs(const QByteArray &data, const IcsOptions &options)
{
    const auto file = readIcsLines(data);
    if (!file)
        return base::fail(file.error());
    return IcsEventReader(*file, options).read();
}

}
