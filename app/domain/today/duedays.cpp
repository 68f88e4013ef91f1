#include "domain/today/duedays.h"

#include "domain/project/milestoneoutlook.h"
#include "domain/today/duereasons.h"

#include <QTimeZone>

#include <optional>

namespace domain {

namespace {

DueItem dayItem(const Issue &issue, const EngineContext &context, QDate from)
{
    DueItem item;
    item.group = DueGroup::Review;
    item.issue = issue.id;
    item.since = base::Instant::fromDateTime(from.startOfDay(QTimeZone(context.projectCalendar().calendar().zone)));
    item.why.numbers = {from.toJulianDay()};
    return item;
}

// Of the open action that is due first, today or later.
std::optional<DueItem> actionItem(const Issue &issue, const EngineContext &context, base::Instant now)
{
    const ResponseAction *first = nullptr;
    for (const ResponseAction &each : issue.actions)
        if (each.isOpen() && each.due.isValid() && (!first || each.due < first->due))
            first = &each;
    if (!first)
        return std::nullopt;
    const WorkingTime &calendar = context.projectCalendar();
    DueItem item = dayItem(issue, context, first->due.addDays(1));
    item.group = DueGroup::Chase;
    item.thing = DueThing::Action;
    item.action = DueAction::ChaseAction;
    item.until = endOfWork(first->due, calendar);
    if (first->person.isValid())
        item.people = {first->person};
    item.why.id = duereasons::kActionOverdue;
    item.why.people = item.people;
    item.why.numbers = {first->due.toJulianDay(), overdueActions(issue.actions, calendar.localDate(now)).size()};
    item.why.texts = {first->text};
    return item;
}

}

QVector<DueItem> dueDays(const Issue &issue, const EngineContext &context, base::Instant now)
{
    QVector<DueItem> items;
    if (issue.kind == EntryKind::Concern && issue.watch.reviewOn.isValid()) {
        DueItem watch = dayItem(issue, context, issue.watch.reviewOn);
        watch.thing = DueThing::Watch;
        watch.action = DueAction::ReviewConcern;
        watch.why.id = duereasons::kConcernReviewDue;
        watch.why.texts = {issue.watch.tripwire};
        items.append(watch);
    }
    if (issue.workaroundUntil.isValid()) {
        DueItem workaround = dayItem(issue, context, issue.workaroundUntil.addDays(1));
        workaround.thing = DueThing::Workaround;
        workaround.action = DueAction::RenewWorkaround;
        workaround.why.id = duereasons::kWorkaroundEnded;
        workaround.why.numbers = {issue.workaroundUntil.toJulianDay()};
        workaround.why.texts = {issue.workaround};
        items.append(workaround);
    }
    if (const auto action = actionItem(issue, context, now))
        items.append(*action);
    return items;
}

}
