#include "services/history/historyservice.h"

#include "services/history/inverse.h"
#include "services/workspace/workspace.h"
#include "storage/attachment/attachmentrepository.h"
#include "storage/draft/draftrepository.h"
#include "storage/issue/contactrepository.h"

#include <algorithm>

namespace services {

using base::Result;
using storage::ChangeSet;
using storage::HistoryEntry;
using storage::Journal;

namespace {

constexpr QLatin1String kUndo("undo");
constexpr QLatin1String kRedo("redo");

// An act of the day as it stands: what it was, and the change set that did it last (its own, or its latest undo or redo).
struct Act {
    ChangeSet original;
    qint64 latest = 0;
};

struct ActStacks {
    QVector<Act> done;
    QVector<Act> undone;
};

void moveAct(QVector<Act> &from, QVector<Act> &to, const ChangeSet &set)
{
    const auto act = std::find_if(from.rbegin(), from.rend(), [&](const Act &candidate) { return candidate.original.id == set.reverts; });
    if (act == from.rend())
        return; // the act is older than the day
    to.append({act->original, set.id});
    from.erase(std::next(act).base());
}

Result<ActStacks> actsOfToday(Workspace &workspace)
{
    const QDate today = workspace.clock().now().toDateTime().toLocalTime().date();
    const base::Instant midnight = base::Instant::fromDateTime(today.startOfDay());
    const auto sets = Journal(workspace.database()).since(midnight, workspace.author());
    if (!sets)
        return base::fail(sets.error());
    ActStacks stacks;
    for (const ChangeSet &set : *sets) {
        if (set.cause == kUndo) {
            moveAct(stacks.done, stacks.undone, set);
        } else if (set.cause == kRedo) {
            moveAct(stacks.undone, stacks.done, set);
        } else {
            stacks.done.append({set, set.id});
            stacks.undone.clear();
        }
    }
    return stacks;
}

std::optional<ChangeSet> topOf(const QVector<Act> &acts)
{
    return acts.isEmpty() ? std::nullopt : std::optional<ChangeSet>(acts.last().original);
}

Result<ChangeSet> turnBack(Workspace &workspace, const QVector<Act> &acts, QLatin1String cause)
{
    if (acts.isEmpty())
        return base::fail(base::ErrorCode::NothingToUndo);
    const Act &act = acts.last();
    ChangeSet set;
    set.cause = cause;
    set.subject = act.original.subject;
    set.reverts = act.original.id;
    return workspace.writePath().act(set, [&](WritePath::Session &session) {
        // Read inside the transaction: nobody can write between.
        return Journal(workspace.database()).ofChangeSet(act.latest).and_then([&](const QVector<HistoryEntry> &entries) {
            return Inverse(workspace, session).apply(entries);
        });
    });
}

}

Result<std::optional<ChangeSet>> HistoryService::undoable() const
{
    return actsOfToday(m_workspace).map([](const ActStacks &stacks) { return topOf(stacks.done); });
}

Result<std::optional<ChangeSet>> HistoryService::redoable() const
{
    return actsOfToday(m_workspace).map([](const ActStacks &stacks) { return topOf(stacks.undone); });
}

Result<ChangeSet> HistoryService::undo()
{
    return actsOfToday(m_workspace).and_then([&](const ActStacks &stacks) { return turnBack(m_workspace, stacks.done, kUndo); });
}

Result<ChangeSet> HistoryService::redo()
{
    return actsOfToday(m_workspace).and_then([&](const ActStacks &stacks) { return turnBack(m_workspace, stacks.undone, kRedo); });
}

Result<QVector<HistoryEntry>> HistoryService::of(domain::RecordRef record, int limit) const
{
    return Journal(m_workspace.database()).of(record, limit);
}

Result<QVector<HistoryEntry>> HistoryService::ofIssue(qint64 issue, int limit) const
{
    QVector<domain::RecordRef> records{{domain::RecordKind::Issue, issue}};
    const auto contacts = storage::ContactRepository(m_workspace.database()).of(domain::IssueId(issue));
    const auto drafts = storage::DraftRepository(m_workspace.database()).of(domain::IssueId(issue));
    const auto files = storage::AttachmentRepository(m_workspace.database()).of(domain::IssueId(issue));
    if (!contacts || !drafts || !files)
        return base::fail(!contacts ? contacts.error() : !drafts ? drafts.error() : files.error());
    for (const domain::Contact &contact : *contacts)
        records.append({domain::RecordKind::Contact, contact.id.value()});
    for (const domain::Draft &draft : *drafts)
        records.append({domain::RecordKind::Draft, draft.id.value()});
    for (const domain::Attachment &file : *files)
        records.append({domain::RecordKind::Attachment, file.id.value()});
    QVector<HistoryEntry> entries;
    for (const domain::RecordRef &record : std::as_const(records)) {
        const auto part = of(record, limit);
        if (!part)
            return part;
        entries += *part;
    }
    std::sort(entries.begin(), entries.end(), [](const HistoryEntry &a, const HistoryEntry &b) { return a.id > b.id; });
    if (entries.size() > limit)
        entries.resize(limit);
    return entries;
}

Result<QString> HistoryService::head() const
{
    return Journal(m_workspace.database()).head();
}

Result<qint64> HistoryService::count() const
{
    return Journal(m_workspace.database()).count();
}

}
