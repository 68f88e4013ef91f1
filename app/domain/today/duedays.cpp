#include "domain/today/duedays.h"

#include "domain/today/duereasons.h"

#include <QTimeZone>

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

}

QVector<DueItem> dueDays(const Issue &issue, const EngineContext &context)
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
    return items;
}

}
