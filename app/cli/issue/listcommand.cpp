#include "cli/issue/listcommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/issue/issuefilter.h"
#include "cli/issue/list/listcolumns.h"
#include "cli/issue/list/listtotals.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/names.h"
#include "render/wording/format.h"
#include "render/wording/names.h"
#include "services/issue/issueservice.h"
#include "services/issue/view/issueviews.h"

#include <algorithm>
#include <iterator>

namespace cli {

namespace {

constexpr int kAll = 1'000'000'000;

QJsonObject customJson(const storage::IssueRow &row)
{
    QJsonObject values;
    for (const domain::CustomValue &each : row.custom)
        values.insert(each.field, each.value);
    return values;
}

QJsonObject rowJson(const storage::IssueRow &row)
{
    return {
        {QStringLiteral("key"), row.key},
        {QStringLiteral("title"), row.title},
        {QStringLiteral("status"), domain::nameOf(row.status)},
        {QStringLiteral("severity"), domain::nameOf(row.severity)},
        {QStringLiteral("owner"), row.owner},
        {QStringLiteral("counterparty"), row.counterparty},
        {QStringLiteral("level"), row.level},
        {QStringLiteral("tier"), row.tier},
        {QStringLiteral("verdict"), row.verdict ? QJsonValue(domain::nameOf(*row.verdict)) : QJsonValue()},
        {QStringLiteral("nextLevel"), row.nextLevel},
        {QStringLiteral("until"), momentJson(row.until)},
        {QStringLiteral("nextCheckpoint"), momentJson(row.nextCheckpoint)},
        {QStringLiteral("needBy"), momentJson(row.needBy)},
        {QStringLiteral("changedAt"), momentJson(row.changedAt)},
        {QStringLiteral("raisedAt"), momentJson(row.raisedAt)},
        {QStringLiteral("touchedAt"), momentJson(row.touchedAt)},
        {QStringLiteral("category"), row.category},
        {QStringLiteral("originator"), row.originator},
        {QStringLiteral("labels"), QJsonArray::fromStringList(row.labels)},
        {QStringLiteral("missing"), missingJson(row)},
        {QStringLiteral("kind"), domain::nameOf(row.kind)},
        {QStringLiteral("custom"), customJson(row)},
    };
}

// With --at the stored answers are those of another moment: they are counted again, and nothing is written.
base::Result<> evaluate(services::IssueService &issues, storage::IssueRow &row)
{
    const auto issueCase = issues.openCase(row.id);
    if (!issueCase)
        return base::fail(issueCase.error());
    row.level = issueCase->advice.level;
    row.verdict = issueCase->advice.verdict;
    row.isDecided = domain::decisionToCarryOut(issueCase->advice) != nullptr;
    row.nextLevel = issueCase->advice.nextLevel;
    row.until = issueCase->advice.until;
    row.nextCheckpoint = issueCase->advice.nextCheckpoint;
    return {};
}

bool isOfAdvice(const storage::IssueCondition &condition)
{
    return condition.column == storage::IssueColumn::Verdict || condition.column == storage::IssueColumn::Level;
}

// A condition on verdict or level, asked of a row that was evaluated.
bool holds(const storage::IssueCondition &condition, const storage::IssueRow &row)
{
    const bool isVerdict = condition.column == storage::IssueColumn::Verdict;
    const storage::Value value = isVerdict ? storage::Value(domain::nameOf(*row.verdict)) : storage::Value(qint64(row.level));
    const auto &ends = condition.values;
    const auto isOpen = [](const storage::Value &end) { return std::holds_alternative<std::monostate>(end); };
    const bool isMet = condition.kind == storage::IssueCondition::Kind::OneOf
        ? std::find(ends.begin(), ends.end(), value) != ends.end()
        : (isOpen(ends[0]) || value >= ends[0]) && (isOpen(ends[1]) || value < ends[1]);
    return isMet != condition.isNegated;
}

base::Result<QVector<storage::IssueRow>> rowsAtOtherMoment(services::IssueService &issues, storage::IssueQuery query)
{
    QVector<storage::IssueCondition> ofAdvice;
    std::copy_if(query.conditions.begin(), query.conditions.end(), std::back_inserter(ofAdvice), isOfAdvice);
    query.conditions.removeIf(isOfAdvice);
    const int limit = std::exchange(query.limit, -1);
    const auto ids = issues.ids(query);
    if (!ids)
        return base::fail(ids.error());
    auto rows = issues.rows(*ids);
    if (!rows)
        return rows;
    QVector<storage::IssueRow> kept;
    for (storage::IssueRow &row : *rows) {
        if (const auto evaluated = evaluate(issues, row); !evaluated)
            return base::fail(evaluated.error());
        if (std::all_of(ofAdvice.begin(), ofAdvice.end(), [&row](const auto &condition) { return holds(condition, row); }))
            kept << row;
        if (limit >= 0 && kept.size() >= limit)
            break;
    }
    return kept;
}

base::Result<QVector<storage::IssueRow>> rowsNow(services::IssueService &issues, const storage::IssueQuery &query)
{
    if (const auto refreshed = issues.refreshDue(kAll); !refreshed)
        return base::fail(refreshed.error());
    const auto ids = issues.ids(query);
    if (!ids)
        return base::fail(ids.error());
    return issues.rows(*ids);
}

// Moments in the zone of each row's project, as in its advice. A line above each group.
base::Result<QString> rowLines(services::IssueService &issues, const QVector<storage::IssueRow> &rows, const ListShape &shape, base::Instant now)
{
    TextTable table(shape.head);
    QString group;
    QHash<domain::ProjectId, render::Format> formats;
    for (const storage::IssueRow &row : rows) {
        if (!formats.contains(row.project)) {
            const auto context = issues.context(row.project);
            if (!context)
                return base::fail(context.error());
            formats.insert(row.project, render::Format(*context, QLocale(), render::Format::Joint::Plain));
        }
        const render::Format &format = formats[row.project];
        if (shape.group) {
            const QString own = groupText(*shape.group, row);
            if (&row == &rows.front() || own != group)
                table.add({QStringLiteral("-- ") + own});
            group = own;
        }
        table.add(cellsOf(row, shape.columns, format, now));
    }
    return rows.isEmpty() ? Text::tr("No issues.") : table.text();
}

base::Result<ExitStatus> printRows(Call &call, services::Workspace &workspace, const storage::IssueQuery &query, const QStringList &columns)
{
    services::IssueService &issues = workspace.issues();
    const auto rows = call.isAtGiven() || workspace.isReadOnly() ? rowsAtOtherMoment(issues, query) : rowsNow(issues, query);
    if (!rows)
        return base::fail(rows.error());
    if (call.arguments().has(QStringLiteral("totals")))
        return answerTotals(call, workspace, *rows);
    QJsonArray document;
    for (const storage::IssueRow &row : *rows)
        document.append(rowJson(row));
    if (call.console().isJson()) {
        call.console().answer(document, {});
        return Done;
    }
    const auto lines = headOf(workspace, columns).and_then([&](const QStringList &head) {
        return rowLines(issues, *rows, {head, columns, query.group}, call.clock().now());
    });
    const auto totals = totalsUnder(workspace, *rows);
    if (!lines || !totals)
        return base::fail(lines ? totals.error() : lines.error());
    call.console().answer(document, totals->isEmpty() ? *lines : *lines + QLatin1Char('\n') + *totals);
    return Done;
}

base::Result<ExitStatus> list(Call &call)
{
    const Arguments &arguments = call.arguments();
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    services::IssueView view;
    if (const QString name = arguments.value(QStringLiteral("view")); !name.isEmpty()) {
        const auto found = services::IssueViews(**workspace).find({}, name);
        if (!found)
            return base::fail(found.error());
        view = *found;
    }
    const auto group = arguments.choice(QStringLiteral("group"), groupWords(), view.group);
    const auto limit = arguments.number(QStringLiteral("limit"), 0, -1);
    const auto columns = columnsFrom(arguments.value(QStringLiteral("columns")), view.columns).and_then([&](const QStringList &wanted) {
        return withOwnColumns(**workspace, wanted);
    });
    if (!group || !limit || !columns)
        return base::fail(!group ? group.error() : !limit ? limit.error() : columns.error());
    auto query = readFilter(**workspace, queryText(view) + QLatin1Char(' ') + arguments.value(QStringLiteral("filter")));
    if (!query)
        return base::fail(query.error());
    if (view.project.isValid() && !query->project.isValid())
        query->project = view.project;
    const QString usual = view.sort.isEmpty() ? QStringLiteral("severity") : view.sort;
    if (const auto sorted = takeSort(**workspace, arguments.has(QStringLiteral("sort")) ? arguments.value(QStringLiteral("sort")) : usual, *query); !sorted)
        return base::fail(sorted.error());
    query->group = groupOf(*group);
    query->limit = *limit;
    return printRows(call, **workspace, *query, *columns);
}

}

Command listCommand()
{
    return {.name = QStringLiteral("list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] {
                return Text::tr("The issue log. QUERY: words and conditions, as status:open,in-progress severity>=S2 owner:me -label:late due<7d "
                                "\"main pump\" project:KEY. FIELD: key, title, severity, needBy … or custom.KEY; with a minus downwards. "
                                "GROUP: status, owner, counterparty or level. COLUMNS: key,title,quiet … Archived issues come with status:archived. "
                                "--totals: days and money of the open ones among them instead, by currency.");
            },
            .options = {{QStringLiteral("filter"), QStringLiteral("QUERY")},
                        {QStringLiteral("view"), QStringLiteral("NAME")},
                        {QStringLiteral("columns"), QStringLiteral("COLUMNS")},
                        {QStringLiteral("group"), QStringLiteral("GROUP")},
                        {QStringLiteral("sort"), QStringLiteral("FIELD")},
                        {QStringLiteral("limit"), QStringLiteral("N")},
                        {QStringLiteral("totals"), {}}},
            .use = keepsAnswers,
            .run = list};
}

}
