#include "cli/project/projectcommand.h"

#include "cli/issue/issuefilter.h"
#include "cli/project/projectcall.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/recordjson.h"
#include "render/wording/format.h"
#include "services/person/personservice.h"
#include "services/project/projectfields.h"
#include "services/project/projectservice.h"

namespace cli {

namespace {

using domain::Project;

QString managerOf(services::Workspace &workspace, const Project &project)
{
    const auto person = project.manager.isValid() ? workspace.people().find(project.manager) : base::Result<domain::Person>();
    return person ? person->name : QString();
}

// Of money, days and scope, as far as it is stated.
QString authorityOf(const Project &project)
{
    QStringList limits;
    if (project.authorityMoney.cents > 0)
        limits << render::Format().money(project.authorityMoney, project.currency);
    if (project.authorityDays > 0)
        limits << Text::tr("%n working day(s)", nullptr, project.authorityDays);
    if (project.authorityScope)
        limits << Text::tr("scope");
    return limits.join(QStringLiteral(", "));
}

QJsonObject jsonOf(services::Workspace &workspace, const Project &project)
{
    QJsonObject object = domain::toJson(project);
    for (const char *inner : {"id", "calendar", "nextIssueNumber", "nextRiskNumber"})
        object.remove(QLatin1String(inner));
    object.insert(QStringLiteral("manager"), managerOf(workspace, project));
    return object;
}

base::Result<ExitStatus> listProjects(Call &call)
{
    const auto workspace = call.open();
    const auto projects = workspace ? (*workspace)->projects().all() : base::fail(workspace.error());
    if (!projects)
        return base::fail(projects.error());
    QJsonArray document;
    TextTable table({Text::tr("Key"), Text::tr("Currency"), Text::tr("Manager"), Text::tr("Decides alone up to"), Text::tr("Load"), Text::tr("Project")});
    for (const Project &project : *projects) {
        document.append(jsonOf(**workspace, project));
        table.add({project.key, project.currency, managerOf(**workspace, project), authorityOf(project),
                   project.leaderLoadLimit > 0 ? QString::number(project.leaderLoadLimit) : QString(), project.name});
    }
    call.console().answer(document, projects->isEmpty() ? Text::tr("No projects. rung project add FILE NAME makes one.") : table.text());
    return Done;
}

base::Result<ExitStatus> addProject(Call &call)
{
    const auto workspace = call.open();
    const auto project = workspace ? (*workspace)->projects().create(call.arguments().place(1), call.arguments().value(QStringLiteral("key")))
                                   : base::fail(workspace.error());
    if (!project)
        return base::fail(project.error());
    call.console().answer(jsonOf(**workspace, *project), Text::tr("%1: its issues begin with %2-1.").arg(project->name, project->key));
    return Done;
}

base::Result<ExitStatus> setProject(Call &call)
{
    const auto fields = assignments(call.arguments().places().mid(1));
    const auto about = fields ? beginProjectCall(call) : base::fail(fields.error());
    if (!about)
        return base::fail(about.error());
    services::Workspace &workspace = *about->workspace;
    const auto changed = services::withNamedFields(workspace, about->project, *fields).and_then([&](const Project &project) {
        return workspace.projects().save(project);
    });
    if (!changed)
        return base::fail(changed.error());
    const QString authority = authorityOf(*changed);
    call.console().answer(jsonOf(workspace, *changed), Text::tr("%1 (%2): %3; decides alone: %4.")
                                                           .arg(changed->name, changed->key, changed->manager.isValid() ? managerOf(workspace, *changed) : Text::tr("no manager"),
                                                                authority.isEmpty() ? Text::tr("nothing stated") : authority));
    return Done;
}

}

Command projectListCommand()
{
    return {.name = QStringLiteral("project list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("The projects: who manages each, what they decide alone, and how many escalations to one person in 30 days are too many."); },
            .use = onlyLooks,
            .run = listProjects};
}

Command projectAddCommand()
{
    return {.name = QStringLiteral("project add"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Makes a project; its key begins the key of each issue and is made from the name when left out."); },
            .least = 2,
            .most = 2,
            .options = {{QStringLiteral("key"), QStringLiteral("KEY")}},
            .run = addProject};
}

Command projectSetCommand()
{
    return {.name = QStringLiteral("project set"),
            .synopsis = QStringLiteral("FILE field=value…"),
            .summary = [] {
                return Text::tr("Changes a project: name, key, currency, manager, authorityMoney, authorityDays, authorityScope, leaderLoadLimit. An empty value "
                                "clears; issues keep the key they have.");
            },
            .least = 2,
            .most = -1,
            .options = {{QStringLiteral("project"), QStringLiteral("KEY")}},
            .run = setProject};
}

}
