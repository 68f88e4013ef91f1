#pragma once

#include "base/result.h"
#include "domain/escalation/matrixdifference.h"

#include <QVector>

namespace services {

class Workspace;

// One saved version: who, when and why.
struct MatrixVersion {
    domain::MatrixId id;
    int number = 1;
    bool isDraft = false;
    bool isCurrent = false; // new issues get it
    base::Instant savedAt;
    QString savedBy;
    QString why;            // the note it was published with
    int runningIssues = 0;  // open issues that run on it
};

// The versions of a project's matrix: what they are, in what they differ, and the way back to one.
class MatrixVersions
{
public:
    explicit MatrixVersions(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<QVector<MatrixVersion>> all(domain::ProjectId project) const; // newest first
    [[nodiscard]] base::Result<domain::Matrix> find(domain::ProjectId project, int number) const; // NotFound
    // Either may be of another project. Their words: render/wording/matrixdifferencewords.h.
    [[nodiscard]] base::Result<QVector<domain::MatrixDifference>> differences(domain::MatrixId before, domain::MatrixId after) const;
    // The draft says what this version says; a new one is begun where there is none, so that no published version is lost. One
    // undo step; `what` names it in the Undo menu. Invalid when a person in it is not there any more.
    [[nodiscard]] base::Result<domain::Matrix> goBack(domain::MatrixId to, const QString &what);

private:
    Workspace &m_workspace;
};

}
