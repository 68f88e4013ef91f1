#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace storage {

class RecordShelf;

// One Qt connection with its prepared statements and its pragmas; for this room only. Knows nothing of what the file holds.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    Connection(const QString &path, Mode mode);
    // Goes back to one single file, when no other connection is left.
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Opens the file and sets what protects us from it; reads nothing of it yet.
    [[nodiscard]] base::Result<> open();
    // WAL and the rest of what the work needs. Waits a little when another one is just opening or closing the file.
    [[nodiscard]] base::Result<> startWork();

    const QString &path() const { return m_path; }
    const QString &name() const { return m_name; }
    Mode mode() const { return m_mode; }
    // SQLite's own handle; null when Qt brings another SQLite than the one linked here.
    sqlite3 *handle() const { return m_handle; }

    // What this connection keeps of what it has read.
    RecordShelf &shelf() { return *m_shelf; }

    QSqlQuery take(const char *statement);
    void giveBack(const char *statement, QSqlQuery &&query);
    QSqlQuery prepared(const QString &statement) const;
    // Runs one statement without values. Pragmas and transactions.
    [[nodiscard]] base::Result<QString> run(const QString &statement) const;

private:
    void findHandle();
    base::Result<> harden();

    QString m_path;
    QString m_name;
    Mode m_mode;
    sqlite3 *m_handle = nullptr;
    bool m_isAtWork = false;
    std::unordered_map<const char *, QSqlQuery> m_idle;
    std::unique_ptr<RecordShelf> m_shelf;
};

}
