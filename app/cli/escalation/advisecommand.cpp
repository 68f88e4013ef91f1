#include "cli/escalation/advisecommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/issue/issuelookup.h"
#include "cli/text.h"

namespace cli {

namespace {

// The issues named; without names those that are open, with --all every one.
base::Result<QVector<domain::IssueId>> advised(Call &call, services::Workspace &workspace)
{
    const QStringList keys = call.arguments().places().mid(1);
    if (keys.isEmpty()) {
        storage::IssueQuery query;
        if (!call.arguments().has(QStringLiteral("all")))
            query.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress, domain::IssueStatus::Resolved};
        return workspace.issues().ids(query);
    }
    QVector<domain::IssueId> ids;
    for (const QString &key : keys) {
        const auto issue = findIssue(workspace, key);
        if (!issue)
            return base::fail(issue.error());
        ids << issue->id;
    }
    return ids;
}

base::Result<ExitStatus> advise(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto ids = advised(call, **workspace);
    if (!ids)
        return base::fail(ids.error());
    QJsonArray document;
    QString lines;
    qsizetype done = 0;
    for (domain::IssueId id : *ids) {
        const auto issueCase = (*workspace)->issues().openCase(id);
        if (!issueCase)
            return base::fail(issueCase.error());
        if (call.console().isJson())
            document.append(adviceJson(*issueCase));
        else
            lines += adviceLines(*issueCase);
        call.console().progress(double(++done) / double(ids->size()));
    }
    call.console().answer(document, lines);
    return Done;
}

}

Command adviseCommand()
{
    return {.name = QStringLiteral("advise"),
            .synopsis = QStringLiteral("FILE [ISSUE…]"),
            .summary = [] { return Text::tr("What to do now, to whom, until when and why: for these issues, for the open ones, or for all."); },
            .least = 1,
            .most = -1,
            .options = {{QStringLiteral("all"), {}}},
            .run = advise};
}

}
