#include "cli/issue/bulk/closecommand.h"

#include "cli/issue/bulk/bulkanswer.h"
#include "cli/issue/issuefilter.h"
#include "cli/issue/issuelookup.h"
#include "cli/text.h"

namespace cli {

namespace {

// Those named, or those of the filter.
base::Result<QVector<domain::IssueId>> meant(Call &call, services::Workspace &workspace)
{
    const QStringList keys = call.arguments().places().mid(1);
    const bool hasFilter = call.arguments().has(QStringLiteral("filter"));
    if (keys.isEmpty() && !hasFilter)
        return wrongUsage(QLatin1String(Arguments::kMissingArgument), QStringLiteral("ISSUE"));
    QVector<domain::IssueId> ids;
    if (hasFilter) {
        const auto found = readFilter(workspace, call.arguments().value(QStringLiteral("filter"))).and_then([&](const storage::IssueQuery &query) {
            return workspace.issues().ids(query);
        });
        if (!found)
            return base::fail(found.error());
        ids = *found;
    }
    for (const QString &key : keys) {
        const auto issue = findIssue(workspace, key);
        if (!issue)
            return base::fail(issue.error());
        if (!ids.contains(issue->id))
            ids << issue->id;
    }
    return ids;
}

base::Result<ExitStatus> runOn(Call &call, const std::function<base::Result<services::BulkOutcome>(services::BulkEdit &, const QVector<domain::IssueId> &)> &work)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    services::BulkEdit edit(**workspace, showProgress(call));
    return meant(call, **workspace)
        .and_then([&](const QVector<domain::IssueId> &ids) { return work(edit, ids); })
        .map([&](const services::BulkOutcome &outcome) { return answerBulk(call, outcome); });
}

base::Result<ExitStatus> close(Call &call)
{
    const QString reason = call.arguments().value(QStringLiteral("reason"));
    return runOn(call, [&reason](services::BulkEdit &edit, const QVector<domain::IssueId> &ids) { return edit.close(ids, reason); });
}

base::Result<ExitStatus> archive(Call &call)
{
    const bool isBack = call.arguments().has(QStringLiteral("undo"));
    return runOn(call, [isBack](services::BulkEdit &edit, const QVector<domain::IssueId> &ids) { return edit.archive(ids, !isBack); });
}

}

Command closeCommand()
{
    return {.name = QStringLiteral("close"),
            .synopsis = QStringLiteral("FILE [ISSUE…]"),
            .summary = [] {
                return Text::tr("Closes issues, all in one undo step: those named and those of the query. TEXT becomes their outcome. One that somebody "
                                "must still hear of, or that nobody owns, is resolved only.");
            },
            .least = 1,
            .most = -1,
            .options = {{QStringLiteral("filter"), QStringLiteral("QUERY")}, {.name = QStringLiteral("reason"), .value = QStringLiteral("TEXT"), .isRequired = true}},
            .run = close};
}

Command archiveCommand()
{
    return {.name = QStringLiteral("archive"),
            .synopsis = QStringLiteral("FILE [ISSUE…]"),
            .summary = [] { return Text::tr("Puts issues that are over away, out of lists and counts; with --undo takes them back. status:archived finds them."); },
            .least = 1,
            .most = -1,
            .options = {{QStringLiteral("filter"), QStringLiteral("QUERY")}, {QStringLiteral("undo"), {}}},
            .run = archive};
}

}
