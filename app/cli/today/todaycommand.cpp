#include "cli/today/todaycommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/today/duenames.h"
#include "render/wording/todaywords.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/today/todayservice.h"

namespace cli {

namespace {

constexpr int kWithoutLimit = 1'000'000'000;

base::Result<domain::ProjectId> projectCalled(services::Workspace &workspace, const QString &key)
{
    if (key.isEmpty())
        return domain::ProjectId();
    return workspace.projects().findByKey(key).map([](const domain::Project &project) { return project.id; });
}

// With --at the stored answers are those of another moment: all are counted again, and nothing is written.
base::Result<services::TodayList> readToday(Call &call, services::Workspace &workspace, domain::ProjectId project)
{
    if (call.isAtGiven() || workspace.isReadOnly())
        return services::TodayService(workspace).listEvery(project);
    if (const auto refreshed = workspace.issues().refreshDue(kWithoutLimit); !refreshed)
        return base::fail(refreshed.error());
    return services::TodayService(workspace).list(project, kWithoutLimit);
}

QJsonObject todayJson(const services::TodayRow &row, const render::AdviceWords &words)
{
    return {
        {QStringLiteral("group"), domain::nameOf(row.item.group)},
        {QStringLiteral("key"), row.key},
        {QStringLiteral("why"), render::dueWhy(row.item, words)},
        {QStringLiteral("until"), momentJson(row.item.until)},
        {QStringLiteral("action"), domain::nameOf(row.item.action)},
    };
}

QString countedWords(int number)
{
    const QLocale locale;
    const int most = services::TodayFigures::kMostCounted;
    return number >= most ? Text::tr("%1+").arg(locale.toString(most - 1)) : locale.toString(number);
}

// What stands beside the list; a number that is counted no further is null, "over" says beyond what.
base::Result<ExitStatus> answerFigures(Call &call, services::Workspace &workspace, domain::ProjectId project)
{
    const auto figures = services::TodayService(workspace).figures(project, 1);
    const auto shares = services::TodayService(workspace).shares(project);
    if (!figures || !shares)
        return base::fail(figures ? shares.error() : figures.error());
    const auto number = [](int counted) { return counted < services::TodayFigures::kMostCounted ? QJsonValue(counted) : QJsonValue(); };
    const QJsonObject document{{QStringLiteral("open"), number(figures->open)},
                               {QStringLiteral("unowned"), number(figures->unowned)},
                               {QStringLiteral("solved"), shares->solved},
                               {QStringLiteral("solvedAlone"), shares->alone},
                               {QStringLiteral("low"), shares->low},
                               {QStringLiteral("lowEscalated"), shares->lowEscalated},
                               {QStringLiteral("over"), services::TodayFigures::kMostCounted - 1}};
    TextTable table({Text::tr("Figure"), Text::tr("Number"), Text::tr("Issues")});
    table.add({Text::tr("open"), countedWords(figures->open), QStringLiteral("status:open,in-progress")});
    table.add({Text::tr("without an owner"), countedWords(figures->unowned), QStringLiteral("status:open,in-progress owner:none")});
    const auto share = [](qint64 part, qint64 whole) {
        const render::Format format(QTimeZone::utc(), QLocale(), render::Format::Joint::Plain);
        return Text::tr("%1 of %2 (%3)", "a number, the whole, percent")
            .arg(format.number(part), format.number(whole), format.percent(services::HandlingShares::percent(part, whole)));
    };
    table.add({Text::tr("solved by the manager alone"), share(shares->alone, shares->solved), QLatin1String(services::HandlingShares::kAloneQuery)});
    table.add({Text::tr("of the lowest severity, yet escalated"), share(shares->lowEscalated, shares->low),
               QLatin1String(services::HandlingShares::kLowEscalatedQuery)});
    call.console().answer(document, table.text());
    return Done;
}

base::Result<ExitStatus> today(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectCalled(**workspace, call.arguments().value(QStringLiteral("project")));
    if (project && call.arguments().has(QStringLiteral("figures")))
        return answerFigures(call, **workspace, *project);
    const auto list = project ? readToday(call, **workspace, *project) : base::fail(project.error());
    if (!list)
        return base::fail(list.error());
    QJsonArray document;
    TextTable table({Text::tr("Group"), Text::tr("Key"), Text::tr("Until"), Text::tr("Do"), Text::tr("Why")});
    for (const services::TodayRow &row : list->rows) {
        const domain::EngineContext &context = list->contexts[row.project];
        const render::AdviceWords words(context, QLocale(), render::Format::Joint::Plain);
        if (call.console().isJson())
            document.append(todayJson(row, words));
        else
            table.add({render::label(row.item.group), row.key, words.format().momentNear(row.item.until, list->now),
                       render::dueAct(row.item, words), row.title + QStringLiteral(": ") + render::dueWhy(row.item, words)});
    }
    call.console().answer(document, list->rows.isEmpty() ? Text::tr("Nothing is due.") : table.text());
    return Done;
}

}

Command todayCommand()
{
    return {.name = QStringLiteral("today"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("What wants doing now, most urgent first, as on the Today page. --figures counts instead, and says by which query the issues are found."); },
            .options = {{QStringLiteral("project"), QStringLiteral("KEY")}, {QStringLiteral("figures"), {}}},
            .use = keepsAnswers,
            .run = today};
}

}
