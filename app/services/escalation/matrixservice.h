#pragma once

#include "base/result.h"
#include "domain/escalation/matrixcheck.h"
#include "services/workspace/writepath.h"

#include <QVector>

namespace services {

class Workspace;

// The escalation and severity matrix of a project, with versions. Edits go to a draft version: while no open issue runs on
// the newest published version it is edited in place; otherwise the first edit makes the next version as a draft, and
// publish() settles, once, whether running issues keep theirs.
class MatrixService
{
public:
    enum class RunningIssues { Keep, Move };

    explicit MatrixService(Workspace &workspace) : m_workspace(workspace) {}

    // The version new issues get.
    [[nodiscard]] base::Result<domain::Matrix> current(domain::ProjectId project) const;
    // The version the editor shows: the draft, else the current one.
    [[nodiscard]] base::Result<domain::Matrix> edited(domain::ProjectId project) const;
    [[nodiscard]] base::Result<domain::Matrix> find(domain::MatrixId id) const;
    [[nodiscard]] base::Result<QVector<domain::Matrix>> versions(domain::ProjectId project) const; // newest first
    // One undo step. Bad references (people, organisations) are Invalid; findings of checkMatrix never refuse a save.
    [[nodiscard]] base::Result<domain::Matrix> save(domain::Matrix matrix, const QString &what);
    // For other services: the same as a part of an act that is open already; what was saved stands in `matrix` then.
    [[nodiscard]] base::Result<> saveWithin(WritePath::Session &session, domain::Matrix &matrix);
    // A new draft of this content, whatever runs on the current version. Conflict when there is one already.
    [[nodiscard]] base::Result<> draftWithin(WritePath::Session &session, domain::Matrix &matrix);
    [[nodiscard]] base::Result<domain::Matrix> publish(domain::ProjectId project, RunningIssues running, const QString &note);
    // The draft in `matrix` is published, as a part of an act that is open already.
    [[nodiscard]] base::Result<> publishWithin(WritePath::Session &session, domain::Matrix &matrix, RunningIssues running, const QString &note);
    [[nodiscard]] base::Result<int> runningIssues(domain::ProjectId project) const; // open issues not on the edited version
    [[nodiscard]] base::Result<QVector<domain::MatrixFinding>> check(const domain::Matrix &matrix) const;

private:
    Workspace &m_workspace;
};

}
