#include "services/escalation/matrixservice.h"

#include "services/escalation/matrixreferences.h"
#include "services/issue/contextreading.h"
#include "services/issue/issueservice.h"
#include "services/workspace/recordeddifferences.h"
#include "services/workspace/recordtraits.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/issue/issuelisting.h"

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Matrix;

namespace {

// Open issues run on this version, so it must stay as it is.
Result<bool> isInUse(storage::Database &database, const Matrix &matrix)
{
    const storage::IssueListing listing(database);
    storage::IssueQuery open;
    open.project = matrix.project;
    open.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
    const Result<qint64> all = listing.count(open);
    const auto outside = listing.openOutsideMatrix(matrix.project, matrix.id);
    if (!all || !outside)
        return base::fail(all ? outside.error() : all.error());
    return *all > outside->size();
}

// The matrix as the next draft version. Conflict when another window has begun one.
Result<> beginDraft(const QVector<Matrix> &versions, Matrix &matrix)
{
    for (const Matrix &version : versions)
        if (!version.published)
            return base::fail(ErrorCode::Conflict, QStringLiteral("version %1 is being edited").arg(version.version));
    matrix.id = {};
    matrix.rowVersion = 0;
    matrix.published = false;
    matrix.note.clear(); // why it is, is said when it is published
    matrix.version = versions.isEmpty() ? 1 : versions.first().version + 1;
    return {};
}

bool isSameContent(const Matrix &a, const Matrix &b)
{
    return recordedDifferences(a, b).isEmpty();
}

}

Result<Matrix> MatrixService::current(domain::ProjectId project) const
{
    return storage::MatrixRepository(m_workspace.database()).published(project);
}

Result<Matrix> MatrixService::edited(domain::ProjectId project) const
{
    Result<Matrix> draft = storage::MatrixRepository(m_workspace.database()).draft(project);
    if (!draft && draft.error().code == ErrorCode::NotFound)
        return current(project);
    return draft;
}

Result<Matrix> MatrixService::find(domain::MatrixId id) const
{
    return storage::MatrixRepository(m_workspace.database()).find(id);
}

Result<QVector<Matrix>> MatrixService::versions(domain::ProjectId project) const
{
    return storage::MatrixRepository(m_workspace.database()).versions(project);
}

Result<Matrix> MatrixService::save(Matrix matrix, const QString &what)
{
    const auto work = [&](WritePath::Session &session) { return saveWithin(session, matrix); };
    return m_workspace.writePath().run(QStringLiteral("matrix.edit"), what, work).map([&] { return matrix; });
}

Result<> MatrixService::saveWithin(WritePath::Session &session, Matrix &matrix)
{
    nameKeys(matrix);
    const auto known = versions(matrix.project);
    const auto context = readEngineContext(m_workspace, matrix.project, RecentEscalations::LeftOut); // with whom this act has added
    if (!known || !context)
        return base::fail(known ? context.error() : known.error());
    if (const Result<> sound = checkReferences(matrix, *context); !sound)
        return sound;
    const auto stored = std::find_if(known->begin(), known->end(), [&](const Matrix &version) { return version.id == matrix.id; });
    if (stored == known->end())
        return base::fail(ErrorCode::NotFound, QStringLiteral("matrix version"));
    if (stored->rowVersion != matrix.rowVersion)
        return base::fail(ErrorCode::Conflict, QStringLiteral("matrix version %1").arg(stored->version));
    matrix.published = stored->published;
    matrix.version = stored->version;
    if (isSameContent(*stored, matrix)) {
        matrix = *stored;
        return {};
    }
    if (stored->published) {
        const Result<bool> inUse = isInUse(m_workspace.database(), *stored);
        if (!inUse)
            return base::fail(inUse.error());
        if (stored != known->begin())
            return base::fail(ErrorCode::Invalid, QStringLiteral("an older version never changes"));
        if (*inUse)
            if (const Result<> begun = beginDraft(*known, matrix); !begun)
                return begun;
    }
    matrix.savedAt = m_workspace.clock().now();
    matrix.savedBy = m_workspace.author();
    return session.save(matrix);
}

Result<> MatrixService::draftWithin(WritePath::Session &session, Matrix &matrix)
{
    const auto known = versions(matrix.project);
    const auto context = readEngineContext(m_workspace, matrix.project, RecentEscalations::LeftOut);
    if (!known || !context)
        return base::fail(known ? context.error() : known.error());
    const Result<> begun = checkReferences(matrix, *context).and_then([&] { return beginDraft(*known, matrix); });
    matrix.savedAt = m_workspace.clock().now();
    matrix.savedBy = m_workspace.author();
    return begun ? session.save(matrix) : begun;
}

Result<Matrix> MatrixService::publish(domain::ProjectId project, RunningIssues running, const QString &note)
{
    Matrix matrix;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<Matrix> version = edited(project);
        if (!version)
            return base::fail(version.error());
        matrix = *version;
        return publishWithin(session, matrix, running, note);
    };
    const QString subject = note.section(QLatin1Char('\n'), 0, 0);
    return m_workspace.writePath().run(QStringLiteral("matrix.publish"), subject, work).map([&] { return matrix; });
}

Result<> MatrixService::publishWithin(WritePath::Session &session, Matrix &matrix, RunningIssues running, const QString &note)
{
    if (!matrix.published) {
        matrix.published = true;
        matrix.note = note;
        if (const Result<> saved = session.save(matrix); !saved)
            return saved;
    }
    if (running == RunningIssues::Keep)
        return {};
    const auto moving = storage::IssueListing(m_workspace.database()).openOutsideMatrix(matrix.project, matrix.id);
    if (!moving)
        return base::fail(moving.error());
    for (const domain::IssueId id : *moving) {
        Result<domain::Issue> issue = m_workspace.issues().find(id);
        if (!issue)
            return base::fail(issue.error());
        issue->matrix = matrix.id;
        if (const Result<> saved = session.save(*issue); !saved)
            return saved;
    }
    return {};
}

Result<int> MatrixService::runningIssues(domain::ProjectId project) const
{
    return edited(project)
        .and_then([&](const Matrix &matrix) { return storage::IssueListing(m_workspace.database()).countOutsideMatrix(project, matrix.id); })
        .map([](qint64 count) { return int(count); });
}

Result<QVector<domain::MatrixFinding>> MatrixService::check(const Matrix &matrix) const
{
    const auto context = m_workspace.issues().context(matrix.project);
    const auto inUse = storage::IssueListing(m_workspace.database()).categories(matrix.project);
    if (!context || !inUse)
        return base::fail(context ? inUse.error() : context.error());
    return domain::checkMatrix(matrix, *inUse, *context, m_workspace.clock().now());
}

}
