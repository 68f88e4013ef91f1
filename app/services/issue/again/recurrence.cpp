#include "services/issue/again/recurrence.h"

#include "services/issue/issueservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "storage/issue/again/againlisting.h"

namespace services {

using base::Result;
using domain::Issue;
using domain::IssueId;

Result<Recurrence> recurrenceOf(Workspace &workspace, const Issue &issue)
{
    const IssueId first = issue.againOf.isValid() ? issue.againOf : issue.id;
    return storage::AgainListing(workspace.database()).naming(first).map([&](const QVector<IssueId> &later) {
        return later.isEmpty() ? Recurrence() : Recurrence{first, later};
    });
}

Result<IssueId> earlierFor(Workspace &workspace, const Issue &issue, IssueId earlier)
{
    const auto refused = [](const char *why) { return fieldFault("againOf", QString::fromLatin1(why)); };
    Result<Issue> named = workspace.issues().find(earlier);
    if (named && named->againOf.isValid())
        named = workspace.issues().find(named->againOf);
    if (!named)
        return base::fail(named.error());
    if (named->id == issue.id)
        return refused("the issue itself");
    if (named->raisedAt > issue.raisedAt)
        return refused("raised later");
    const auto later = storage::AgainListing(workspace.database()).naming(issue.id);
    if (!later)
        return base::fail(later.error());
    return later->isEmpty() ? Result<IssueId>(named->id) : refused("others happened again after this one");
}

Result<Issue> markAgain(Workspace &workspace, IssueId id, IssueId earlier)
{
    Result<Issue> issue = workspace.issues().find(id);
    if (!issue)
        return issue;
    const Result<IssueId> named = earlier.isValid() ? earlierFor(workspace, *issue, earlier) : Result<IssueId>(IssueId());
    if (!named)
        return base::fail(named.error());
    issue->againOf = *named;
    const auto work = [&](WritePath::Session &session) { return workspace.issues().saveWithin(session, *issue); };
    return workspace.writePath().run(QStringLiteral("issue.again"), issue->key, work).map([&] { return *issue; });
}

}
