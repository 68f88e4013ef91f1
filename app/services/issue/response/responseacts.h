#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <functional>

namespace services {

class Workspace;

// What is done about an issue, action by action. Each is one undo step. Actions are called by their number, 1 for the first;
// NotFound with place.field "action" where there is none.
class ResponseActs
{
public:
    explicit ResponseActs(Workspace &workspace) : m_workspace(workspace) {}

    // Invalid "text" without one.
    [[nodiscard]] base::Result<domain::Issue> add(domain::IssueId issue, domain::ResponseAction action);
    // Done now, or open again; an action that is so already keeps its moment.
    [[nodiscard]] base::Result<domain::Issue> setDone(domain::IssueId issue, int number, bool isDone);
    [[nodiscard]] base::Result<domain::Issue> remove(domain::IssueId issue, int number);

private:
    using Change = std::function<void(QVector<domain::ResponseAction> &)>;
    base::Result<domain::Issue> run(const QString &cause, domain::IssueId id, int number, const Change &change);

    Workspace &m_workspace;
};

}
