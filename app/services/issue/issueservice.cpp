#include "services/issue/issueservice.h"

#include "services/escalation/matrixservice.h"
#include "services/issue/again/recurrence.h"
#include "services/issue/bulk/closing.h"
#include "services/issue/issuecheck.h"
#include "services/issue/issuefields.h"
#include "services/issue/merge/issuemerge.h"
#include "services/project/customfieldcheck.h"
#include "services/project/customfieldservice.h"
#include "services/project/customfieldservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "storage/attachment/attachmentrepository.h"
#include "storage/draft/draftrepository.h"
#include "storage/issue/again/againlisting.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuelisting.h"
#include "storage/issue/issuerepository.h"
#include "storage/project/projectrepository.h"
#include "storage/risk/riskrepository.h"

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Issue;
using domain::IssueId;

namespace {

// The next free key of the project: its own numbers, but for keys that people have given themselves.
Result<QString> nextIssueKey(storage::Database &database, const domain::Project &project)
{
    for (;;) {
        const Result<qint64> number = storage::ProjectRepository(database).takeIssueNumbers(project.id);
        if (!number)
            return base::fail(number.error());
        const QString key = QStringLiteral("%1-%2").arg(project.key).arg(*number);
        const auto taken = storage::IssueRepository(database).findByKey(key);
        if (!taken && taken.error().code == ErrorCode::NotFound)
            return key;
        if (!taken)
            return base::fail(taken.error());
    }
}

// The categories that the new one must be among; not looked for when there is no new one.
Result<QStringList> categoriesFor(Workspace &workspace, const Issue &issue, const Issue *stored)
{
    if (issue.category.isEmpty() || (stored && stored->category == issue.category))
        return QStringList();
    return workspace.projects().categories(issue.project);
}

// Values of the project's own fields, where some are new.
Result<> checkCustom(Workspace &workspace, const Issue &issue, const Issue *stored)
{
    if (issue.custom.isEmpty() || (stored && stored->custom == issue.custom))
        return {};
    return CustomFieldService(workspace).all(issue.project).and_then([&](const QVector<domain::CustomField> &fields) {
        return checkCustomValues(issue, stored, fields);
    });
}

// The moment it was resolved follows the status. A re-opened issue keeps it: what was done before it counts no more, so the
// engine starts anew; the next resolution gets a moment of its own.
void stampResolution(Issue &issue, const Issue *stored, base::Instant now)
{
    const bool wasOpen = !stored || stored->isOpen();
    if (issue.isOpen()) {
        if (!stored)
            issue.resolvedAt = {};
        if (!wasOpen) {
            issue.reviewed = false;
            if (!issue.resolvedAt.isValid())
                issue.resolvedAt = stored->resolvedAt;
        }
        return;
    }
    const bool isFormer = stored && wasOpen && issue.resolvedAt == stored->resolvedAt;
    if (!issue.resolvedAt.isValid() || isFormer)
        issue.resolvedAt = now;
}

// Its files go with it; what happened again stands for itself then.
Result<> removeFilesAndLinks(storage::Database &database, WritePath::Session &session, IssueId id, const QVector<domain::Attachment> &files)
{
    const auto later = storage::AgainListing(database).naming(id);
    auto issues = later.and_then([&](const QVector<IssueId> &ids) { return storage::IssueRepository(database).find(ids); });
    if (!issues)
        return base::fail(issues.error());
    for (Issue &issue : *issues) {
        issue.againOf = {};
        if (const Result<> saved = session.save(issue); !saved)
            return saved;
    }
    for (const domain::Attachment &file : files)
        if (const Result<> removed = session.remove(file); !removed)
            return removed;
    return {};
}

// Everything that names the issue, in the order in which it can go.
Result<> removeDependents(storage::Database &database, WritePath::Session &session, IssueId id)
{
    const auto drafts = storage::DraftRepository(database).of(id);
    const auto log = storage::ContactRepository(database).of(id);
    auto risks = storage::RiskRepository(database).of(id);
    const auto files = storage::AttachmentRepository(database).of(id);
    if (!drafts || !log || !risks || !files)
        return base::fail(!drafts ? drafts.error() : !log ? log.error() : !risks ? risks.error() : files.error());
    if (const Result<> parted = removeFilesAndLinks(database, session, id, *files); !parted)
        return parted;
    for (domain::Risk &risk : *risks) {
        risk.issues.removeAll(id);
        if (const Result<> saved = session.save(risk); !saved)
            return saved;
    }
    for (const domain::Draft &draft : *drafts)
        if (const Result<> removed = session.remove(draft); !removed)
            return removed;
    for (auto contact = log->crbegin(); contact != log->crend(); ++contact)
        if (const Result<> removed = session.remove(*contact); !removed)
            return removed;
    return {};
}

}

Result<Issue> IssueService::raise(Issue issue)
{
    const auto work = [&](WritePath::Session &session) { return raiseWithin(session, issue); };
    return m_workspace.writePath().run(QStringLiteral("issue.raise"), issue.key, work).map([&] { return issue; });
}

Result<> IssueService::raiseWithin(WritePath::Session &session, Issue &issue)
{
    const Result<domain::Project> project = storage::ProjectRepository(m_workspace.database()).find(issue.project);
    if (!project)
        return project.error().code == ErrorCode::NotFound ? fieldFault("project", QStringLiteral("no such project"))
                                                           : base::fail(project.error());
    const Result<domain::Matrix> matrix = matrixOf(issue);
    if (!matrix)
        return base::fail(matrix.error());
    const base::Instant now = m_workspace.clock().now();
    issue.title = issue.title.trimmed();
    issue.matrix = matrix->id;
    if (!issue.raisedAt.isValid())
        issue.raisedAt = now;
    if (!issue.changedAt.isValid())
        issue.changedAt = now;
    if (!issue.owner.isValid())
        issue.owner = project->manager;
    stampResolution(issue, nullptr, now);
    const Result<QStringList> categories = categoriesFor(m_workspace, issue, nullptr);
    if (!categories)
        return base::fail(categories.error());
    const Result<> sound = checkIssue(issue, nullptr, *matrix, *categories).and_then([&] { return checkCustom(m_workspace, issue, nullptr); });
    if (!sound)
        return sound;
    if (issue.key.isEmpty()) {
        const Result<QString> key = nextIssueKey(m_workspace.database(), *project);
        if (!key)
            return base::fail(key.error());
        issue.key = *key;
    }
    if (!session.hasSubject())
        session.setSubject(issue.key);
    return session.save(issue).and_then([&] { return CustomFieldService(m_workspace).bringTechnical(session, issue, {}); });
}

Result<Issue> IssueService::find(IssueId id) const
{
    return storage::IssueRepository(m_workspace.database()).find(id);
}

Result<Issue> IssueService::findByKey(const QString &key) const
{
    const storage::IssueRepository issues(m_workspace.database());
    Result<Issue> found = issues.findByKey(key.trimmed());
    if (!found && found.error().code == ErrorCode::NotFound)
        found = issues.findByKey(key.trimmed().toUpper());
    return found;
}

Result<Issue> IssueService::save(Issue issue)
{
    const auto work = [&](WritePath::Session &session) { return saveWithin(session, issue); };
    return m_workspace.writePath().run(QStringLiteral("issue.edit"), issue.key, work).map([&] { return issue; });
}

Result<> IssueService::check(Issue issue) const
{
    return settle(issue).map([](const Issue &) {});
}

Result<> IssueService::saveWithin(WritePath::Session &session, Issue &issue)
{
    return settle(issue).and_then([&](const Issue &stored) {
        return session.save(issue, stored).and_then([&] { return CustomFieldService(m_workspace).bringTechnical(session, issue, stored.category); });
    });
}

// What follows from its values, and whether they may be stored.
Result<Issue> IssueService::settle(Issue &issue) const
{
    Result<Issue> stored = find(issue.id);
    if (!stored)
        return base::fail(stored.error());
    const Result<domain::Matrix> matrix = matrixOf(issue);
    if (!matrix)
        return base::fail(matrix.error());
    const Result<QStringList> categories = categoriesFor(m_workspace, issue, &*stored);
    if (!categories)
        return base::fail(categories.error());
    issue.title = issue.title.trimmed();
    if (issue.tierPath.isEmpty() && !stored->tierPath.isEmpty())
        issue.tier = 0;
    if (issue.againOf.isValid() && issue.againOf != stored->againOf) {
        const Result<IssueId> earlier = earlierFor(m_workspace, issue, issue.againOf);
        if (!earlier)
            return base::fail(earlier.error());
        issue.againOf = *earlier;
    }
    stampResolution(issue, &*stored, m_workspace.clock().now());
    return checkIssue(issue, &*stored, *matrix, *categories)
        .and_then([&] { return checkCustom(m_workspace, issue, &*stored); })
        .map([&] { return std::move(*stored); });
}

Result<Issue> IssueService::setFields(IssueId id, const QVector<QPair<QString, QString>> &fields)
{
    return find(id)
        .and_then([&](const Issue &before) {
            return withNamedFields(m_workspace, before, fields).and_then([&](Issue mine) {
                resolveWhereHeld(m_workspace, before, mine);
                return saveMerged(m_workspace, before, mine);
            });
        });
}

Result<> IssueService::remove(IssueId id)
{
    const Result<Issue> issue = find(id);
    if (!issue)
        return base::fail(issue.error());
    return m_workspace.writePath().run(QStringLiteral("issue.remove"), issue->key, [&](WritePath::Session &session) {
        return removeDependents(m_workspace.database(), session, id).and_then([&] { return session.remove(*issue); });
    });
}

Result<QVector<IssueId>> IssueService::ids(const storage::IssueQuery &query) const
{
    return storage::IssueListing(m_workspace.database()).ids(query);
}

Result<qint64> IssueService::openCount(domain::ProjectId project, qint64 most) const
{
    return storage::IssueListing(m_workspace.database()).openCount(project, most);
}

Result<storage::IssueOrder> IssueService::order(const storage::IssueQuery &query, const std::function<bool()> &isWanted) const
{
    return storage::IssueListing(m_workspace.database()).order(query, isWanted);
}

Result<QVector<storage::IssueRow>> IssueService::rows(const QVector<IssueId> &ids) const
{
    Result<QVector<storage::IssueRow>> rows = storage::IssueListing(m_workspace.database()).rows(ids);
    if (rows)
        for (storage::IssueRow &row : *rows)
            if (row.held && row.isOpen())
                fillMissing(row);
    return rows;
}

// What the next level will ask for and the issue does not tell yet, as its advice has it.
void IssueService::fillMissing(storage::IssueRow &row) const
{
    Issue issue;
    issue.project = row.project;
    issue.matrix = row.matrix;
    issue.category = row.category;
    issue.pathKey = row.path;
    issue.counterparty = row.counterpartyId;
    const Result<domain::Matrix> matrix = matrixOf(issue);
    const domain::EscalationPath *path = matrix ? matrix->pathFor(issue) : nullptr;
    if (!path)
        return;
    for (const domain::Fact fact : path->level(row.nextLevel).facts) {
        ++row.wanted;
        if (!(*row.held & (1U << unsigned(fact))) && !row.missing.contains(fact))
            row.missing.append(fact);
    }
}

}
