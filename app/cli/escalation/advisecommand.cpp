#include "cli/escalation/advisecommand.h"

#include "cli/escalation/advicejson.h"
#include "cli/escalation/explainjson.h"
#include "cli/escalation/matrix/contactcommand.h"
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

QVector<domain::ExplainedMoment> explanationOf(const services::IssueCase &issueCase, base::Instant now)
{
    return domain::explain(issueCase.issue, issueCase.log, issueCase.path, issueCase.context, now);
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
    const bool explains = call.arguments().has(QStringLiteral("explain"));
    for (domain::IssueId id : *ids) {
        const auto issueCase = (*workspace)->issues().openCase(id);
        if (!issueCase)
            return base::fail(issueCase.error());
        const QVector<domain::ExplainedMoment> explained = explains ? explanationOf(*issueCase, call.clock().now())
                                                                    : QVector<domain::ExplainedMoment>();
        const auto offer = offerAnswer(**workspace, *issueCase);
        if (!offer)
            return base::fail(offer.error());
        if (call.console().isJson()) {
            QJsonObject advice = adviceJson(*issueCase);
            advice.insert(QStringLiteral("contactOffer"), offer->json);
            if (explains)
                advice.insert(QStringLiteral("explain"), explainJson(explained, issueCase->context));
            document.append(advice);
        } else {
            lines += adviceLines(*issueCase) + offer->line + explainLines(explained, issueCase->context);
        }
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
            .summary = [] { return Text::tr("What to do now, to whom, until when and why: for these issues, for the open ones, or for all. --explain unfolds each moment into its hours."); },
            .least = 1,
            .most = -1,
            .options = {{QStringLiteral("all"), {}}, {QStringLiteral("explain"), {}}},
            .use = onlyLooks,
            .run = advise};
}

}
