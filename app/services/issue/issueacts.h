#pragma once

#include "base/result.h"
#include "domain/issue/contact.h"

#include <functional>

namespace services {

class Workspace;

// Acts that change an issue and its log together: each is one undo step with its own cause. Entries alone go through
// IssueService::log.
class IssueActs
{
public:
    explicit IssueActs(Workspace &workspace) : m_workspace(workspace) {}

    // The clocks stand from now; `until` none: with no end. Invalid "reason" without a reason.
    [[nodiscard]] base::Result<> pause(domain::IssueId id, base::Instant until, const QString &reason);
    // Ends every pause that covers now.
    [[nodiscard]] base::Result<> resume(domain::IssueId id);
    // Both sides agree to escalate: `note` says with whom (with), when (at) and what. Invalid "with" with nobody.
    [[nodiscard]] base::Result<> agreeJointly(const domain::Contact &note);
    // Work is halted by note.from because of note.reason; Invalid "from" or "reason" where it is missing.
    [[nodiscard]] base::Result<> stopWork(const domain::Contact &note);
    // Released by note.from with note.text; Invalid "from" or "text" where it is missing.
    [[nodiscard]] base::Result<> release(const domain::Contact &note);
    // The after-action review was held; note.text says what came of it.
    [[nodiscard]] base::Result<> holdReview(const domain::Contact &note);
    // The issue is resolved; note.text becomes its outcome, and is logged where it says more than the decision. Invalid "text" without it.
    [[nodiscard]] base::Result<> resolve(const domain::Contact &note);
    // The answer that it is solved: an open issue is resolved with it, and has the answer's words as outcome where it has none.
    [[nodiscard]] base::Result<> solve(const domain::Contact &answer);
    // The words that an entry of the log should have had: a new entry that names it, which keeps its own. Of a correction, the
    // entry it corrects. Invalid "text" without words or with the same, NotFound.
    [[nodiscard]] base::Result<domain::Contact> correct(domain::ContactId entry, const QString &text);
    // The answers of the guided verdict with the facts they fill, and the verdict they led to, in `note`.
    [[nodiscard]] base::Result<> keepGuided(const domain::Issue &issue, const domain::Contact &note);

private:
    using Change = std::function<void(domain::Issue &)>;
    base::Result<> run(const QString &cause, domain::IssueId id, const Change &change, const domain::Contact *note);

    Workspace &m_workspace;
};

}
