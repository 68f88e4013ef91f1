#pragma once

#include "base/result.h"
#include "domain/record/recordjson.h"
#include "storage/history/journal.h"

#include <functional>

namespace services {

class Workspace;

// The one way to write: opens the transaction, numbers the change set, and for each record stores it, its row version and
// its history entries together; publishes the notice after the commit. Services call run(); nothing writes round it.
class WritePath
{
public:
    explicit WritePath(Workspace &workspace) : m_workspace(workspace) {}

    // Handed to the work inside the transaction.
    class Session
    {
    public:
        Session(const Session &) = delete;
        Session &operator=(const Session &) = delete;

        // Inserts (id set) or updates, writing history for what differs; nothing is written when nothing does. A record with
        // an id that is not stored yet keeps it. changedAt is set here, on an update only.
        // Conflict when the stored row version is not the record's: another window changed it since.
        template <typename T>
        [[nodiscard]] base::Result<> save(T &record);
        template <typename T>
        [[nodiscard]] base::Result<> remove(const T &record);
        // A new record of an import, stored as it is without an entry of its own: the act ends with one Imported entry per
        // kind, with their count, first and last id and the digest of their rows. Undoing the act removes them.
        template <typename T>
        [[nodiscard]] base::Result<> importNew(T &record);
        // An empty value removes the setting.
        [[nodiscard]] base::Result<> saveSetting(const QString &name, const QString &value);
        // 0 until something was written.
        qint64 changeSet() const;

    private:
        friend class WritePath;
        struct State;
        explicit Session(State &state) : m_state(state) {}
        State &m_state;
    };

    // cause: the act's id ("issue.edit"); subject: for the Undo menu ("HT4-118"). An act that writes nothing leaves no trace.
    [[nodiscard]] base::Result<> run(const QString &cause, const QString &subject,
                                     const std::function<base::Result<>(Session &)> &work);
    // The same for undo and redo, naming the change set taken back or done again; the change set written is returned.
    [[nodiscard]] base::Result<storage::ChangeSet> revert(const storage::ChangeSet &set,
                                                          const std::function<base::Result<>(Session &)> &work);

private:
    Workspace &m_workspace;
};

}
