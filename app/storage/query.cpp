#include "storage/query.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QSqlError>
#include <QSqlRecord>

namespace storage {

Query::Query(Database &database, const char *statement)
    : m_database(database), m_statement(statement), m_query(database.connection().take(statement))
{
    if (!m_query.lastError().isValid())
        return;
    m_prepared = base::fail(toError(m_query.lastError(), database.path()));
}

Query::Query(Database &database, const QString &statement)
    : m_database(database), m_statement(nullptr), m_query(database.connection().prepared(statement))
{
    if (!m_query.lastError().isValid())
        return;
    m_prepared = base::fail(toError(m_query.lastError(), database.path()));
}

Query::~Query()
{
    m_query.finish();
    if (m_statement && !m_query.lastError().isValid())
        m_database.connection().giveBack(m_statement, std::move(m_query));
}

Query &Query::bind(const Value &value)
{
    m_query.bindValue(m_bound++, toVariant(value));
    return *this;
}

Query &Query::bind(const Values &values)
{
    for (const Value &value : values)
        bind(value);
    return *this;
}

base::Result<> Query::exec()
{
    if (!m_prepared)
        return m_prepared;
    m_bound = 0;
    if (m_query.exec())
        return {};
    const base::Error error = toError(m_query.lastError(), m_database.path());
    m_query.finish();
    return base::fail(error);
}

base::Result<bool> Query::step()
{
    if (!m_isRunning) {
        if (base::Result<> result = exec(); !result)
            return base::fail(result.error());
        m_isRunning = true;
    }
    if (m_query.next())
        return true;
    m_isRunning = false;
    if (m_query.lastError().isValid())
        return base::fail(toError(m_query.lastError(), m_database.path()));
    m_query.finish();
    return false;
}

Values Query::row() const
{
    if (m_columns < 0)
        m_columns = m_query.record().count();
    Values values;
    values.reserve(size_t(m_columns));
    for (int i = 0; i < m_columns; ++i)
        values.push_back(fromVariant(m_query.value(i)));
    return values;
}

}
