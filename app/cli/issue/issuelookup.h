#pragma once

#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"

namespace cli {

// The issue with this key; NotFound names the key.
[[nodiscard]] base::Result<domain::Issue> findIssue(services::Workspace &workspace, const QString &key);
// The same with its log, path and advice.
[[nodiscard]] base::Result<services::IssueCase> findCase(services::Workspace &workspace, const QString &key);

}
