#include "migratortest.h"

#include "expect.h"
#include "samples.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/project/projectrepository.h"

#include <QDir>
#include <QFile>

using base::ErrorCode;
using storage::Database;
using storage::Migrator;

void MigratorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"steps"_qs));
    for (const QString &name : QDir(u":/sql/migrations"_qs).entryList(QDir::Files))
        QVERIFY(QFile::copy(u":/sql/migrations/"_qs + name, steps() + u'/' + name));
}

QString MigratorTest::steps() const
{
    return m_folder->filePath(u"steps"_qs);
}

void MigratorTest::addStep(const QString &name, const QByteArray &text) const
{
    QFile file(steps() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

// After a change of the schema, run with RUNG_WRITE_GOLDEN=1 and read the difference.
void MigratorTest::theFreshSchemaIsTheGoldenOne()
{
    QFile golden(qEnvironmentVariable("RUNG_SOURCE_DIR") + u"/tests/storage/schema.golden.sql"_qs);
    const auto database = Database::inMemory().value();
    const QString schema = Migrator(*database).schema().value();
    if (qEnvironmentVariableIsSet("RUNG_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(schema.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(schema, QString::fromUtf8(golden.readAll()));
}

void MigratorTest::eachStepWorksAlone()
{
    const auto database = Database::blankInMemory().value();
    Migrator migrator(*database);
    for (int version = 1; version <= migrator.latest(); ++version) {
        VERIFY_DONE(migrator.migrate(version));
        QCOMPARE(migrator.version().value(), version);
        VERIFY_DONE(migrator.verifySchema());
    }
    VERIFY_DONE(migrator.migrate());
}

void MigratorTest::aCopyIsMadeBeforeMigration()
{
    const QString file = m_folder->filePath(u"work.rung"_qs);
    const auto database = Database::create(file).value();
    samples::fill(*database);
    addStep(u"0002_colour.sql"_qs, "ALTER TABLE project ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue; green'\n;\n");
    Migrator migrator(*database, steps());
    QCOMPARE(migrator.latest(), 2);
    const auto copy = migrator.migrateWithCopy();
    VERIFY_DONE(copy);
    QCOMPARE(*copy, m_folder->filePath(u"work.v1.rung"_qs));
    QCOMPARE(migrator.version().value(), 2);
    VERIFY_DONE(migrator.verifySchema());
    QVERIFY(database->connection().run(u"SELECT colour FROM project"_qs));
    const auto before = Database::open(*copy);
    VERIFY_DONE(before);
    VERIFY_DONE(storage::ProjectRepository(**before).findByKey(u"HT4"_qs));
    VERIFY_DONE(database->connection().run(u"PRAGMA user_version = 1"_qs));
    QVERIFY(!migrator.migrateWithCopy()); // the column is there already
    QVERIFY(QFile::exists(m_folder->filePath(u"work.v1-2.rung"_qs)));
}

void MigratorTest::aFailingStepLeavesNoTrace()
{
    addStep(u"0002_first.sql"_qs, "CREATE TABLE first (x)\n;\n");
    addStep(u"0003_second.sql"_qs, "CREATE TABLE second (x)\n;\nINSERT INTO nowhere VALUES (1)\n;\n");
    const auto database = Database::inMemory().value();
    Migrator migrator(*database, steps());
    QVERIFY(!migrator.migrate());
    QCOMPARE(migrator.version().value(), 2);
    VERIFY_DONE(migrator.verifySchema());
    QVERIFY(!migrator.schema().value().contains(u"second"_qs));
}

void MigratorTest::aStatementWithoutEndIsRefused()
{
    addStep(u"0002_open.sql"_qs, "CREATE TABLE first (x);\n");
    const auto database = Database::inMemory().value();
    VERIFY_FAILED(Migrator(*database, steps()).migrate(), ErrorCode::Internal);
}
