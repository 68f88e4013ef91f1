#pragma once

#include "base/result.h"
#include "storage/search/searchdocument.h"

namespace storage {

class Database;

// Indexes what was left pending, a part at a time, each in a transaction of its own.
class SearchFill
{
public:
    explicit SearchFill(Database &database) : m_database(database) {}

    struct Pending {
        SearchKind kind = SearchKind::Issue;
        qint64 doneTo = 0; // records up to this id are indexed
        qint64 last = 0;   // the highest id there is
    };
    // Empty: everything is indexed.
    [[nodiscard]] base::Result<QVector<Pending>> pending() const;
    // The next records, at most this many; how many there were. 0: nothing is pending any more.
    [[nodiscard]] base::Result<int> step(int most);

private:
    Database &m_database;
};

}
