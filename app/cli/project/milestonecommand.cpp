#include "cli/project/milestonecommand.h"

#include "cli/project/projectcall.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/recordjson.h"
#include "services/project/milestoneservice.h"

#include <QTimeZone>

namespace cli {

namespace {

using domain::Milestone;

base::Result<QDate> dayIn(const QString &text, const QString &about)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day;
    base::ErrorPlace place;
    place.field = about;
    return base::fail(base::ErrorCode::BadValue, QStringLiteral("a day, like 2026-05-31"), place);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject jsonOf(const Milestone &milestone, const domain::WorkingTime &time)
{
    const domain::MilestoneOutlook outlook = domain::outlook(milestone, time);
    QJsonObject object = domain::toJson(milestone);
    object.insert(QStringLiteral("expected"), iso(outlook.expected));
    object.insert(QStringLiteral("lastSafe"), iso(outlook.lastSafe));
    object.insert(QStringLiteral("slipDays"), outlook.slipDays);
    return object;
}

base::Result<ExitStatus> answerOne(Call &call, const ProjectCall &about, const base::Result<Milestone> &milestone)
{
    if (!milestone)
        return base::fail(milestone.error());
    const QJsonObject object = jsonOf(*milestone, about.context.projectCalendar());
    const QString line = milestone->reachedOn.isValid()
        ? Text::tr("%1: reached %2.").arg(milestone->name, iso(milestone->reachedOn))
        : Text::tr("%1: expected %2, last safe day %3.").arg(milestone->name, object.value(QStringLiteral("expected")).toString(),
                                                               object.value(QStringLiteral("lastSafe")).toString());
    call.console().answer(object, line);
    return Done;
}

base::Result<ExitStatus> listChanges(Call &call, const ProjectCall &about, const QString &since)
{
    const QDate day = QDate::fromString(since, Qt::ISODate);
    base::Instant from = base::Instant::fromIso(since);
    if (since.size() == 10 && day.isValid())
        from = base::Instant::fromDateTime(day.startOfDay(QTimeZone(about.context.projectCalendar().calendar().zone)));
    if (!from.isValid()) {
        base::ErrorPlace place;
        place.field = QStringLiteral("--since");
        return base::fail(base::ErrorCode::BadTime, since, place);
    }
    const auto changes = services::MilestoneService(*about.workspace).forecastsSince(about.project.id, from);
    if (!changes)
        return base::fail(changes.error());
    QJsonArray document;
    TextTable table({Text::tr("Made"), Text::tr("Before"), Text::tr("Now"), Text::tr("Milestone"), Text::tr("Reason")});
    for (const services::ForecastChange &change : *changes) {
        document.append(QJsonObject{{QStringLiteral("milestone"), change.milestone.name},
                                    {QStringLiteral("madeAt"), change.forecast.madeAt.toIso()},
                                    {QStringLiteral("before"), iso(change.before)},
                                    {QStringLiteral("after"), iso(change.forecast.day)},
                                    {QStringLiteral("reason"), change.forecast.reason}});
        table.add({change.forecast.madeAt.toIso(), iso(change.before), iso(change.forecast.day), change.milestone.name, change.forecast.reason});
    }
    call.console().answer(document, changes->isEmpty() ? Text::tr("No forecast was changed since then.") : table.text());
    return Done;
}

base::Result<ExitStatus> listMilestones(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    if (call.arguments().has(QStringLiteral("since")))
        return listChanges(call, *about, call.arguments().value(QStringLiteral("since")));
    const auto milestones = services::MilestoneService(*about->workspace).all(about->project.id);
    if (!milestones)
        return base::fail(milestones.error());
    QJsonArray document;
    TextTable table({Text::tr("Expected"), Text::tr("Baseline"), Text::tr("Slip"), Text::tr("Float"), Text::tr("Last safe day"),
                     Text::tr("Reached"), Text::tr("Milestone")});
    for (const Milestone &milestone : *milestones) {
        const domain::MilestoneOutlook outlook = domain::outlook(milestone, about->context.projectCalendar());
        document.append(jsonOf(milestone, about->context.projectCalendar()));
        table.add({iso(outlook.expected), iso(milestone.baseline), QString::number(outlook.slipDays), QString::number(milestone.floatDays),
                   iso(outlook.lastSafe), iso(milestone.reachedOn), milestone.name});
    }
    call.console().answer(document, milestones->isEmpty() ? Text::tr("No milestones.") : table.text());
    return Done;
}

base::Result<ExitStatus> addMilestone(Call &call)
{
    const auto baseline = dayIn(call.arguments().value(QStringLiteral("baseline")), QStringLiteral("--baseline"));
    const auto floatDays = call.arguments().number(QStringLiteral("float"), 0, 0);
    if (!baseline || !floatDays)
        return base::fail(baseline ? floatDays.error() : baseline.error());
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    Milestone milestone;
    milestone.project = about->project.id;
    milestone.name = call.arguments().place(1);
    milestone.baseline = *baseline;
    milestone.floatDays = *floatDays;
    return answerOne(call, *about, services::MilestoneService(*about->workspace).add(milestone));
}

base::Result<ExitStatus> forecastMilestone(Call &call)
{
    const auto day = dayIn(call.arguments().value(QStringLiteral("day")), QStringLiteral("--day"));
    const auto about = day ? beginProjectCall(call) : base::fail(day.error());
    if (!about)
        return base::fail(about.error());
    services::MilestoneService service(*about->workspace);
    const auto changed = service.findByName(about->project.id, call.arguments().place(1)).and_then([&](const Milestone &milestone) {
        return service.forecast(milestone.id, *day, call.arguments().value(QStringLiteral("reason")));
    });
    return answerOne(call, *about, changed);
}

base::Result<ExitStatus> reachMilestone(Call &call)
{
    const QString text = call.arguments().value(QStringLiteral("day"));
    const auto day = text.isEmpty() ? base::Result<QDate>(QDate()) : dayIn(text, QStringLiteral("--day"));
    const auto about = day ? beginProjectCall(call) : base::fail(day.error());
    if (!about)
        return base::fail(about.error());
    services::MilestoneService service(*about->workspace);
    const auto reached = service.findByName(about->project.id, call.arguments().place(1)).and_then([&](Milestone milestone) {
        milestone.reachedOn = day->isValid() ? *day : about->context.projectCalendar().localDate(call.clock().now());
        return service.save(milestone);
    });
    return answerOne(call, *about, reached);
}

const Option kMilestoneProject{QStringLiteral("project"), QStringLiteral("KEY")};

}

Command milestoneListCommand()
{
    return {.name = QStringLiteral("milestone list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Milestones with baseline, forecast and slip; --since lists the forecasts made after that moment."); },
            .options = {kMilestoneProject, {QStringLiteral("since"), QStringLiteral("ISO-8601")}},
            .use = onlyLooks,
            .run = listMilestones};
}

Command milestoneAddCommand()
{
    return {.name = QStringLiteral("milestone add"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Adds a milestone; its float is counted in working days."); },
            .least = 2,
            .most = 2,
            .options = {kMilestoneProject,
                        {QStringLiteral("baseline"), QStringLiteral("YYYY-MM-DD"), true},
                        {QStringLiteral("float"), QStringLiteral("DAYS")}},
            .run = addMilestone};
}

Command milestoneForecastCommand()
{
    return {.name = QStringLiteral("milestone forecast"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Adds a forecast to a milestone; earlier ones stay."); },
            .least = 2,
            .most = 2,
            .options = {kMilestoneProject,
                        {QStringLiteral("day"), QStringLiteral("YYYY-MM-DD"), true},
                        {QStringLiteral("reason"), QStringLiteral("TEXT"), true}},
            .run = forecastMilestone};
}

Command milestoneReachCommand()
{
    return {.name = QStringLiteral("milestone reach"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Says that a milestone is reached, today or on --day."); },
            .least = 2,
            .most = 2,
            .options = {kMilestoneProject, {QStringLiteral("day"), QStringLiteral("YYYY-MM-DD")}},
            .run = reachMilestone};
}

}
