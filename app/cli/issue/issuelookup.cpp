#include "cli/issue/issuelookup.h"

namespace cli {

base::Result<domain::Issue> findIssue(services::Workspace &workspace, const QString &key)
{
    return workspace.issues().findByKey(key).map_error([&key](base::Error error) {
        if (error.code == base::ErrorCode::NotFound)
            error.place.field = key;
        return error;
    });
}

base::Result<services::IssueCase> findCase(services::Workspace &workspace, const QString &key)
{
    return findIssue(workspace, key).and_then([&workspace](const domain::Issue &issue) { return workspace.issues().openCase(issue.id); });
}

}
