#include "domain/escalation/advice.h"
#include "domain/time/moments.h"

#include <algorithm>

namespace domain {

namespace {

// Whole working days from a moment to the day before another; a day whose work had begun is not whole.
int fullWorkingDays(const WorkingTime &calendar, base::Instant from, base::Instant to)
{
    const bool hadBegun = calendar.localDate(calendar.subtractMs(from, 1)) == calendar.localDate(from);
    return std::max(0, calendar.workingDays(from, to) - (hadBegun ? 1 : 0));
}

// The need-by's own day counts when its work can still be done by then.
int daysUntil(const WorkingTime &calendar, base::Instant asOf, base::Instant needBy)
{
    if (!needBy.isValid())
        return 0;
    const QDate day = calendar.localDate(needBy);
    const bool isDayOver = calendar.isWorkingDay(day) && calendar.localDate(calendar.addMs(needBy, 1)) != day;
    return calendar.workingDays(asOf, needBy) + (isDayOver ? 1 : 0);
}

bool isAsk(const Contact &entry)
{
    return entry.expectsAnswer && (entry.kind == ContactKind::Attempt || entry.kind == ContactKind::Escalation);
}

bool isAnswerTo(const Contact &ask, const Contact &entry)
{
    if (entry.at < ask.at)
        return false;
    if (entry.kind == ContactKind::Decision)
        return true; // on the matter, whichever level was asked
    if (entry.kind != ContactKind::Answered)
        return false;
    return entry.refersTo.isValid() ? entry.refersTo == ask.id : entry.level == ask.level;
}

base::Instant delayUntil(const Issue &issue, base::Instant asOf)
{
    return issue.isOpen() ? asOf : earlierOf(issue.resolvedAt, asOf);
}

}

// The earliest ask without an answer; an answer to one of its reminders names the reminder, so it counts by level.
base::Instant firstUnanswered(const QVector<Contact> &log, base::Instant asOf)
{
    for (const Contact &ask : log) {
        if (ask.at > asOf || !isAsk(ask))
            continue;
        const bool isSettled = std::any_of(log.begin(), log.end(), [&](const Contact &entry) {
            if (entry.at > asOf)
                return false;
            if (isAnswerTo(ask, entry) || isWithdrawnBy(entry, ask, log))
                return true;
            const auto reminder = std::find_if(log.begin(), log.end(), [&](const Contact &each) {
                return each.kind == ContactKind::Reminder && each.id.isValid() && each.id == entry.refersTo;
            });
            return entry.kind == ContactKind::Answered && reminder != log.end() && reminder->level == ask.level && reminder->at >= ask.at;
        });
        if (!isSettled)
            return ask.at;
    }
    return {};
}

qint64 costSoFarCents(const Issue &issue, const EngineContext &context, base::Instant asOf)
{
    return fullWorkingDays(context.projectCalendar(), issue.missedAt, delayUntil(issue, asOf)) * issue.costPerDay.cents;
}

DelayFigures delayFigures(const Issue &issue, const QVector<Contact> &log, const EngineContext &context, base::Instant asOf)
{
    const WorkingTime &calendar = context.projectCalendar();
    DelayFigures figures;
    figures.daysLost = fullWorkingDays(calendar, issue.missedAt, delayUntil(issue, asOf));
    figures.costSoFarCents = figures.daysLost * issue.costPerDay.cents;
    if (issue.isOpen())
        figures.daysSilent = fullWorkingDays(calendar, firstUnanswered(log, asOf), asOf);
    figures.priceOfSilenceCents = figures.daysSilent * issue.costPerDay.cents;
    figures.daysToNeedBy = daysUntil(calendar, asOf, issue.needBy);
    return figures;
}

}
