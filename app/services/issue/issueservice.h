#pragma once

#include "base/result.h"
#include "domain/escalation/advice.h"
#include "domain/issue/contact.h"
#include "services/workspace/writepath.h"
#include "storage/issue/bulk/issuebulk.h"
#include "storage/issue/issuequery.h"
#include "storage/issue/issuestate.h"

#include <QHash>
#include <QVector>

namespace services {

class Workspace;
struct ChangeNotice;

// Everything the detail page, `rung show` and the brief need of one issue, read together.
struct IssueCase {
    domain::Issue issue;
    QVector<domain::Contact> log; // in order of time
    domain::Matrix matrix;        // the version the issue runs on
    domain::EscalationPath path;
    domain::EngineContext context;
    domain::Advice advice;        // at the clock's now
    domain::DelayFigures figures;
};

// The issue log. Advice is computed, never stored as truth; the list's columns for it are a cache refreshed on each write
// and when a checkpoint has come.
class IssueService
{
public:
    explicit IssueService(Workspace &workspace) : m_workspace(workspace) {}

    // A title and a project are enough: key, raisedAt, owner (the manager) and matrix version are filled in.
    // ConfidentialMatter when the category belongs to a confidential path: such a matter is not kept in the log.
    [[nodiscard]] base::Result<domain::Issue> raise(domain::Issue issue);
    [[nodiscard]] base::Result<domain::Issue> find(domain::IssueId id) const;
    [[nodiscard]] base::Result<domain::Issue> findByKey(const QString &key) const;
    // Invalid (place.field) for a value that is not allowed; Conflict when another window saved it first.
    [[nodiscard]] base::Result<domain::Issue> save(domain::Issue issue);
    // Names of recordjson.h ("needBy", "ask.kind", "owner" by name or mail too), values as text; one undo step.
    [[nodiscard]] base::Result<domain::Issue> setFields(domain::IssueId id, const QVector<QPair<QString, QString>> &fields);
    // Whether save() would take it, but for a Conflict.
    [[nodiscard]] base::Result<> check(domain::Issue issue) const;
    [[nodiscard]] base::Result<> remove(domain::IssueId id);

    [[nodiscard]] base::Result<QVector<domain::Contact>> log(domain::IssueId id) const;
    // Appends an entry; level and answerBy are filled in when missing. A handoff that is accepted changes the owner.
    [[nodiscard]] base::Result<domain::Contact> log(domain::Contact contact);

    [[nodiscard]] base::Result<IssueCase> openCase(domain::IssueId id) const;
    // The same with the clock at another moment, and for an issue being edited.
    [[nodiscard]] base::Result<IssueCase> caseFor(const domain::Issue &issue) const;
    [[nodiscard]] base::Result<domain::EngineContext> context(domain::ProjectId project) const;

    // Ids in order, and light rows of some of them: see issuequery.h. For the window a models::… runs them in a worker.
    [[nodiscard]] base::Result<QVector<domain::IssueId>> ids(const storage::IssueQuery &query) const;
    [[nodiscard]] base::Result<qint64> openCount(domain::ProjectId project, qint64 most) const; // invalid: of all projects
    [[nodiscard]] base::Result<storage::IssueOrder> order(const storage::IssueQuery &query, const std::function<bool()> &isWanted = {}) const;
    [[nodiscard]] base::Result<QVector<storage::IssueRow>> rows(const QVector<domain::IssueId> &ids) const;
    // Brings the cached advice of issues whose checkpoint has come, or that rest on what was changed, up to date; at most `limit`,
    // returns how many were.
    [[nodiscard]] base::Result<int> refreshDue(int limit);
    // How far that is after a change on which all advice of a project rests, 0..1; nothing when there is none to follow.
    [[nodiscard]] base::Result<std::optional<double>> reevaluation() const;

    // For other services: raise, save and log as a part of an act that is open already.
    [[nodiscard]] base::Result<> raiseWithin(WritePath::Session &session, domain::Issue &issue);
    [[nodiscard]] base::Result<> saveWithin(WritePath::Session &session, domain::Issue &issue);
    [[nodiscard]] base::Result<> logWithin(WritePath::Session &session, domain::Contact &contact);
    // For the write path: the cached advice, inside its transaction (true when it changed), and what these
    // issues, not yet evaluated, start with: due at once.
    [[nodiscard]] base::Result<bool> refreshCached(domain::IssueId id);
    [[nodiscard]] base::Result<bool> refreshCached(const domain::Issue &issue); // as it is stored
    [[nodiscard]] base::Result<storage::IssueBulk::StateOf> unevaluated(const QVector<domain::Issue> &issues) const;
    // Something that all advice rests on was changed.
    void forgetContexts();

private:
    // What advice rests on besides the issue and its log, as read last.
    struct KnownContext {
        domain::EngineContext context;
        base::Instant readAt; // recent escalations age
    };
    base::Result<IssueCase> caseOf(const domain::Issue &issue, QVector<domain::Contact> entries) const;
    base::Result<bool> cache(const IssueCase &read);
    base::Result<> refreshTogether(const QVector<domain::IssueId> &ids, ChangeNotice &notice);
    base::Result<domain::Matrix> matrixOf(const domain::Issue &issue) const;
    base::Result<domain::Issue> settle(domain::Issue &issue) const; // returns the stored one
    void fillMissing(storage::IssueRow &row) const;
    base::Result<domain::EngineContext> readContext(domain::ProjectId project) const;

    Workspace &m_workspace;
    mutable QHash<domain::ProjectId, KnownContext> m_contexts;
    mutable QHash<domain::MatrixId, domain::Matrix> m_matrices;
    mutable QHash<domain::ProjectId, domain::MatrixId> m_currentMatrices;
};

}
