#pragma once

#include "base/result.h"
#include "domain/escalation/catalogue/situationcheck.h"
#include "services/workspace/writepath.h"

#include <QVector>

namespace services {

class Workspace;

// The ranked catalogue of situations of a project. Ranks are 1..n without gaps: each act keeps them so, in one undo step.
class SituationService
{
public:
    explicit SituationService(Workspace &workspace) : m_workspace(workspace) { }

    [[nodiscard]] base::Result<QVector<domain::ListedSituation>> all(domain::ProjectId project) const; // by rank
    [[nodiscard]] base::Result<domain::ListedSituation> find(domain::SituationId id) const;
    // By its name, case apart. NotFound.
    [[nodiscard]] base::Result<domain::ListedSituation> findByName(domain::ProjectId project, const QString &name) const;
    // A new one at its rank (0 or beyond the end: the last), or a change, which keeps its rank. Invalid (place.field): no name,
    // one that is taken, impact or urgency not 0..5.
    [[nodiscard]] base::Result<domain::ListedSituation> save(domain::ListedSituation situation);
    // To this rank, or as near as there is one; those between move by one.
    [[nodiscard]] base::Result<domain::ListedSituation> move(domain::SituationId id, int rank);
    // Issues that have picked it keep what it said.
    [[nodiscard]] base::Result<> remove(domain::SituationId id);
    // The shipped ones whose name is not taken, behind what is there: for a project from before there were any. How many.
    [[nodiscard]] base::Result<int> addShipped(domain::ProjectId project);
    [[nodiscard]] base::Result<bool> lacksShipped(domain::ProjectId project) const;
    // The catalogue says what the list says, in its order; entries of the same name stay the same ones. How many were changed,
    // added or removed. Invalid as save(), and for a name that is told twice.
    [[nodiscard]] base::Result<int> replace(domain::ProjectId project, QVector<domain::ListedSituation> list, const QString &subject);
    // Against the edited version of the matrix.
    [[nodiscard]] base::Result<QVector<domain::SituationFinding>> check(domain::ProjectId project) const;

    // The issue classified by the entry of this name, in its project; by none for an empty one. BadValue (situation) for a name
    // that the catalogue does not have, unless the issue has it already.
    [[nodiscard]] base::Result<domain::Issue> classify(const domain::Issue &issue, const QString &name) const;

private:
    base::Result<> putInOrder(WritePath::Session &session, QVector<domain::ListedSituation> &list) const;

    Workspace &m_workspace;
};

}
