#pragma once

#include "domain/issue/forwardchain.h"
#include "domain/issue/forwardoffer.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"

#include <optional>

namespace services {

class Workspace;

// Whether who got a matter in the end should be asked first the next time: offers it, and does it. Confidential matters count
// for no offer and have none.
class ForwardOffers
{
public:
    static constexpr int kForwardsNeeded = 3;

    // How an offer is taken. The former person is else kept in the history of versions alone.
    struct Taking {
        bool keepsDeputy = false;
        MatrixService::RunningIssues running = MatrixService::RunningIssues::Keep;
        QString note; // why, for the version
    };

    explicit ForwardOffers(Workspace &workspace) : m_workspace(workspace) { }

    // What stands for an issue that was passed on itself: at least three forwards, in it and the others of its category and path, led
    // from the same place of the current matrix to the same person, who neither declined nor stands there.
    [[nodiscard]] base::Result<std::optional<domain::ForwardOffer>> of(const IssueCase &issueCase) const;
    // What the logs suggest for this version of a project's matrix, as hints of its checks: every offer that stands, in the order of
    // its paths and levels, none that was postponed.
    [[nodiscard]] base::Result<QVector<domain::MatrixFinding>> hints(const domain::Matrix &matrix) const;
    // A new published version with the person in that place: one undo step. Conflict when the matrix has a draft, or the place
    // has changed since.
    [[nodiscard]] base::Result<domain::Matrix> take(const domain::ForwardOffer &offer, const Taking &how);
    // Not now: the offer of this person in the place of that one is postponed until another forward is logged.
    [[nodiscard]] base::Result<> postpone(const domain::ForwardOffer &offer);

private:
    struct Ground;
    std::optional<domain::ForwardOffer> offerOf(const domain::Issue &issue, const QVector<domain::Contact> &log, const Ground &ground) const;
    base::Result<bool> isPostponed(const domain::ForwardOffer &offer) const;
    base::Result<> count(const IssueCase &issueCase, const domain::Matrix &matrix, domain::ForwardOffer &offer) const;
    QString personName(domain::PersonId person) const;

    Workspace &m_workspace;
};

}
