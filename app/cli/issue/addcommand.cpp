#include "cli/issue/addcommand.h"

#include "cli/text.h"
#include "domain/record/recordjson.h"
#include "services/issue/issuefields.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"

namespace cli {

namespace {

// The project named, or the only one there is.
base::Result<domain::ProjectId> projectFor(services::ProjectService &projects, const QString &key)
{
    if (!key.isEmpty())
        return projects.findByKey(key).map([](const domain::Project &project) { return project.id; });
    const auto all = projects.all();
    if (!all)
        return base::fail(all.error());
    if (all->size() == 1)
        return all->first().id;
    QStringList keys;
    for (const domain::Project &project : *all)
        keys << project.key;
    if (keys.isEmpty())
        return base::fail(base::ErrorCode::NotFound, Text::tr("the workspace has no project yet"));
    return wrongChoice(QStringLiteral("--project"), keys);
}

base::Result<ExitStatus> add(Call &call)
{
    const auto fields = assignments(call.arguments().values(QStringLiteral("set")));
    if (!fields)
        return base::fail(fields.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectFor((*workspace)->projects(), call.arguments().value(QStringLiteral("project")));
    if (!project)
        return base::fail(project.error());
    domain::Issue issue;
    issue.project = *project;
    issue.title = call.arguments().value(QStringLiteral("title"));
    const auto filled = services::withNamedFields(**workspace, issue, *fields);
    if (!filled)
        return base::fail(filled.error());
    const auto raised = (*workspace)->issues().raise(*filled);
    if (!raised)
        return base::fail(raised.error());
    call.console().answer(domain::toJson(*raised), Text::tr("%1 raised.").arg(raised->key));
    return Done;
}

}

Command addCommand()
{
    return {.name = QStringLiteral("add"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Raises an issue."); },
            .options = {{QStringLiteral("title"), QStringLiteral("TEXT"), true},
                        {QStringLiteral("project"), QStringLiteral("KEY")},
                        {QStringLiteral("set"), QStringLiteral("field=value"), false, true}},
            .run = add};
}

}
