#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QVector>

#include <functional>

namespace services {

class Workspace;

struct SimilarIssue {
    domain::IssueId id;
    QString key;
    QString title;
    bool operator==(const SimilarIssue &) const = default;
};

struct SimilarRequest {
    QString title;                  // as far as it is typed
    domain::ProjectId project;      // invalid: all
    domain::IssueId except;
    int most = 5;
    std::function<bool()> isWanted; // false ends the search early
};

// Issues with words of this title, those that share most of them first; words of a title count twice. None before a word of
// three letters is typed.
[[nodiscard]] base::Result<QVector<SimilarIssue>> similarIssues(Workspace &workspace, const SimilarRequest &request);

}
