#pragma once

#include "services/workspace/writepath.h"

namespace services {

// Takes entries of history back, newest first, inside an open act: created records go, removed ones return, changed fields
// get their former value. Conflict when a record is no longer as the entries left it.
class Inverse
{
public:
    Inverse(Workspace &workspace, WritePath::Session &session) : m_workspace(workspace), m_session(session) {}

    [[nodiscard]] base::Result<> apply(const QVector<storage::HistoryEntry> &entries);

private:
    template <typename T>
    base::Result<> takeBack(const QVector<storage::HistoryEntry> &group);
    template <typename T>
    base::Result<> removeCreated(const storage::HistoryEntry &entry);
    template <typename T>
    base::Result<> restoreRemoved(const storage::HistoryEntry &entry);
    template <typename T>
    base::Result<> restoreFields(const QVector<storage::HistoryEntry> &group);
    base::Result<> removeImported(const storage::HistoryEntry &entry);

    Workspace &m_workspace;
    WritePath::Session &m_session;
};

}
