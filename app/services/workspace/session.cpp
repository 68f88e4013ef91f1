#include "services/workspace/session.h"

#include "services/issue/issueservice.h"
#include "storage/issue/issuestaterepository.h"

#include <QJsonDocument>

namespace services {

using base::Result;
using domain::RecordKind;
using storage::EntryKind;

namespace {

constexpr int kNoticeLimit = 2000; // more changes than this are told as "everything"

}

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> WritePath::Session::State::begin()
{
    return set.id != 0 ? Result<>() : journal.begin(set);
}

Result<> WritePath::Session::State::append(domain::RecordRef record, EntryKind kind, const domain::FieldChange &change)
{
    return flushImported().and_then([this] { return begin(); }).and_then([&] {
        storage::HistoryEntry entry;
        entry.changeSet = set.id;
        entry.record = record;
        entry.kind = kind;
        entry.field = change.field;
        entry.before = change.before;
        entry.after = change.after;
        return journal.append(entry);
    });
}

Result<> WritePath::Session::State::note(const RecordChange &change, bool movesAdvice)
{
    if (notice.changes.size() >= kNoticeLimit)
        notice.everything = true;
    else
        notice.changes.append(change);
    const bool isRemoval = change.operation == ChangeOperation::Removed;
    if (change.record.kind == RecordKind::Contact) {
        issues.insert(domain::IssueId(change.parent));
        areContactsChanged = true;
    } else if (change.record.kind == RecordKind::Issue) {
        if (isRemoval)
            issues.remove(domain::IssueId(change.record.id));
        else
            issues.insert(domain::IssueId(change.record.id));
    }
    if (!movesAdvice)
        return {};
    workspace.issues().forgetContexts();
    return makeAdviceDue(change);
}

Result<> WritePath::Session::State::makeAdviceDue(const RecordChange &change)
{
    domain::ProjectId project; // invalid: all
    using enum RecordKind;
    if (change.record.kind == Matrix || change.record.kind == RiskMatrix || change.record.kind == Criterion)
        project = domain::ProjectId(change.parent);
    else if (change.record.kind == Project)
        project = domain::ProjectId(change.record.id);
    if (change.record.kind == Project && change.operation == ChangeOperation::Removed)
        return {}; // it took what was due along
    return storage::IssueStateRepository(workspace.database()).makeDue(project, workspace.clock().now());
}

void WritePath::Session::State::restOn(const QVector<domain::IssueId> &resting)
{
    if (resting.isEmpty())
        return;
    workspace.issues().forgetContexts();
    issues.unite(QSet<domain::IssueId>(resting.begin(), resting.end()));
}

Result<storage::IssueBulk *> WritePath::Session::State::bulk()
{
    if (!m_bulk) {
        Result<storage::IssueBulk> started = storage::IssueBulk::start(workspace.database());
        if (!started)
            return base::fail(started.error());
        m_bulk.emplace(std::move(*started));
    }
    return &*m_bulk;
}

void WritePath::Session::State::countImported(const QVector<domain::Issue> &written)
{
    if (written.isEmpty())
        return;
    if (imported == 0)
        firstImported = written.first().id;
    lastImported = written.last().id;
    imported += written.size();
    notice.everything = true;
}

Result<> WritePath::Session::State::flushImported()
{
    if (imported == 0)
        return {};
    const QJsonObject summary{{QStringLiteral("count"), imported},
                              {QStringLiteral("first"), firstImported.value()},
                              {QStringLiteral("last"), lastImported.value()},
                              {QStringLiteral("blake2b256"), QString::fromLatin1(content.result().toHex())}};
    imported = 0;
    content.reset();
    return begin().and_then([&] {
        storage::HistoryEntry entry;
        entry.changeSet = set.id;
        entry.record = {RecordKind::Import, set.id};
        entry.kind = EntryKind::Imported;
        entry.field = QStringLiteral("issue");
        entry.after = compactText(summary);
        return journal.append(entry);
    });
}

Result<> WritePath::Session::State::finish()
{
    if (const Result<> flushed = flushImported(); !flushed)
        return flushed;
    for (const domain::IssueId id : std::as_const(issues))
        if (const auto refreshed = updated && updated->id == id ? workspace.issues().refreshCached(*updated) : workspace.issues().refreshCached(id);
            !refreshed)
            return base::fail(refreshed.error());
    if (areContactsChanged)
        workspace.issues().forgetContexts(); // they count recent escalations
    return {};
}

}
