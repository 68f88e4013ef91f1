#pragma once

#include "base/result.h"
#include "domain/risk/risk.h"

#include <QVector>

namespace services {

class Workspace;

// One earlier place of a risk on the matrix, from history.
struct RiskTrailPoint {
    base::Instant at;
    int probabilityScore = 0;
    int impactScore = 0;
};

class RiskService
{
public:
    explicit RiskService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<QVector<domain::Risk>> all(domain::ProjectId project) const; // invalid id: all projects
    [[nodiscard]] base::Result<QVector<domain::Risk>> of(domain::IssueId issue) const; // linked to it
    [[nodiscard]] base::Result<domain::Risk> find(domain::RiskId id) const;
    [[nodiscard]] base::Result<domain::Risk> findByKey(domain::ProjectId project, const QString &key) const;
    [[nodiscard]] base::Result<domain::Risk> raise(domain::Risk risk);
    [[nodiscard]] base::Result<domain::Risk> save(domain::Risk risk);
    [[nodiscard]] base::Result<> remove(domain::RiskId id);
    // Makes an issue from it (owner, impact, response carried over), links both, status Occurred; one undo step.
    [[nodiscard]] base::Result<domain::Issue> occurred(domain::RiskId id);
    [[nodiscard]] base::Result<QVector<RiskTrailPoint>> trail(domain::RiskId id) const; // oldest first, without today's place

    [[nodiscard]] base::Result<domain::RiskMatrix> matrix(domain::ProjectId project) const;
    [[nodiscard]] base::Result<domain::RiskMatrix> save(domain::RiskMatrix matrix);
    // With another number of classes, 3 to 6; the project's risks move to the place that is theirs on the new scales. One undo step.
    [[nodiscard]] base::Result<domain::RiskMatrix> resizeMatrix(domain::ProjectId project, int size);

private:
    Workspace &m_workspace;
};

}
