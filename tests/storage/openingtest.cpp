#include "openingtest.h"

#include "expect.h"
#include "samples.h"
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/issue/issuerepository.h"
#include "storage/project/projectrepository.h"
#include "storage/transaction.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <sqlite3.h>

using base::ErrorCode;
using storage::Database;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// What a foreign program does to a file.
void alter(const QString &path, const char *statements)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(handle, statements, nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(handle);
}

QString answer(Database &database, const QString &pragma)
{
    return database.connection().run(u"PRAGMA "_qs + pragma).value();
}

}

void OpeningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString OpeningTest::path(const QString &name) const
{
    return m_folder->filePath(name);
}

QString OpeningTest::freshFile() const
{
    const QString file = path(u"work.rung"_qs);
    if (const auto database = Database::create(file))
        samples::fill(**database);
    return file;
}

void OpeningTest::aNewFileIsAWorkspace()
{
    const QString file = path(u"it's new & ünusual; name.rung"_qs);
    VERIFY_DONE(Database::create(file));
    const auto database = Database::open(file);
    VERIFY_DONE(database);
    QCOMPARE((*database)->path(), file);
    QCOMPARE(answer(**database, u"application_id"_qs), QString::number(0x52756E67));
    QCOMPARE(answer(**database, u"user_version"_qs), QString::number(storage::Migrator(**database).latest()));
}

void OpeningTest::aTakenPathIsRefused()
{
    const QString file = path(u"taken"_qs);
    write(file, "something dear");
    const auto database = Database::create(file);
    VERIFY_FAILED(database, ErrorCode::FileExists);
    QCOMPARE(database.error().place.file, file);
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "something dear");
}

void OpeningTest::aMissingFolderIsRefused()
{
    VERIFY_FAILED(Database::create(path(u"no/such/folder.rung"_qs)), ErrorCode::FileMissing);
}

void OpeningTest::strangeFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("a file that is missing") << QByteArray() << int(ErrorCode::FileMissing);
    QTest::newRow("a folder") << QByteArray("folder") << int(ErrorCode::FileIsDirectory);
    QTest::newRow("an empty file") << QByteArray("") << int(ErrorCode::FileEmpty);
    QTest::newRow("a text") << QByteArray("key;title\n1;leak\n") << int(ErrorCode::NotAWorkspace);
    QTest::newRow("noise of a page's size") << QByteArray(8192, 'x') << int(ErrorCode::NotAWorkspace);
    QTest::newRow("another program's database") << QByteArray("sqlite") << int(ErrorCode::NotAWorkspace);
}

void OpeningTest::strangeFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QString file = path(u"strange.rung"_qs);
    if (content == "folder")
        QVERIFY(QDir().mkdir(file));
    else if (content == "sqlite")
        alter(file, "CREATE TABLE t (x)");
    else if (!content.isNull())
        write(file, content);
    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        const auto database = Database::open(file, access);
        VERIFY_FAILED(database, ErrorCode(code));
        QCOMPARE(database.error().place.file, file);
    }
    if (content == "sqlite" || content == "folder" || content.isNull())
        return;
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void OpeningTest::aNewerFileIsRefusedWithItsVersion()
{
    const QString file = freshFile();
    alter(file, "PRAGMA user_version = 57");
    const auto database = Database::open(file);
    VERIFY_FAILED(database, ErrorCode::NewerWorkspace);
    QCOMPARE(database.error().detail, u"57"_qs);
    QCOMPARE(database.error().place.file, file);
}

void OpeningTest::aChangedSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::newRow("a table more") << QByteArray("CREATE TABLE extra (x)");
    QTest::newRow("a table less") << QByteArray("DROP TABLE draft_recipient");
    QTest::newRow("a view for a table") << QByteArray("DROP TABLE risk_matrix; CREATE VIEW risk_matrix AS SELECT 1 AS size");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON issue BEGIN DELETE FROM history; END");
    QTest::newRow("an index less") << QByteArray("DROP INDEX issue_key");
    QTest::newRow("a column more") << QByteArray("ALTER TABLE issue ADD COLUMN extra TEXT");
    QTest::newRow("no version") << QByteArray("PRAGMA user_version = 0");
    QTest::newRow("a version below zero") << QByteArray("PRAGMA user_version = -3");
}

void OpeningTest::aChangedSchemaIsRefused()
{
    QFETCH(QByteArray, statements);
    const QString file = freshFile();
    alter(file, statements.constData());
    const auto database = Database::open(file);
    VERIFY_FAILED(database, ErrorCode::DamagedWorkspace);
    QCOMPARE(database.error().place.file, file);
}

void OpeningTest::aTruncatedFileIsRefused()
{
    const QString file = freshFile();
    QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
    VERIFY_FAILED(Database::open(file), ErrorCode::DamagedWorkspace);
}

void OpeningTest::aReadOnlyFileOpensForReadingOnly()
{
    const QString file = freshFile();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    const auto refused = Database::open(file);
    VERIFY_FAILED(refused, ErrorCode::FileReadOnly);
    QCOMPARE(refused.error().place.file, file);
    const auto database = Database::open(file, Database::Access::ReadOnly);
    VERIFY_DONE(database);
    storage::ProjectRepository projects(**database);
    domain::Project project = projects.findByKey(u"HT4"_qs).value();
    const auto updated = projects.update(project);
    VERIFY_FAILED(updated, ErrorCode::FileReadOnly);
    QCOMPARE(updated.error().place.file, file);
}

void OpeningTest::settingsProtectTheFile()
{
    const auto database = Database::open(freshFile());
    VERIFY_DONE(database);
    QCOMPARE(answer(**database, u"journal_mode"_qs), u"wal"_qs);
    QCOMPARE(answer(**database, u"synchronous"_qs), u"2"_qs);
    QCOMPARE(answer(**database, u"foreign_keys"_qs), u"1"_qs);
    QCOMPARE(answer(**database, u"trusted_schema"_qs), u"0"_qs);
    QVERIFY((*database)->connection().handle()); // Debian's Qt uses the system's library, so this must hold in CI
    storage::Connection &connection = (*database)->connection();
    QVERIFY(connection.run(u"PRAGMA writable_schema = 1"_qs));
    QVERIFY(!connection.run(u"DELETE FROM sqlite_schema"_qs));
    QVERIFY(!connection.run(u"ATTACH '%1' AS other"_qs.arg(path(u"other.db"_qs))));
    QVERIFY(!connection.run(u"SELECT load_extension('x')"_qs));
}

void OpeningTest::oneSingleFileIsLeft()
{
    const QString file = freshFile();
    {
        auto first = Database::open(file).value();
        const auto second = Database::open(file).value();
        QVERIFY(QFile::exists(file + u"-wal"_qs));
        first.reset();
        QVERIFY(QFile::exists(file + u"-wal"_qs)); // the second one still needs it
        VERIFY_DONE(storage::ProjectRepository(*second).takeIssueNumbers(domain::ProjectId(1)));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"work.rung"_qs});
    QFile header(file);
    QVERIFY(header.open(QIODevice::ReadOnly));
    QCOMPARE(header.read(100).mid(18, 2), QByteArray("\1\1", 2)); // no longer in WAL mode: any reader can open it
}

void OpeningTest::twoConnectionsSeeEachOther()
{
    const QString file = freshFile();
    const auto mine = Database::open(file).value();
    const auto theirs = Database::open(file).value();
    QVERIFY(mine->connectionName() != theirs->connectionName());
    const qint64 before = mine->dataVersion().value();
    domain::Project theirProject = storage::ProjectRepository(*theirs).findByKey(u"HT4"_qs).value();
    domain::Project myProject = storage::ProjectRepository(*mine).findByKey(u"HT4"_qs).value();
    theirProject.name = u"Renamed"_qs;
    VERIFY_DONE(storage::ProjectRepository(*theirs).update(theirProject));
    QVERIFY(mine->dataVersion().value() != before);
    myProject.name = u"Renamed otherwise"_qs;
    VERIFY_FAILED(storage::ProjectRepository(*mine).update(myProject), ErrorCode::Conflict);
    QCOMPARE(storage::ProjectRepository(*mine).findByKey(u"HT4"_qs).value().name, u"Renamed"_qs);
    const qint64 after = mine->dataVersion().value();
    QCOMPARE(mine->dataVersion().value(), after);
}

void OpeningTest::aSecondWriterWaitsAndThenIsBusy()
{
    const QString file = freshFile();
    const auto mine = Database::open(file).value();
    const auto theirs = Database::open(file).value();
    VERIFY_DONE(theirs->connection().run(u"PRAGMA busy_timeout = 200"_qs));
    auto writing = storage::Transaction::begin(*mine);
    VERIFY_DONE(writing);
    QElapsedTimer timer;
    timer.start();
    const auto refused = storage::Transaction::begin(*theirs);
    VERIFY_FAILED(refused, ErrorCode::Busy);
    QCOMPARE(refused.error().place.file, file);
    QVERIFY(timer.elapsed() >= 150);
    VERIFY_DONE(writing->commit());
    VERIFY_DONE(storage::Transaction::begin(*theirs));
}

void OpeningTest::workersUseTheirOwnConnection()
{
    const QString file = freshFile();
    const auto mine = Database::open(file).value();
    std::array<int, 3> written{};
    std::array<std::unique_ptr<QThread>, 3> threads;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads[i].reset(QThread::create([&written, &file, i] {
            const auto database = Database::open(file);
            for (int n = 0; database && n < 20; ++n) {
                auto transaction = storage::Transaction::begin(**database);
                if (transaction && storage::ProjectRepository(**database).takeIssueNumbers(domain::ProjectId(1))
                    && transaction->commit())
                    ++written[i];
            }
        }));
        threads[i]->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(20'000));
    QCOMPARE(written, (std::array{20, 20, 20}));
    QCOMPARE(storage::ProjectRepository(*mine).takeIssueNumbers(domain::ProjectId(1)).value(), 61);
}

void OpeningTest::aRolledBackTransactionLeavesNoTrace()
{
    const auto database = Database::open(freshFile()).value();
    storage::ProjectRepository projects(*database);
    {
        const auto transaction = storage::Transaction::begin(*database);
        VERIFY_DONE(transaction);
        VERIFY_DONE(projects.takeIssueNumbers(domain::ProjectId(1), 5));
        VERIFY_FAILED(storage::Transaction::begin(*database), ErrorCode::Internal);
    }
    QCOMPARE(projects.takeIssueNumbers(domain::ProjectId(1)).value(), 1);
}

void OpeningTest::aFullDiskIsNamed()
{
    const QString file = freshFile();
    const auto database = Database::open(file).value();
    const samples::Filled filled{.manager = domain::PersonId(2), .project = domain::ProjectId(1)};
    VERIFY_DONE(database->connection().run(u"PRAGMA max_page_count = %1"_qs.arg(answer(*database, u"page_count"_qs))));
    base::Result<> inserted;
    {
        auto transaction = storage::Transaction::begin(*database);
        VERIFY_DONE(transaction);
        for (int i = 1; inserted && i < 200; ++i) {
            domain::Issue issue = samples::plainIssue(filled, i);
            inserted = storage::IssueRepository(*database).insert(issue);
        }
    }
    VERIFY_FAILED(inserted, ErrorCode::DiskFull);
    QCOMPARE(inserted.error().place.file, file);
    VERIFY_DONE(database->connection().run(u"PRAGMA max_page_count = 100000"_qs));
    domain::Issue issue = samples::plainIssue(filled, 1); // nothing of the first try is left
    VERIFY_DONE(storage::IssueRepository(*database).insert(issue));
}

void OpeningTest::aBackupIsWholeAndNew()
{
    const auto database = Database::open(freshFile()).value();
    const samples::Filled filled{.manager = domain::PersonId(2), .project = domain::ProjectId(1)};
    domain::Issue issue = samples::plainIssue(filled, 1);
    VERIFY_DONE(storage::IssueRepository(*database).insert(issue));
    const QString copy = path(u"copy's.rung"_qs);
    VERIFY_DONE(storage::backUp(*database, copy));
    VERIFY_FAILED(storage::backUp(*database, copy), ErrorCode::FileExists);
    issue.title = u"changed after the copy"_qs;
    VERIFY_DONE(storage::IssueRepository(*database).update(issue));
    {
        const auto opened = Database::open(copy);
        VERIFY_DONE(opened);
        QCOMPARE(storage::IssueRepository(**opened).find(issue.id).value().rowVersion, 1);
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_qs}, QDir::Files), QStringList{u"copy's.rung"_qs});
}

void OpeningTest::aBackupIntoNowhereLeavesNothing()
{
    const auto database = Database::open(freshFile()).value();
    QVERIFY(!storage::backUp(*database, path(u"no/such/copy.rung"_qs)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}
