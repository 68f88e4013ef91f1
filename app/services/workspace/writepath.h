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
        virtual ~Session() = default;
        // Inserts (id set) or updates, writing history for what differs; nothing is written when nothing does.
        // Conflict when the stored row version is not the record's: another window changed it since.
        template <typename T>
        [[nodiscard]] base::Result<> save(T &record);
        template <typename T>
        [[nodiscard]] base::Result<> remove(const T &record);
        virtual qint64 changeSet() const = 0;
    };

    // cause: the act's id ("issue.edit"); subject: for the Undo menu ("HT4-118").
    [[nodiscard]] base::Result<> run(const QString &cause, const QString &subject,
                                     const std::function<base::Result<>(Session &)> &work);

private:
    Workspace &m_workspace;
};

}
