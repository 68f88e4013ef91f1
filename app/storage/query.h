#pragma once

#include "base/result.h"
#include "storage/record/value.h"

#include <QSqlQuery>
#include <QString>

namespace storage {

class Database;

// A statement of a *statements.h header, prepared once a connection and lent out. Finished when it goes out of scope, so that no
// open SELECT pins a snapshot.
class Query
{
public:
    // The text must live as long as the database: a constant.
    Query(Database &database, const char *statement);
    // A statement put together at run time; prepared for this one use.
    Query(Database &database, const QString &statement);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    // Binds the next place.
    Query &bind(const Value &value);
    Query &bind(const Values &values);
    // Runs it; again for the next row after binding again.
    [[nodiscard]] base::Result<> exec();
    // Runs it at first, then goes to the next row; false when there is none.
    [[nodiscard]] base::Result<bool> step();
    // All cells of the row.
    Values row() const;
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    int rowsChanged() const { return m_query.numRowsAffected(); }

private:
    Database &m_database;
    const char *m_statement;
    QSqlQuery m_query;
    base::Result<> m_prepared;
    int m_bound = 0;
    mutable int m_columns = -1;
    bool m_isRunning = false;
};

}
