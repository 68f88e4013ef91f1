#include "storage/connection.h"

#include "storage/record/recordshelf.h"
#include "storage/sqlerror.h"

#include <QDeadlineTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <sqlite3.h>

#include <atomic>

namespace storage {

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr int kLongestText = 64 * 1024 * 1024;

QString nextConnectionName()
{
    static std::atomic<int> s_count{0};
    return QStringLiteral("rung-%1").arg(++s_count);
}

}

Connection::Connection(const QString &path, Mode mode)
    : m_path(path), m_name(nextConnectionName()), m_mode(mode), m_shelf(std::make_unique<RecordShelf>())
{
}

Connection::~Connection()
{
    m_idle.clear();
    if (m_isAtWork && m_mode == Mode::ReadWrite)
        (void)run(QStringLiteral("PRAGMA journal_mode = DELETE")); // refused while others have the file open: they will
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        if (database.isOpen())
            database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<> Connection::open()
{
    // Nobody reads SQLite's own sums of memory, which cost a lock at each allocation. Only before its first use; else refused.
    static const int kept = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(kept)
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!database.isValid())
        return base::fail(base::ErrorCode::ProgramMissing, QStringLiteral("Qt's SQLite driver"));
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
                                   .arg(kBusyTimeoutMs)
                                   .arg(m_mode == Mode::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!database.open())
        return base::fail(toError(database.lastError(), m_path));
    findHandle();
    return harden();
}

void Connection::findHandle()
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    const base::Result<QString> source = run(QStringLiteral("SELECT sqlite_source_id()"));
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0 && source
        && *source == QLatin1String(sqlite3_sourceid()))
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
}

base::Result<> Connection::harden()
{
    if (m_handle) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kLongestText);
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    }
    for (const char *pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON",
                               "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -2048", "PRAGMA synchronous = FULL"}) {
        if (const base::Result<QString> done = run(QLatin1String(pragma)); !done)
            return base::fail(done.error());
    }
    return {};
}

base::Result<> Connection::startWork()
{
    if (m_mode == Mode::ReadOnly)
        return {};
    // The busy timeout does not cover this switch.
    for (const QDeadlineTimer deadline(kBusyTimeoutMs);; QThread::msleep(10)) {
        const base::Result<QString> mode = run(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (mode)
            break;
        if (mode.error().code != base::ErrorCode::Busy || deadline.hasExpired())
            return base::fail(mode.error());
    }
    m_isAtWork = true;
    return {};
}

QSqlQuery Connection::take(const char *statement)
{
    const auto found = m_idle.find(statement);
    if (found == m_idle.end())
        return prepared(QLatin1String(statement));
    QSqlQuery query = std::move(found->second);
    m_idle.erase(found);
    return query;
}

void Connection::giveBack(const char *statement, QSqlQuery &&query)
{
    m_idle.insert_or_assign(statement, std::move(query));
}

QSqlQuery Connection::prepared(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    query.prepare(statement);
    return query;
}

base::Result<QString> Connection::run(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return base::fail(toError(query.lastError(), m_path));
    const QString answer = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return answer;
}

}
