#include "cli/exchange/matrixfile.h"

#include "cli/escalation/matrix/matrixcall.h"
#include "cli/issue/projectlookup.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "render/wording/importwords.h"
#include "services/escalation/matrixexchange.h"
#include "services/escalation/matrixservice.h"

#include <QFileInfo>

namespace cli {

namespace {

services::MatrixFormat formatNamed(const QString &name)
{
    return services::MatrixFormat(matrixFormats().indexOf(name)); // in the order of the enumeration
}

base::Result<services::MatrixImportOptions> matrixOptions(const Arguments &arguments)
{
    for (const char *option : {"preset", "map", "encoding", "delimiter", "header-row", "calendar", "absences"})
        if (arguments.has(QLatin1String(option)))
            return wrongUsage(QLatin1String(Arguments::kUnknownOption), QStringLiteral("--") + QLatin1String(option));
    const QString ending = QFileInfo(arguments.place(1)).suffix().toLower();
    const QString likely = matrixFormats().contains(ending) ? ending : QStringLiteral("csv");
    const auto format = arguments.choice(QStringLiteral("format"), matrixFormats(), likely);
    if (!format)
        return base::fail(format.error());
    services::MatrixImportOptions options;
    options.format = formatNamed(*format);
    options.addPeople = arguments.has(QStringLiteral("add-people"));
    options.dryRun = arguments.has(QStringLiteral("dry-run"));
    options.sheet = arguments.value(QStringLiteral("sheet"));
    return options;
}

// Every fault on a line of its own; the first one decides the status.
base::Result<ExitStatus> refuse(Call &call, const services::MatrixImport &report)
{
    const QString file = call.arguments().place(1);
    for (const auto &fault : report.faults) {
        const QString words = render::importReason(fault.reason, oneLine(fault.text));
        const QString field = fault.field.isEmpty() ? words : QStringLiteral("%1: %2").arg(fault.field, words);
        call.console().complain(fault.row > 0 ? Text::tr("%1, row %2, column %3: %4").arg(file).arg(fault.row).arg(fault.column).arg(field)
                                              : QStringLiteral("%1: %2").arg(file, field));
    }
    const auto &first = report.faults.constFirst();
    return base::fail(base::ErrorCode::BadValue, first.reason, {file, first.row, first.column, first.field});
}

}

QStringList matrixFormats()
{
    return {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")};
}

base::Result<ExitStatus> importMatrix(Call &call)
{
    const auto options = matrixOptions(call.arguments());
    if (!options)
        return base::fail(options.error());
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const auto report = services::MatrixExchange(*about->workspace).read(about->project.id, call.arguments().place(1), *options);
    if (!report)
        return base::fail(report.error());
    if (!report->faults.isEmpty())
        return refuse(call, *report);
    const auto findings = about->workspace->matrices().check(report->matrix);
    if (!findings)
        return base::fail(findings.error());
    for (const QString &name : report->addedPeople + report->addedOrganisations)
        call.console().say(options->dryRun ? Text::tr("Would be added: %1.").arg(oneLine(name)) : Text::tr("Added: %1.").arg(oneLine(name)));
    if (!findings->isEmpty())
        call.console().say(Text::tr("The checks have findings: %1. rung matrix check FILE lists them.").arg(findings->size()));
    call.console().answer(QJsonObject{{QStringLiteral("project"), about->project.key},
                                      {QStringLiteral("version"), report->matrix.version},
                                      {QStringLiteral("changed"), report->isChanged},
                                      {QStringLiteral("addedPeople"), QJsonArray::fromStringList(report->addedPeople)},
                                      {QStringLiteral("addedOrganisations"), QJsonArray::fromStringList(report->addedOrganisations)},
                                      {QStringLiteral("findings"), findings->size()}},
                          report->isChanged ? Text::tr("The matrix of %1 was read.").arg(about->project.key)
                                            : Text::tr("The matrix of %1 says the same already.").arg(about->project.key));
    return findings->isEmpty() ? Done : Findings;
}

base::Result<> writeMatrix(Call &call, services::Workspace &workspace, const QString &path)
{
    const auto format = call.arguments().choice(QStringLiteral("format"), matrixFormats());
    const auto project = projectFor(workspace.projects(), call.arguments().value(QStringLiteral("project")));
    if (!format || !project)
        return base::fail(format ? project.error() : format.error());
    return workspace.matrices().edited(*project).and_then([&](const domain::Matrix &matrix) {
        return services::MatrixExchange(workspace).write(matrix, formatNamed(*format), path);
    });
}

}
