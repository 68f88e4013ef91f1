#include "cli/issue/response/actioncommand.h"

#include "cli/issue/issuelookup.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "services/issue/response/responseacts.h"
#include "services/person/personservice.h"

#include <functional>

namespace cli {

namespace {

using domain::Issue;
using domain::ResponseAction;

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

// All of them, as a list: what follows from every one of these commands.
base::Result<ExitStatus> answerActions(Call &call, services::Workspace &workspace, const Issue &issue)
{
    const auto context = workspace.issues().context(issue.project);
    if (!context)
        return base::fail(context.error());
    const QDate today = context->projectCalendar().localDate(call.clock().now());
    QJsonArray document;
    TextTable table({Text::tr("No."), Text::tr("State"), Text::tr("Due"), Text::tr("Who"), Text::tr("Action")});
    int number = 0;
    for (const ResponseAction &action : issue.actions) {
        const QString who = context->people.value(action.person).name;
        const bool isLate = issue.isOpen() && action.isOverdue(today);
        document.append(QJsonObject{{QStringLiteral("number"), ++number},
                                    {QStringLiteral("text"), action.text},
                                    {QStringLiteral("who"), who},
                                    {QStringLiteral("due"), isoDay(action.due)},
                                    {QStringLiteral("doneAt"), action.doneAt.isValid() ? action.doneAt.toIso() : QString()},
                                    {QStringLiteral("overdue"), isLate}});
        table.add({QString::number(number), !action.isOpen() ? Text::tr("done") : isLate ? Text::tr("overdue") : Text::tr("open"),
                   isoDay(action.due), who, action.text});
    }
    call.console().answer(document, issue.actions.isEmpty() ? Text::tr("No actions.") : table.text());
    return Done;
}

// Finds the issue and the number of the action, and answers with what is left of the list.
base::Result<ExitStatus> withAction(Call &call, const std::function<base::Result<Issue>(services::ResponseActs &, domain::IssueId, int)> &act)
{
    bool isNumber = false;
    const int number = call.arguments().place(2).toInt(&isNumber);
    if (!isNumber || number < 1)
        return wrongUsage(QLatin1String(Arguments::kMissingArgument), QStringLiteral("NUMBER"));
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto issue = findIssue(**workspace, call.arguments().place(1));
    if (!issue)
        return base::fail(issue.error());
    services::ResponseActs acts(**workspace);
    return act(acts, issue->id, number).and_then([&](const Issue &changed) { return answerActions(call, **workspace, changed); });
}

base::Result<ExitStatus> listActions(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    return findIssue(**workspace, call.arguments().place(1)).and_then([&](const Issue &issue) { return answerActions(call, **workspace, issue); });
}

base::Result<ExitStatus> addAction(Call &call)
{
    ResponseAction action;
    action.text = call.arguments().place(2);
    const QString day = call.arguments().value(QStringLiteral("due"));
    action.due = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && (!action.due.isValid() || day.size() != 10)) {
        base::ErrorPlace place;
        place.field = QStringLiteral("--due");
        return base::fail(base::ErrorCode::BadValue, QStringLiteral("a day, like 2026-05-31"), place);
    }
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    if (const QString who = call.arguments().value(QStringLiteral("who")); !who.isEmpty()) {
        const auto person = (*workspace)->people().findByText(who);
        if (!person)
            return base::fail(person.error());
        action.person = person->id;
    }
    const auto issue = findIssue(**workspace, call.arguments().place(1));
    if (!issue)
        return base::fail(issue.error());
    return services::ResponseActs(**workspace).add(issue->id, action).and_then([&](const Issue &changed) {
        return answerActions(call, **workspace, changed);
    });
}

base::Result<ExitStatus> doAction(Call &call)
{
    return withAction(call, [](services::ResponseActs &acts, domain::IssueId id, int number) { return acts.setDone(id, number, true); });
}

base::Result<ExitStatus> undoAction(Call &call)
{
    return withAction(call, [](services::ResponseActs &acts, domain::IssueId id, int number) { return acts.setDone(id, number, false); });
}

base::Result<ExitStatus> removeAction(Call &call)
{
    return withAction(call, [](services::ResponseActs &acts, domain::IssueId id, int number) { return acts.remove(id, number); });
}

Command numbered(const QString &name, QString (*summary)(), base::Result<ExitStatus> (*run)(Call &))
{
    return {.name = name, .synopsis = QStringLiteral("FILE ISSUE NUMBER"), .summary = summary, .least = 3, .most = 3, .run = run};
}

}

Command actionListCommand()
{
    return {.name = QStringLiteral("action list"),
            .synopsis = QStringLiteral("FILE ISSUE"),
            .summary = [] { return Text::tr("What is being done about an issue: who, until when, and what is overdue."); },
            .least = 2,
            .most = 2,
            .use = onlyLooks,
            .run = listActions};
}

Command actionAddCommand()
{
    return {.name = QStringLiteral("action add"),
            .synopsis = QStringLiteral("FILE ISSUE TEXT"),
            .summary = [] { return Text::tr("Adds an action to an issue."); },
            .least = 3,
            .most = 3,
            .options = {{QStringLiteral("who"), QStringLiteral("PERSON")}, {QStringLiteral("due"), QStringLiteral("YYYY-MM-DD")}},
            .run = addAction};
}

Command actionDoneCommand()
{
    return numbered(QStringLiteral("action done"), [] { return Text::tr("Says that an action is done; NUMBER as in the list."); }, doAction);
}

Command actionUndoCommand()
{
    return numbered(QStringLiteral("action undo"), [] { return Text::tr("Says that an action is open again."); }, undoAction);
}

Command actionRemoveCommand()
{
    return numbered(QStringLiteral("action remove"), [] { return Text::tr("Takes an action off the list."); }, removeAction);
}

}
