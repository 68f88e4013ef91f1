#pragma once

#include "base/result.h"
#include "domain/record/recordjson.h"
#include "storage/history/journal.h"

#include <functional>

namespace services {

class Workspace;

// The cause of what criteria do by themselves: no change of a person, so it does not count as touching the issue.
inline constexpr char kCriterionCause[] = "criterion.fire";

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
        // The same where the stored record was read in this transaction already.
        template <typename T>
        [[nodiscard]] base::Result<> save(T &record, const T &stored);
        template <typename T>
        [[nodiscard]] base::Result<> remove(const T &record);
        // New issues of an import, stored as they are without an entry each: one Imported entry tells their count, first and
        // last id and the digest of their rows. Undoing the act removes them. May be called for one part after the other.
        [[nodiscard]] base::Result<> importIssues(QVector<domain::Issue> &issues);
        // An empty value removes the setting.
        [[nodiscard]] base::Result<> saveSetting(const QString &name, const QString &value);
        // What the act is about, when that is known only in its course; before anything is written.
        bool hasSubject() const;
        void setSubject(const QString &subject);
        // 0 until something was written.
        qint64 changeSet() const;

        struct State; // of the write path's own files

    private:
        friend class WritePath;
        explicit Session(State &state) : m_state(state) {}
        State &m_state;
    };

    // cause: the act's id ("issue.edit"); subject: for the Undo menu ("HT4-118"). An act that writes nothing leaves no trace.
    [[nodiscard]] base::Result<> run(const QString &cause, const QString &subject,
                                     const std::function<base::Result<>(Session &)> &work);
    // The same with the change set given whole (`reverts` of undo and redo); returns the one written, id 0 when none was.
    [[nodiscard]] base::Result<storage::ChangeSet> act(storage::ChangeSet set,
                                                       const std::function<base::Result<>(Session &)> &work);

private:
    Workspace &m_workspace;
};

}
