#include "cli/workspace/newcommand.h"

#include "cli/text.h"
#include "services/sample/samplecatalogue.h"

#include <QFile>
#include <QFileInfo>

namespace cli {

namespace {

// The file is closed on return, so that the caller can take away one that was not finished.
base::Result<> makeWorkspace(const Call &call, const QString &path, const QString &sample)
{
    auto workspace = services::Workspace::create(path, call.clock(), systemUser());
    if (!workspace)
        return base::fail(workspace.error());
    if (sample.isEmpty())
        return {};
    return services::makeSample(**workspace, sample);
}

base::Result<ExitStatus> create(Call &call)
{
    const QString path = call.arguments().place(0);
    const auto sample = call.arguments().choice(QStringLiteral("sample"), services::sampleNames());
    if (!sample)
        return base::fail(sample.error());
    const bool wasThere = QFileInfo::exists(path);
    if (const auto made = makeWorkspace(call, path, *sample); !made) {
        if (!wasThere)
            QFile::remove(path);
        return base::fail(made.error());
    }
    call.console().answer(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("sample"), *sample}},
                          Text::tr("Made %1.").arg(path));
    return Done;
}

}

Command newCommand()
{
    return {.name = QStringLiteral("new"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Makes a workspace, empty or with a sample project."); },
            .options = {{QStringLiteral("sample"), services::sampleNames().join(QLatin1Char('|'))}},
            .run = create};
}

}
