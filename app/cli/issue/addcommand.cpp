#include "cli/issue/addcommand.h"

#include "cli/issue/projectlookup.h"
#include "cli/text.h"
#include "domain/record/names.h"
#include "domain/record/recordjson.h"
#include "services/issue/issuefields.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"

namespace cli {

namespace {

base::Result<ExitStatus> add(Call &call)
{
    const auto fields = assignments(call.arguments().values(QStringLiteral("set")));
    if (!fields)
        return base::fail(fields.error());
    QStringList kinds;
    for (const auto &entry : domain::enumNames<domain::EntryKind>())
        kinds << QLatin1String(entry.name);
    const auto kind = call.arguments().choice(QStringLiteral("kind"), kinds, domain::nameOf(domain::EntryKind::Issue));
    if (!kind)
        return base::fail(kind.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectFor((*workspace)->projects(), call.arguments().value(QStringLiteral("project")));
    if (!project)
        return base::fail(project.error());
    domain::Issue issue;
    issue.project = *project;
    issue.kind = *domain::valueOf<domain::EntryKind>(*kind);
    issue.title = call.arguments().value(QStringLiteral("title"));
    // The pick comes first: what is named by itself wins.
    QVector<QPair<QString, QString>> named = *fields;
    if (call.arguments().has(QStringLiteral("situation")))
        named.prepend({QStringLiteral("situation"), call.arguments().value(QStringLiteral("situation"))});
    const auto filled = services::withNamedFields(**workspace, issue, named);
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
            .summary = [] { return Text::tr("Raises an issue, or another kind of entry: concern, query, complaint, decision, dependency."); },
            .options = {{QStringLiteral("title"), QStringLiteral("TEXT"), true},
                        {QStringLiteral("project"), QStringLiteral("KEY")},
                        {QStringLiteral("kind"), QStringLiteral("KIND")},
                        {QStringLiteral("situation"), QStringLiteral("NAME")},
                        {QStringLiteral("set"), QStringLiteral("field=value"), false, true}},
            .run = add};
}

}
