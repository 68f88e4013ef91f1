#include "cli/workspace/checkcommand.h"

#include "cli/text.h"
#include "cli/texttable.h"
#include "services/workspace/filecare.h"

#include <QFileInfo>

namespace cli {

namespace {

QString findingText(const storage::Finding &finding)
{
    switch (finding.code) {
    case storage::FindingCode::Structure:
        return Text::tr("the structure of the file is damaged");
    case storage::FindingCode::Reference:
        return Text::tr("a row names another one that is not there");
    case storage::FindingCode::RowContent:
        return Text::tr("the content of a row is not what was saved");
    case storage::FindingCode::Derived:
        return Text::tr("a search text or counter does not follow from its row");
    case storage::FindingCode::ChangeSet:
        return Text::tr("an act of the history is not what was saved");
    case storage::FindingCode::HistoryEntry:
        return Text::tr("the chain of the history breaks at this entry");
    case storage::FindingCode::HistoryGap:
        return Text::tr("entries of the history are missing");
    case storage::FindingCode::FileContent:
        return Text::tr("the content of a file is not what was saved");
    case storage::FindingCode::FileMissing:
        return Text::tr("the content of a file is missing");
    }
    return {};
}

QJsonArray findingsJson(const QVector<storage::Finding> &findings)
{
    QJsonArray array;
    for (const storage::Finding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("table"), finding.table},
                                 {QStringLiteral("id"), finding.id},
                                 {QStringLiteral("text"), findingText(finding)},
                                 {QStringLiteral("detail"), finding.detail}});
    return array;
}

QString findingLines(const QVector<storage::Finding> &findings)
{
    if (findings.isEmpty())
        return Text::tr("No findings.");
    TextTable table({Text::tr("Table"), Text::tr("Row"), Text::tr("What"), Text::tr("Detail")});
    for (const storage::Finding &finding : findings)
        table.add({finding.table, finding.id > 0 ? QString::number(finding.id) : QString(), findingText(finding), finding.detail});
    return table.text();
}

// "site.rung" gives "site-repaired.rung".
QString repairedPath(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral("-repaired") + suffix;
}

base::Result<ExitStatus> check(Call &call)
{
    const QString path = call.arguments().place(0);
    const auto findings = services::checkFile(path);
    if (!findings)
        return base::fail(findings.error());
    QJsonObject document{{QStringLiteral("ok"), findings->isEmpty()}, {QStringLiteral("findings"), findingsJson(*findings)}};
    QString lines = findingLines(*findings);
    if (call.arguments().has(QStringLiteral("repair")) && !findings->isEmpty()) {
        const QString target = repairedPath(path);
        const auto report = services::repairFile(path, target);
        if (!report)
            return base::fail(report.error());
        document[QStringLiteral("repaired")] = target;
        document[QStringLiteral("kept")] = report->kept;
        document[QStringLiteral("lost")] = findingsJson(report->lost);
        lines += QLatin1Char('\n') + Text::tr("Written to %1: %n record(s) kept,", nullptr, int(report->kept)).arg(target)
            + QLatin1Char(' ') + Text::tr("%n lost or only in part.", nullptr, int(report->lost.size()));
    }
    call.console().answer(document, lines);
    return findings->isEmpty() ? Done : Findings;
}

}

Command checkCommand()
{
    return {.name = QStringLiteral("check"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Integrity of the file, its references and its history; --repair writes a repaired copy beside it."); },
            .options = {{QStringLiteral("repair"), {}}},
            .run = check};
}

}
