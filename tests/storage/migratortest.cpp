#include "migratortest.h"

#include "expect.h"
#include "samples.h"
#include "storage/check/integritycheck.h"
#include "storage/check/readablefile.h"
#include "storage/check/salvage.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestate.h"
#include "storage/migrator.h"
#include "storage/person/organisationrepository.h"
#include "storage/project/projectrepository.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using base::ErrorCode;
using storage::Database;
using storage::Migrator;

namespace {

// As it stands in the file's head: opening would migrate it.
int bareVersion(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(60) ? qFromBigEndian<qint32>(file.read(4).constData()) : -1;
}

}

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

// The nth step behind those shipped.
void MigratorTest::addStep(int nth, const QString &name, const QByteArray &text) const
{
    const int shipped = int(QDir(u":/sql/migrations"_qs).entryList(QDir::Files).size());
    QFile file(u"%1/%2_%3.sql"_qs.arg(steps()).arg(shipped + nth, 4, 10, QChar(u'0')).arg(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QString MigratorTest::copyOfFirstRelease() const
{
    const QString path = m_folder->filePath(u"first.rung"_qs);
    if (!QFile::copy(qEnvironmentVariable("RUNG_SOURCE_DIR") + u"/tests/storage/firstrelease.rung"_qs, path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("no copy of the first release's file");
    return path;
}

// After a change of the schema, run with RUNG_WRITE_GOLDEN=1 and read the difference.
void MigratorTest::theFreshSchemaIsTheGoldenOne()
{
    QFile golden(qEnvironmentVariable("RUNG_SOURCE_DIR") + u"/resources/sql/schema.sql"_qs);
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
    const int shipped = Migrator(*database).latest();
    addStep(1, u"colour"_qs, "ALTER TABLE project ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue; green'\n;\n");
    Migrator migrator(*database, steps());
    QCOMPARE(migrator.latest(), shipped + 1);
    const auto copy = migrator.migrateWithCopy();
    VERIFY_DONE(copy);
    QCOMPARE(*copy, m_folder->filePath(u"work.v%1.rung"_qs.arg(shipped)));
    QCOMPARE(migrator.version().value(), shipped + 1);
    VERIFY_DONE(migrator.verifySchema());
    QVERIFY(database->connection().run(u"SELECT colour FROM project"_qs));
    const auto before = Database::open(*copy);
    VERIFY_DONE(before);
    VERIFY_DONE(storage::ProjectRepository(**before).findByKey(u"HT4"_qs));
    VERIFY_DONE(database->connection().run(u"PRAGMA user_version = %1"_qs.arg(shipped)));
    QVERIFY(!migrator.migrateWithCopy()); // the column is there already
    QVERIFY(QFile::exists(m_folder->filePath(u"work.v%1-2.rung"_qs.arg(shipped))));
}

// The file was written by the first release (its own storage room, samples and edit script).
void MigratorTest::aFileOfTheFirstReleaseIsSoundAndWhole()
{
    const QString file = copyOfFirstRelease();
    QCOMPARE(bareVersion(file), 1);
    {
        const auto database = Database::open(file);
        VERIFY_DONE(database);
        QCOMPARE(Migrator(**database).version().value(), Migrator(**database).latest());
        QCOMPARE(storage::IntegrityCheck(**database).run().value(), QVector<storage::Finding>());
        storage::IssueRepository issues(**database);
        domain::Issue full = issues.findByKey(u"HT4-1001"_qs).value();
        QCOMPARE(full.title, u"Überfällige Pumpe, schräg"_qs);
        QVERIFY(!full.stopWork.isActive() && full.firings.isEmpty() && full.unplannedHours == 0);
        full.stopWork = {full.raisedAt, full.owner, u"load on the hook"_qs};
        full.unplannedHours = 3;
        VERIFY_DONE(issues.update(full));
        QVERIFY(issues.find(full.id).value() == full);
        storage::OrganisationRepository organisations(**database);
        domain::Organisation theirs = organisations.all().value().constLast();
        QVERIFY(theirs.ladder.isEmpty() && theirs.notices.isEmpty());
        theirs.ladder = {{1, full.owner, QDate(2026, 10, 1), {}}};
        theirs.notices = {{u"Termination"_qs, 30}};
        VERIFY_DONE(organisations.update(theirs));
        QVERIFY(organisations.find(theirs.id).value() == theirs);
        QCOMPARE(storage::IntegrityCheck(**database).run().value(), QVector<storage::Finding>());
    }
    const QString copy = m_folder->filePath(u"first.v1.rung"_qs);
    QCOMPARE(bareVersion(copy), 1);
    VERIFY_DONE(Database::open(copy));
}

// A row that was damaged before stays found: migrating writes no digest anew.
void MigratorTest::damageFromBeforeIsFoundAfterwards()
{
    const QString file = copyOfFirstRelease();
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QByteArray content = bytes.readAll();
    const qsizetype place = content.indexOf("pump by hand");
    QVERIFY(place > 0);
    content[place] = 'j';
    bytes.seek(0);
    bytes.write(content);
    bytes.close();
    const auto read = storage::ReadableFile::of(file, m_folder->path());
    VERIFY_DONE(read);
    const auto database = Database::open(read->path(), Database::Access::ReadOnly);
    VERIFY_DONE(database);
    const auto findings = storage::IntegrityCheck(**database).run().value();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().table, u"issue"_qs);
    QCOMPARE(bareVersion(file), 1);
    const auto report = storage::salvage(file, m_folder->filePath(u"saved.rung"_qs));
    VERIFY_DONE(report);
    QCOMPARE(report->lost.size(), 1);
    QVERIFY(report->kept > 20);
    QCOMPARE(QDir(m_folder->path()).entryList({u"rung-*"_qs}, QDir::Dirs).size(), 1); // of `read`, which still stands
}

void MigratorTest::aFailingStepLeavesNoTrace()
{
    addStep(1, u"first"_qs, "CREATE TABLE first (x)\n;\n");
    addStep(2, u"second"_qs, "CREATE TABLE second (x)\n;\nINSERT INTO nowhere VALUES (1)\n;\n");
    const auto database = Database::inMemory().value();
    Migrator migrator(*database, steps());
    QVERIFY(!migrator.migrate());
    QCOMPARE(migrator.version().value(), migrator.latest() - 1);
    VERIFY_DONE(migrator.verifySchema());
    QVERIFY(!migrator.schema().value().contains(u"second"_qs));
}

void MigratorTest::aStatementWithoutEndIsRefused()
{
    addStep(1, u"open"_qs, "CREATE TABLE first (x);\n");
    const auto database = Database::inMemory().value();
    VERIFY_FAILED(Migrator(*database, steps()).migrate(), ErrorCode::Internal);
}
