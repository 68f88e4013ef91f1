#pragma once

#include "base/result.h"
#include "storage/history/journal.h"

#include <QObject>

#include <optional>

namespace services {

class Workspace;

// Undo and redo over everything, out of the history itself (so it survives a restart for the day), and the lines of the
// History tab.
class HistoryService
{
public:
    explicit HistoryService(Workspace &workspace) : m_workspace(workspace) {}

    // What Undo / Redo would act on now; nothing when there is nothing (by this author, since midnight local time).
    [[nodiscard]] base::Result<std::optional<storage::ChangeSet>> undoable() const;
    [[nodiscard]] base::Result<std::optional<storage::ChangeSet>> redoable() const;
    // Conflict when a field was changed since by someone else; nothing is then changed.
    [[nodiscard]] base::Result<storage::ChangeSet> undo();
    [[nodiscard]] base::Result<storage::ChangeSet> redo();

    [[nodiscard]] base::Result<QVector<storage::HistoryEntry>> of(domain::RecordRef record, int limit = 500) const;
    // The issue's own entries and those of its contacts, drafts and files, newest first.
    [[nodiscard]] base::Result<QVector<storage::HistoryEntry>> ofIssue(qint64 issue, int limit = 500) const;
    [[nodiscard]] base::Result<QString> head() const;
    [[nodiscard]] base::Result<qint64> count() const;

private:
    Workspace &m_workspace;
};

}
