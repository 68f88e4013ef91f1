#include "cli/issue/view/viewcommand.h"

#include "cli/issue/issuefilter.h"
#include "cli/issue/list/listcolumns.h"
#include "cli/issue/projectlookup.h"
#include "cli/text.h"
#include "cli/texttable.h"

namespace cli {

namespace {

base::Result<ExitStatus> listViews(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto views = services::IssueViews(**workspace).all({});
    if (!views)
        return base::fail(views.error());
    QJsonArray document;
    TextTable table({Text::tr("View"), Text::tr("Sort"), Text::tr("Group"), Text::tr("Query")});
    for (const services::IssueView &view : *views) {
        const QString query = queryText(view).trimmed();
        document.append(QJsonObject{{QStringLiteral("name"), view.name},   {QStringLiteral("query"), query},
                                    {QStringLiteral("sort"), view.sort},   {QStringLiteral("group"), view.group},
                                    {QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)},
                                    {QStringLiteral("shipped"), view.isShipped}});
        table.add({view.name, view.sort, view.group, query});
    }
    call.console().answer(document, table.text());
    return Done;
}

base::Result<ExitStatus> saveView(Call &call)
{
    const Arguments &arguments = call.arguments();
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectFor((*workspace)->projects(), arguments.value(QStringLiteral("project")));
    const auto group = arguments.choice(QStringLiteral("group"), groupWords());
    const auto columns = columnsFrom(arguments.value(QStringLiteral("columns")), {});
    if (!project || !group || !columns)
        return base::fail(!project ? project.error() : !group ? group.error() : columns.error());
    services::IssueView view;
    view.name = arguments.place(1);
    view.query = arguments.value(QStringLiteral("filter"));
    view.sort = arguments.value(QStringLiteral("sort"));
    view.group = *group;
    if (arguments.has(QStringLiteral("columns")))
        view.columns = *columns;
    auto query = readFilter(**workspace, view.query);
    if (!query)
        return base::fail(query.error());
    query->project = *project;
    if (const auto sorted = view.sort.isEmpty() ? base::Result<>() : takeSort(**workspace, view.sort, *query); !sorted)
        return base::fail(sorted.error());
    if (const auto saved = services::IssueViews(**workspace).save(*project, view); !saved)
        return base::fail(saved.error());
    call.console().answer(QJsonObject{{QStringLiteral("name"), view.name}}, Text::tr("Saved the view “%1”.").arg(oneLine(view.name)));
    return Done;
}

base::Result<ExitStatus> removeView(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    services::IssueViews views(**workspace);
    const QString name = call.arguments().place(1);
    const auto removed = views.find({}, name).and_then([&](const services::IssueView &view) { return views.remove(view.project, view.name); });
    if (!removed)
        return base::fail(removed.error());
    call.console().answer(QJsonObject{{QStringLiteral("removed"), name}}, Text::tr("Removed the view “%1”.").arg(oneLine(name)));
    return Done;
}

}

Command viewListCommand()
{
    return {.name = QStringLiteral("view list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("The saved views of the issue log, and those that come with the program."); },
            .options = {},
            .use = onlyLooks,
            .run = listViews};
}

Command viewSaveCommand()
{
    return {.name = QStringLiteral("view save"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Saves a view under a name, in the place of one with that name."); },
            .least = 2,
            .most = 2,
            .options = {{QStringLiteral("filter"), QStringLiteral("QUERY")},
                        {QStringLiteral("sort"), QStringLiteral("FIELD")},
                        {QStringLiteral("group"), QStringLiteral("GROUP")},
                        {QStringLiteral("columns"), QStringLiteral("COLUMNS")},
                        {QStringLiteral("project"), QStringLiteral("KEY")}},
            .run = saveView};
}

Command viewRemoveCommand()
{
    return {.name = QStringLiteral("view remove"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Removes a saved view."); },
            .least = 2,
            .most = 2,
            .options = {},
            .run = removeView};
}

}
