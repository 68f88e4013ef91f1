#include "cli/issue/evidence/evidencecommand.h"

#include "cli/interrupt.h"
#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "services/issue/evidence/evidencepack.h"

namespace cli {

namespace {

using services::EvidenceFault;

QString faultName(EvidenceFault::Kind kind)
{
    switch (kind) {
    case EvidenceFault::Kind::Changed:
        return QStringLiteral("changed");
    case EvidenceFault::Kind::Missing:
        return QStringLiteral("missing");
    case EvidenceFault::Kind::Added:
        return QStringLiteral("added");
    }
    return {};
}

QString faultWord(EvidenceFault::Kind kind)
{
    switch (kind) {
    case EvidenceFault::Kind::Changed:
        return Text::tr("is not what was packed");
    case EvidenceFault::Kind::Missing:
        return Text::tr("is missing");
    case EvidenceFault::Kind::Added:
        return Text::tr("was not packed");
    }
    return {};
}

base::Result<ExitStatus> packEvidence(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto issue = findIssue(**workspace, call.arguments().place(1));
    if (!issue)
        return base::fail(issue.error());
    const QString folder = call.arguments().value(QStringLiteral("out"));
    const auto pack = services::writeEvidence(**workspace, issue->id, folder, [&call](double share) {
        call.console().progress(share);
        return !Interrupt::isAsked();
    });
    call.console().progress(1);
    if (!pack)
        return base::fail(pack.error());
    for (const QString &name : pack->absent)
        call.console().complain(Text::tr("%1 could not be read and is not in the pack.").arg(name));
    call.console().answer(QJsonObject{{QStringLiteral("out"), folder},
                                      {QStringLiteral("files"), QJsonArray::fromStringList(pack->files)},
                                      {QStringLiteral("absent"), QJsonArray::fromStringList(pack->absent)},
                                      {QStringLiteral("seal"), pack->seal}},
                          Text::tr("%1 files written to %2.\nSeal: %3").arg(QString::number(pack->files.size()), folder, pack->seal));
    return pack->absent.isEmpty() ? Done : Findings;
}

base::Result<ExitStatus> recheckEvidence(Call &call)
{
    const auto check = services::checkEvidence(call.arguments().place(0));
    if (!check)
        return base::fail(check.error());
    QJsonArray faults;
    TextTable table({Text::tr("File"), Text::tr("What")});
    for (const EvidenceFault &fault : check->faults) {
        faults.append(QJsonObject{{QStringLiteral("file"), fault.path}, {QStringLiteral("fault"), faultName(fault.kind)}});
        table.add({fault.path, faultWord(fault.kind)});
    }
    const QString sound = Text::tr("OK: %1 files are as they were packed.").arg(check->files) + QLatin1Char('\n');
    call.console().answer(QJsonObject{{QStringLiteral("ok"), check->faults.isEmpty()},
                                      {QStringLiteral("files"), check->files},
                                      {QStringLiteral("faults"), faults},
                                      {QStringLiteral("seal"), check->seal}},
                          (check->faults.isEmpty() ? sound : table.text()) + Text::tr("Seal: %1").arg(check->seal));
    return check->faults.isEmpty() ? Done : Findings;
}

}

Command evidencePackCommand()
{
    return {
        .name = QStringLiteral("evidence pack"),
        .synopsis = QStringLiteral("FILE ISSUE"),
        .summary =
            [] { return Text::tr("Writes one case into a new folder: the brief as PDF, log and history, messages and files, with a hash of each."); },
        .least = 2,
        .most = 2,
        .options = {{QStringLiteral("out"), QStringLiteral("FOLDER"), true}},
        .isPainting = true,
        .use = onlyLooks,
        .run = packEvidence};
}

Command evidenceCheckCommand()
{
    return {.name = QStringLiteral("evidence check"),
            .synopsis = QStringLiteral("FOLDER"),
            .summary =
                [] {
                    return Text::tr(
                        "Whether a pack is as it was written, byte by byte. Needs no workspace; sha256sum -c MANIFEST.sha256 says the same.");
                },
            .run = recheckEvidence};
}

}
