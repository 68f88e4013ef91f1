#pragma once

#include <functional>

namespace storage {

class Database;

// While it lives, what a connection reads ends as Cancelled soon after it is not wanted any more, also in the middle of a search that
// finds nothing. One at a time for a connection. Does nothing where the program has no handle on SQLite itself.
class Interruption
{
public:
    using IsWanted = std::function<bool()>;

    // isWanted: asked some thousand times a second, in the thread that reads; empty: never interrupted.
    Interruption(Database &database, const IsWanted &isWanted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    static int ask(void *wanted);

    Database &m_database;
    const IsWanted m_isWanted;
};

}
