#include "storage/migrator.h"

#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace storage {

namespace {

constexpr char kNewestSchema[] = ":/sql/schema.sql"; // the test of migrations writes it
constexpr char kSchema[] = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
                           "ORDER BY tbl_name, type DESC, name";

base::Result<QStringList> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Internal, file.errorString(), {.file = path});
    QStringList statements;
    QString current;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.trimmed() != QLatin1String(";")) {
            current += line + QLatin1Char('\n');
            continue;
        }
        statements.append(current.trimmed());
        current.clear();
    }
    if (!current.trimmed().isEmpty())
        return base::fail(base::ErrorCode::Internal, QStringLiteral("statement without end"), {.file = path});
    return statements;
}

QString freeCopyPath(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString stem = QStringLiteral("%1/%2.v%3").arg(info.absolutePath(), info.completeBaseName()).arg(version);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString candidate = stem + suffix;
    for (int i = 2; QFileInfo::exists(candidate); ++i)
        candidate = QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(suffix);
    return candidate;
}

}

Migrator::Migrator(Database &database, const QString &folder)
    : m_database(database), m_folder(folder),
      m_steps(QDir(folder).entryList({QStringLiteral("[0-9][0-9][0-9][0-9]_*.sql")}, QDir::Files, QDir::Name))
{
}

base::Result<int> Migrator::version() const
{
    return m_database.connection().run(QStringLiteral("PRAGMA user_version")).map([](const QString &text) { return text.toInt(); });
}

base::Result<> Migrator::migrate(int target)
{
    base::Result<int> current = version();
    if (!current)
        return base::fail(current.error());
    for (int next = *current + 1; next <= (target > 0 ? target : latest()); ++next)
        if (base::Result<> done = step(next); !done)
            return done;
    return {};
}

base::Result<> Migrator::step(int version)
{
    const base::Result<QStringList> statements = statementsOf(m_folder + QLatin1Char('/') + m_steps.at(version - 1));
    if (!statements)
        return base::fail(statements.error());
    base::Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::fail(transaction.error());
    for (const QString &statement : *statements + QStringList(QStringLiteral("PRAGMA user_version = %1").arg(version)))
        if (const base::Result<QString> done = m_database.connection().run(statement); !done)
            return base::fail(done.error());
    return transaction->commit();
}

base::Result<QString> Migrator::migrateWithCopy()
{
    const base::Result<int> current = version();
    if (!current)
        return base::fail(current.error());
    const QString copy = freeCopyPath(m_database.path(), *current);
    return backUp(m_database, copy).and_then([&] { return migrate(); }).map([&] { return copy; });
}

base::Result<> Migrator::verifySchema() const
{
    const base::Result<int> current = version();
    if (!current)
        return base::fail(current.error());
    if (*current < 1 || *current > latest())
        return base::fail(base::ErrorCode::DamagedWorkspace, QStringLiteral("version %1").arg(*current), {.file = m_database.path()});
    const base::Result<QString> found = schema();
    if (!found)
        return base::fail(found.error());
    const base::Result<QString> expected = expectedSchema(*current);
    if (!expected)
        return base::fail(expected.error());
    if (*found == *expected)
        return {};
    return base::fail(base::ErrorCode::DamagedWorkspace, QStringLiteral("schema differs from version %1").arg(*current),
                      {.file = m_database.path()});
}

// The newest is written down beside the steps: to run them all at each opening would cost more than all the rest of it.
base::Result<QString> Migrator::expectedSchema(int version) const
{
    if (version == latest() && m_folder == QLatin1String(kMigrations)) {
        QFile file{QLatin1String(kNewestSchema)};
        if (!file.open(QIODevice::ReadOnly))
            return base::fail(base::ErrorCode::Internal, file.errorString(), {.file = file.fileName()});
        return QString::fromUtf8(file.readAll());
    }
    auto fresh = Database::blankInMemory();
    if (!fresh)
        return base::fail(fresh.error());
    Migrator migrator(**fresh, m_folder);
    return migrator.migrate(version).and_then([&] { return migrator.schema(); });
}

base::Result<QString> Migrator::schema() const
{
    QString text;
    Query query(m_database, kSchema);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return text;
        text += query.text(0) + QLatin1String(";\n");
    }
}

}
