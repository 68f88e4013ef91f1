#include "cli/workspace/backupcommand.h"

#include "cli/text.h"
#include "services/workspace/filecare.h"

namespace cli {

namespace {

base::Result<ExitStatus> backup(Call &call)
{
    const QString target = call.arguments().place(1);
    if (const auto copied = services::backUpFile(call.arguments().place(0), target); !copied)
        return base::fail(copied.error());
    call.console().answer(QJsonObject{{QStringLiteral("copy"), target}}, Text::tr("Copied to %1.").arg(target));
    return Done;
}

}

Command backupCommand()
{
    return {.name = QStringLiteral("backup"),
            .synopsis = QStringLiteral("FILE COPY"),
            .summary = [] { return Text::tr("A consistent copy, also while the file is in use."); },
            .least = 2,
            .most = 2,
            .run = backup};
}

}
