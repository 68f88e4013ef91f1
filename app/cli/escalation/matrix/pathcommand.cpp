#include "cli/escalation/matrix/pathcommand.h"

#include "cli/escalation/matrix/matrixcall.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/escalation/catalogue/theirsfirst.h"
#include "services/escalation/matrixservice.h"

#include <algorithm>

namespace cli {

namespace {

base::Result<domain::Organisation> partyCalled(const ProjectCall &about, const QString &name)
{
    for (const domain::Organisation &each : about.context.organisations)
        if (!each.isOurs && each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return each;
    base::ErrorPlace place;
    place.field = QStringLiteral("--counterparty");
    return base::fail(base::ErrorCode::NotFound, name, place);
}

base::Result<ExitStatus> addPath(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const auto party = partyCalled(*about, call.arguments().value(QStringLiteral("counterparty")));
    auto matrix = party ? about->workspace->matrices().edited(about->project.id) : base::fail(party.error());
    if (!matrix)
        return base::fail(matrix.error());
    const QString typed = call.arguments().place(1).trimmed();
    const QString name = typed.isEmpty() ? Text::tr("%1, their management first").arg(party->name) : typed;
    const domain::EscalationPath path = domain::theirsFirst(
        *matrix, *party, about->context,
        {name,
         {Text::tr("Owner and team"), Text::tr("Their management"), Text::tr("Both managements"), Text::tr("Directors of both"), Text::tr("Heads of both")},
         {Text::tr("Meeting of both managements"), Text::tr("Change request")}});
    matrix->paths.append(path);
    const auto saved = about->workspace->matrices().save(*matrix, Text::tr("path %1").arg(name));
    if (!saved)
        return base::fail(saved.error());
    return answerSaved(call, *about, *saved, Text::tr("Version %1 has the path “%2”: level 1 asks their management alone.").arg(saved->version).arg(oneLine(name)));
}

}

Command matrixPathAddCommand()
{
    return {.name = QStringLiteral("matrix path add"),
            .synopsis = QStringLiteral("FILE [NAME]"),
            .summary = [] { return Text::tr("Adds a path to a counterparty: their manager is asked first, then both managements in parallel; people from the reporting lines and the ladder."); },
            .least = 1,
            .most = 2,
            .options = {{QStringLiteral("counterparty"), QStringLiteral("ORGANISATION"), true}, {QStringLiteral("project"), QStringLiteral("KEY")}},
            .run = addPath};
}

}
