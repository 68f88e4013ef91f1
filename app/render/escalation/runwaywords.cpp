#include "render/escalation/runwaywords.h"

#include "render/wording/names.h"
#include "render/wording/translate.h"

namespace render {

namespace {

constexpr qint64 kRunwayMinuteMs = 60'000;
constexpr int kMostArithmeticLines = 8;

QString kindOf(const RunwayMark &mark)
{
    switch (mark.kind) {
    case RunwayMark::Kind::Contact:
        return label(mark.channel);
    case RunwayMark::Kind::PromisePassed:
        return translate("Runway", "Broken promise");
    case RunwayMark::Kind::Escalation:
        return label(domain::ContactKind::Escalation);
    case RunwayMark::Kind::Reminder:
        return label(domain::ContactKind::Reminder);
    case RunwayMark::Kind::Answer:
        return label(domain::ContactKind::Answered);
    case RunwayMark::Kind::HeadsUp:
        return label(domain::ContactKind::HeadsUp);
    }
    return {};
}

QString clockTime(const Format &format, base::Instant at)
{
    return format.locale().toString(at.toDateTime().toTimeZone(format.zone()).time(), QStringLiteral("H:mm"));
}

}

QString RunwayWords::people(const QVector<domain::PersonId> &people) const
{
    return people.isEmpty() ? QString() : m_words.names(people);
}

QString RunwayWords::workingTime(qint64 ms, const domain::WorkingTime &time) const
{
    const qint64 day = qMax<qint64>(1, time.calendar().nominalDayMinutes);
    const qint64 minutes = ms / kRunwayMinuteMs;
    QStringList parts;
    if (minutes >= day)
        parts << translate("Runway", "%1 d", "working days").arg(format().number(minutes / day));
    if (const qint64 hours = minutes % day / 60; hours > 0)
        parts << translate("Runway", "%1 h").arg(hours);
    if (const qint64 rest = minutes % day % 60; rest > 0 && minutes < day)
        parts << translate("Runway", "%1 min").arg(rest);
    return parts.isEmpty() ? translate("Runway", "no working time") : parts.join(QLatin1Char(' '));
}

QString RunwayWords::timeLeft() const
{
    const domain::LevelWindow &next = m_picture.next;
    if (next.level == 0)
        return {};
    if (!next.latest.isValid())
        return translate("Runway", "No need-by, so no latest moment");
    if (next.isShort())
        return translate("Runway", "Short runway: reminders dropped");
    if (next.latest <= m_picture.now)
        return translate("Runway", "The latest moment for level %1 has passed").arg(next.level);
    const domain::WorkingTime &time = m_context.projectCalendar();
    return translate("Runway", "%1 left to turn to level %2")
        .arg(workingTime(time.betweenMs(m_picture.now, next.latest), time), format().number(next.level));
}

QString RunwayWords::zone(Zone zone) const
{
    switch (zone) {
    case Zone::TooEarly:
        return translate("Runway", "Too early for level %1").arg(m_picture.next.level);
    case Zone::RightTime:
        return translate("Runway", "Right time");
    case Zone::TooLate:
        return translate("Runway", "Too late");
    }
    return {};
}

QString RunwayWords::zoneSentence(Zone zone) const
{
    const QString level = format().number(m_picture.next.level);
    const QString earliest = format().moment(m_picture.next.earliest);
    const QString latest = format().moment(m_picture.next.latest);
    switch (zone) {
    case Zone::TooEarly:
        return earliest.isEmpty() || m_picture.isIfAskedNow
                   ? translate("Runway", "Too early for level %1: nobody was asked yet.").arg(level)
                   : translate("Runway", "Too early for level %1 until %2: waiting and reminding are not used up.").arg(level, earliest);
    case Zone::RightTime:
        return latest.isEmpty() ? translate("Runway", "Right time to turn to level %1 from %2.").arg(level, earliest)
                                : translate("Runway", "Right time to turn to level %1: from %2 to %3.").arg(level, earliest, latest);
    case Zone::TooLate:
        return translate("Runway", "Too late for level %1 from %2: if every level from there takes its time, the answer comes "
                                   "after the need-by.")
            .arg(level, latest);
    }
    return {};
}

QString RunwayWords::earliest() const
{
    return m_picture.isIfAskedNow ? translate("Runway", "Earliest, if asked now,") : translate("Runway", "Earliest");
}

QString RunwayWords::latest() const
{
    return translate("Runway", "Latest");
}

QString RunwayWords::now() const
{
    return translate("Runway", "Now, %1", "weekday and day").arg(format().weekdayDay(format().localDate(m_picture.now)));
}

QString RunwayWords::needBy() const
{
    return translate("Runway", "Need-by %1", "weekday and day").arg(format().weekdayDay(format().localDate(m_picture.needBy)));
}

QString RunwayWords::nowSentence() const
{
    return translate("Runway", "Now: %1.").arg(format().moment(m_picture.now));
}

QString RunwayWords::needBySentence() const
{
    return translate("Runway", "Need-by: %1.").arg(format().moment(m_picture.needBy));
}

QString RunwayWords::laneText(const RunwayLane &lane) const
{
    for (const RunwayMark &mark : lane.marks)
        if (mark.advised)
            return translate("Runway", "Ask now: %1").arg(people(m_picture.advised));
    if (!lane.lastAsked.isValid())
        return lane.window.level > m_picture.next.level ? translate("Runway", "If silent") : QString();
    const QString who = people(lane.askedPeople);
    if (lane.lastAnswered.isValid()) {
        const QString outcome = lane.isDecided ? label(domain::ContactKind::Decision) : label(domain::ContactKind::Answered, lane.outcome);
        return who.isEmpty() ? outcome : translate("Runway", "%1: %2", "people, outcome").arg(who, outcome);
    }
    if (lane.isSettled)
        return who;
    const domain::WorkingTime &time = m_context.calendarOf(lane.askedPeople.value(0));
    const qint64 waited = time.betweenMs(lane.lastAsked, m_picture.now);
    if (waited < kRunwayMinuteMs)
        return who.isEmpty() ? translate("Runway", "Just asked") : translate("Runway", "%1, just asked").arg(who);
    return who.isEmpty() ? translate("Runway", "No answer in %1").arg(workingTime(waited, time))
                         : translate("Runway", "%1, no answer in %2").arg(who, workingTime(waited, time));
}

QString RunwayWords::waitText(const RunwayBar &bar) const
{
    const QString who = people(bar.people);
    const QString until = format().day(bar.to);
    return who.isEmpty() ? translate("Runway", "by %1").arg(until) : translate("Runway", "%1, by %2").arg(who, until);
}

QString RunwayWords::windowMoment(const RunwayLane &lane) const
{
    const base::Instant latest = lane.window.latest;
    if (!latest.isValid())
        return {};
    return translate("Runway", "%1 %2", "weekday, time")
        .arg(format().locale().toString(format().localDate(latest), QStringLiteral("ddd")), clockTime(format(), latest));
}

QString RunwayWords::windowText(const RunwayLane &lane) const
{
    const QString moment = windowMoment(lane);
    if (moment.isEmpty())
        return {};
    return lane.level == m_picture.next.level ? translate("Runway", "until %1").arg(moment) : translate("Runway", "by %1").arg(moment);
}

QString RunwayWords::markSentence(const RunwayLane &lane, const RunwayMark &mark) const
{
    if (mark.advised)
        return translate("Runway", "Advised now: ask level %1, %2.").arg(format().number(lane.level), people(m_picture.advised));
    const QString moment = format().moment(mark.at);
    const QString who = people(mark.people);
    if (who.isEmpty())
        return translate("Runway", "%1: %2, level %3.", "moment, kind, level").arg(moment, kindOf(mark), format().number(lane.level));
    return translate("Runway", "%1: %2, %3, level %4.", "moment, kind, people, level")
        .arg(moment, kindOf(mark), who, format().number(lane.level));
}

QString RunwayWords::waitSentence(const RunwayLane &lane, const RunwayBar &bar) const
{
    const QString who = people(bar.people).isEmpty() ? translate("Runway", "level %1").arg(lane.level) : people(bar.people);
    const QString text = bar.grace ? translate("Runway", "Grace after the reminder to %1: %2 to %3.")
                                   : translate("Runway", "Waiting for %1: %2 to %3.");
    return text.arg(who, format().moment(bar.from), format().moment(bar.to));
}

QString RunwayWords::headsUpSentence(const RunwayLane &, const RunwayBar &bar) const
{
    return translate("Runway", "Heads-up given to %1: time to act until %2.").arg(people(bar.people), format().moment(bar.to));
}

QString RunwayWords::windowSentence(const RunwayLane &lane) const
{
    const QString level = format().number(lane.level);
    const QString from = format().moment(lane.window.earliest);
    const QString to = format().moment(lane.window.latest);
    if (to.isEmpty())
        return translate("Runway", "Level %1: from %2.").arg(level, from);
    return from.isEmpty() ? translate("Runway", "Level %1: by %2.").arg(level, to)
                          : translate("Runway", "Level %1: from %2, by %3.").arg(level, from, to);
}

QString RunwayWords::arithmetic(base::Instant from, base::Instant to, domain::PersonId person) const
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return {};
    const domain::WorkingTime &time = person.isValid() ? m_context.calendarOf(person) : m_context.projectCalendar();
    const QVector<domain::WorkedInterval> worked = time.intervals(from, to, kMostArithmeticLines + 1);
    QStringList lines;
    for (const domain::WorkedInterval &part : worked) {
        if (lines.size() == kMostArithmeticLines) {
            lines << QStringLiteral("…");
            break;
        }
        lines << translate("Runway", "%1–%2: %3", "moment, time, working time")
                     .arg(format().moment(part.from), clockTime(format(), part.to), workingTime(part.to.ms() - part.from.ms(), time));
    }
    lines << translate("Runway", "Together %1").arg(workingTime(time.betweenMs(from, to), time));
    return lines.join(QLatin1Char('\n'));
}

}
