#include "cli/exchange/exportcommand.h"

#include "cli/text.h"
#include "services/exchange/exchangeservice.h"

namespace cli {

namespace {

base::Result<ExitStatus> exportDocument(Call &call)
{
    const auto what = call.arguments().choice(QStringLiteral("what"), {QStringLiteral("workspace")});
    const auto format = call.arguments().choice(QStringLiteral("format"), {QStringLiteral("json")});
    if (!what || !format)
        return base::fail(what ? format.error() : what.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const QString path = call.arguments().value(QStringLiteral("out"));
    const auto exported = (*workspace)->exchange().exportWorkspace(path, [&call](double share) {
        call.console().progress(share);
        return true;
    });
    if (!exported)
        return base::fail(exported.error());
    call.console().progress(1);
    call.console().answer(QJsonObject{{QStringLiteral("out"), path}}, Text::tr("Written to %1.").arg(path));
    return Done;
}

}

Command exportCommand()
{
    return {.name = QStringLiteral("export"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Writes the whole workspace as one JSON document; importing it into an empty file gives the same workspace."); },
            .options = {{QStringLiteral("what"), QStringLiteral("workspace"), true},
                        {QStringLiteral("format"), QStringLiteral("json"), true},
                        {QStringLiteral("out"), QStringLiteral("PATH"), true}},
            .run = exportDocument};
}

}
