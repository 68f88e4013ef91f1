#include "services/issue/response/responseacts.h"

#include "services/issue/issueservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"

namespace services {

using base::Result;
using domain::Issue;
using domain::ResponseAction;

// number 0: none of those that are there.
Result<Issue> ResponseActs::run(const QString &cause, domain::IssueId id, int number, const Change &change)
{
    const Result<Issue> found = m_workspace.issues().find(id);
    if (!found)
        return found;
    if (number < 0 || number > found->actions.size())
        return fieldFault("action", QString::number(number), base::ErrorCode::NotFound);
    Issue issue = *found;
    change(issue.actions);
    if (issue == *found)
        return issue;
    return m_workspace.writePath()
        .run(cause, issue.key, [&](WritePath::Session &session) { return m_workspace.issues().saveWithin(session, issue); })
        .map([&] { return issue; });
}

Result<Issue> ResponseActs::add(domain::IssueId issue, ResponseAction action)
{
    action.text = action.text.simplified();
    if (action.text.isEmpty())
        return fieldFault("text", QStringLiteral("missing"));
    return run(QStringLiteral("issue.action"), issue, 0, [&](QVector<ResponseAction> &actions) { actions.append(action); });
}

Result<Issue> ResponseActs::setDone(domain::IssueId issue, int number, bool isDone)
{
    if (number == 0)
        return fieldFault("action", QStringLiteral("0"), base::ErrorCode::NotFound);
    const base::Instant now = m_workspace.clock().now();
    return run(QStringLiteral("issue.action.done"), issue, number, [&](QVector<ResponseAction> &actions) {
        ResponseAction &action = actions[number - 1];
        if (action.isOpen() == isDone)
            action.doneAt = isDone ? now : base::Instant();
    });
}

Result<Issue> ResponseActs::remove(domain::IssueId issue, int number)
{
    if (number == 0)
        return fieldFault("action", QStringLiteral("0"), base::ErrorCode::NotFound);
    return run(QStringLiteral("issue.action.remove"), issue, number, [&](QVector<ResponseAction> &actions) { actions.remove(number - 1); });
}

}
