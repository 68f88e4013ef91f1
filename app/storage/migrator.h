#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace storage {

class Database;

inline constexpr char kMigrations[] = ":/sql/migrations";

// Brings a file's schema to the newest version: one file of the folder = one step of user_version = one transaction.
// A line holding only ";" ends a statement. Released steps never change.
class Migrator
{
public:
    explicit Migrator(Database &database, const QString &folder = QLatin1String(kMigrations));

    // The newest version there are steps for.
    int latest() const { return int(m_steps.size()); }
    // The file's own version.
    [[nodiscard]] base::Result<int> version() const;
    // Runs the steps up to `target` (0: all); stops at the first that fails, which leaves no trace.
    [[nodiscard]] base::Result<> migrate(int target = 0);
    // As migrate, after a copy beside the file that was opened once to prove it; the copy's path.
    [[nodiscard]] base::Result<QString> migrateWithCopy();
    // DamagedWorkspace unless the schema is word for word that of its version.
    [[nodiscard]] base::Result<> verifySchema() const;
    // The schema as text, in the order of names.
    [[nodiscard]] base::Result<QString> schema() const;

private:
    base::Result<> step(int version);
    base::Result<QString> expectedSchema(int version) const;

    Database &m_database;
    QString m_folder;
    QStringList m_steps;
};

}
