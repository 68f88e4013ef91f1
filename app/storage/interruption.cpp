#include "storage/interruption.h"

#include "storage/connection.h"
#include "storage/database.h"

#include <sqlite3.h>

namespace storage {

namespace {

constexpr int kStepsBetween = 1'000; // of SQLite's machine

}

Interruption::Interruption(Database &database, const IsWanted &isWanted) : m_database(database), m_isWanted(isWanted)
{
    if (sqlite3 *handle = m_database.connection().handle(); handle && m_isWanted)
        sqlite3_progress_handler(handle, kStepsBetween, &Interruption::ask, const_cast<IsWanted *>(&m_isWanted));
}

Interruption::~Interruption()
{
    if (sqlite3 *handle = m_database.connection().handle())
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
}

int Interruption::ask(void *wanted)
{
    return (*static_cast<const IsWanted *>(wanted))() ? 0 : 1;
}

}
