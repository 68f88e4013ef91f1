#include "cli/exchange/importcommand.h"

#include "cli/exchange/daysimport.h"
#include "cli/exchange/matrixfile.h"
#include "cli/interrupt.h"
#include "cli/text.h"
#include "render/wording/importwords.h"
#include "services/exchange/exchangeservice.h"
#include "services/issue/issueservice.h"

namespace cli {

namespace {

base::Result<services::ImportOptions> importOptions(const Arguments &arguments)
{
    services::ImportOptions options;
    options.projectKey = arguments.value(QStringLiteral("project"));
    options.encoding = arguments.value(QStringLiteral("encoding")).toUtf8();
    options.dryRun = arguments.has(QStringLiteral("dry-run"));
    const auto map = assignments(arguments.values(QStringLiteral("map")));
    const auto headerRow = arguments.number(QStringLiteral("header-row"), 1, 0);
    if (!map || !headerRow)
        return base::fail(map ? headerRow.error() : map.error());
    options.map = *map;
    options.headerRow = *headerRow;
    const QString delimiter = arguments.value(QStringLiteral("delimiter"));
    if (delimiter == QLatin1String("tab") || delimiter == QLatin1String("\\t"))
        options.delimiter = QLatin1Char('\t');
    else if (delimiter.size() == 1)
        options.delimiter = delimiter.front();
    else if (!delimiter.isEmpty())
        return wrongChoice(QStringLiteral("--delimiter"), {QStringLiteral("tab"), QStringLiteral("\",\""), QStringLiteral("\";\"")});
    return options;
}

QJsonArray rowsJson(const QVector<services::SkippedRow> &rows)
{
    QJsonArray array;
    for (const services::SkippedRow &row : rows)
        array.append(QJsonObject{{QStringLiteral("row"), row.row},
                                 {QStringLiteral("reason"), row.reason},
                                 {QStringLiteral("text"), render::importReason(row.reason, row.detail)}});
    return array;
}

QJsonObject reportJson(const services::ImportReport &report)
{
    QJsonObject map;
    for (const auto &[field, column] : report.map)
        map[field] = map.contains(field) ? QJsonValue(map[field].toString() + QStringLiteral(", ") + column) : QJsonValue(column);
    return {{QStringLiteral("new"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("skipped"), rowsJson(report.skipped)},
            {QStringLiteral("superseded"), report.superseded},
            {QStringLiteral("remarks"), rowsJson(report.remarks)},
            {QStringLiteral("remarksLeftOut"), report.remarksLeftOut},
            {QStringLiteral("records"), report.records},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("delimiter"), QString(report.delimiter)},
            {QStringLiteral("map"), map},
            {QStringLiteral("unusedColumns"), QJsonArray::fromStringList(report.unusedColumns)}};
}

QString countLine(const services::ImportReport &report)
{
    return Text::tr("%1 new, %2 changed, %3 unchanged, %4 skipped.")
        .arg(report.added)
        .arg(report.changed)
        .arg(report.unchanged)
        .arg(report.skipped.size());
}

void sayRows(const Console &console, const QVector<services::SkippedRow> &rows, const QString &file)
{
    constexpr qsizetype kSaid = 20;
    for (const services::SkippedRow &row : rows.mid(0, kSaid))
        console.say(Text::tr("%1, row %2: %3").arg(file).arg(row.row).arg(render::importReason(row.reason, row.detail)));
    if (rows.size() > kSaid)
        console.say(Text::tr("… and %1 more; --json lists them all.").arg(rows.size() - kSaid));
}

// Runs the import with progress on the terminal; Ctrl+C stops it.
template <typename Work>
auto watched(Call &call, const Work &work)
{
    const Interrupt interrupt;
    return work([&call](double share) {
        call.console().progress(share);
        return !Interrupt::isAsked();
    });
}

base::Result<ExitStatus> importList(Call &call)
{
    const auto options = importOptions(call.arguments());
    if (!options)
        return base::fail(options.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const QString source = call.arguments().place(1);
    auto report = watched(call, [&](const services::Progress &progress) {
        return (*workspace)->exchange().importIssues(source, *options, progress);
    });
    if (!report && report.error().code == base::ErrorCode::UnknownEncoding && !options->encoding.isEmpty())
        report.error().place.field = QStringLiteral("--encoding ") + QString::fromUtf8(options->encoding);
    if (!report)
        return base::fail(report.error());
    call.console().progress(1);
    sayRows(call.console(), report->skipped, source);
    sayRows(call.console(), report->remarks, source);
    if (!report->unusedColumns.isEmpty())
        call.console().say(Text::tr("Columns that were not used: %1.").arg(report->unusedColumns.join(QStringLiteral(", "))));
    call.console().answer(reportJson(*report), countLine(*report));
    return report->skipped.isEmpty() ? Done : Findings;
}

base::Result<ExitStatus> importDocument(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto imported = watched(call, [&](const services::Progress &progress) {
        return (*workspace)->exchange().importWorkspace(call.arguments().place(1), progress);
    });
    if (!imported)
        return base::fail(imported.error());
    call.console().progress(1);
    const auto ids = (*workspace)->issues().ids({});
    if (!ids)
        return base::fail(ids.error());
    services::ImportReport report;
    report.added = ids->size();
    call.console().answer(QJsonObject{{QStringLiteral("new"), report.added},
                                      {QStringLiteral("changed"), 0},
                                      {QStringLiteral("unchanged"), 0},
                                      {QStringLiteral("skipped"), QJsonArray()}},
                          countLine(report));
    return Done;
}

base::Result<ExitStatus> import(Call &call)
{
    const auto what = call.arguments().choice(QStringLiteral("what"), {QStringLiteral("issues"), QStringLiteral("matrix")}, QStringLiteral("issues"));
    if (!what)
        return base::fail(what.error());
    if (*what == QLatin1String("matrix"))
        return importMatrix(call);
    for (const char *option : {"format", "sheet", "add-people"})
        if (call.arguments().has(QLatin1String(option)))
            return wrongUsage(QLatin1String(Arguments::kUnknownOption), QStringLiteral("--") + QLatin1String(option));
    if (isDaysImport(call.arguments()))
        return importDays(call);
    const QStringList presets{QStringLiteral("auto"), QStringLiteral("csv"), QStringLiteral("workspace")};
    const auto preset = call.arguments().choice(QStringLiteral("preset"), presets, presets.first());
    if (!preset)
        return base::fail(preset.error());
    const bool isDocument = *preset == presets.last()
        || (*preset == presets.first() && call.arguments().place(1).endsWith(QLatin1String(".json"), Qt::CaseInsensitive));
    if (isDocument)
        for (const char *option : {"map", "project", "encoding", "delimiter", "header-row", "dry-run"})
            if (call.arguments().has(QLatin1String(option)))
                return wrongUsage(QLatin1String(Arguments::kUnknownOption), QStringLiteral("--") + QLatin1String(option));
    return isDocument ? importDocument(call) : importList(call);
}

}

Command importCommand()
{
    return {.name = QStringLiteral("import"),
            .synopsis = QStringLiteral("FILE SOURCE"),
            .summary = [] { return Text::tr("Brings in a list of issues (CSV, TSV), a workspace document (JSON), an .ics file as days off of a calendar or "
                                               "absences of a person, or an escalation matrix (--what matrix: CSV, XLSX, JSON). The same source again updates."); },
            .least = 2,
            .most = 2,
            .options = {{QStringLiteral("what"), QStringLiteral("issues|matrix")},
                        {QStringLiteral("format"), QStringLiteral("csv|xlsx|json")},
                        {QStringLiteral("sheet"), QStringLiteral("NAME")},
                        {QStringLiteral("add-people"), {}},
                        {QStringLiteral("preset"), QStringLiteral("auto|csv|workspace")},
                        {QStringLiteral("map"), QStringLiteral("field=COLUMN"), false, true},
                        {QStringLiteral("project"), QStringLiteral("KEY")},
                        {QStringLiteral("encoding"), QStringLiteral("NAME")},
                        {QStringLiteral("delimiter"), QStringLiteral("CHARACTER")},
                        {QStringLiteral("header-row"), QStringLiteral("N")},
                        {QStringLiteral("dry-run"), {}},
                        {QStringLiteral("calendar"), QStringLiteral("NAME")},
                        {QStringLiteral("absences"), QStringLiteral("PERSON")}},
            .run = import};
}

}
