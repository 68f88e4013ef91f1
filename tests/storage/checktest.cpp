#include "checktest.h"

#include "editscript.h"
#include "expect.h"
#include "samples.h"
#include "storage/check/integritycheck.h"
#include "storage/check/salvage.h"
#include "storage/database.h"
#include "storage/draft/draftrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestate.h"
#include "storage/risk/riskrepository.h"
#include "storage/transaction.h"

#include <QFile>
#include <QSet>

#include <sqlite3.h>

#include <random>

using storage::Database;
using storage::FindingCode;

namespace {

constexpr int kIssues = 450;

QByteArray markOf(int number)
{
    return "Mark<" + QByteArray::number(number) + "> of the walk-round";
}

// Every row of every table as text, by SQLite alone; what it cannot read is told too.
QString contentOf(const QString &path)
{
    sqlite3 *handle = nullptr;
    QString content;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        content = u"cannot be opened"_qs;
    const auto collect = [](void *target, int columns, char **values, char **) {
        for (int i = 0; i < columns; ++i)
            *static_cast<QString *>(target) += (values[i] ? QString::fromUtf8(values[i]) : u"-"_qs) + u'|';
        return 0;
    };
    QString tables;
    sqlite3_exec(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", collect, &tables, nullptr);
    for (const QString &table : tables.split(u'|', Qt::SkipEmptyParts)) {
        const bool isIndex = table.startsWith(u"search_") && table.endsWith(u"_data"); // its first row is lengths on average, for ranks alone
        const QByteArray select = "SELECT * FROM " + table.toUtf8() + (isIndex ? " WHERE id <> 1" : "");
        const int code = sqlite3_exec(handle, select.constData(), collect, &content, nullptr);
        content += u"%1 %2\n"_qs.arg(table).arg(code);
    }
    sqlite3_close(handle);
    return content;
}

void fillWithIssues(Database &database)
{
    const samples::Filled filled = samples::fill(database);
    auto transaction = storage::Transaction::begin(database).value();
    QVector<domain::Issue> issues;
    for (int i = 1; i <= kIssues; ++i) {
        domain::Issue issue = i % 10 ? samples::plainIssue(filled, 1000 + i) : samples::fullIssue(filled, 1000 + i);
        issue.description = QString::fromLatin1(markOf(i));
        issues.append(issue);
    }
    VERIFY_DONE(storage::IssueRepository(database).insertMany(issues));
    domain::Risk risk = samples::risk(filled, {issues.constFirst().id});
    VERIFY_DONE(storage::RiskRepository(database).insert(risk));
    domain::Draft draft = samples::draft(filled, issues.constFirst().id);
    VERIFY_DONE(storage::DraftRepository(database).insert(draft));
    VERIFY_DONE(transaction.commit());
    for (int edit = 1; edit <= 40; ++edit)
        VERIFY_DONE(editscript::save(database, edit));
}

QVector<storage::Finding> findingsIn(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return {{FindingCode::Structure, {}, 0, database.error().detail}};
    return storage::IntegrityCheck(**database).run().value();
}

}

void CheckTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"sound.rung"_qs);
    {
        const auto database = Database::create(path).value();
        fillWithIssues(*database);
    }
    m_content = contentOf(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
}

QString CheckTest::copyOf(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the copy");
    return path;
}

// The file with one random bit flipped in the description of each of these issues.
QByteArray CheckTest::flippedRows(const QVector<int> &numbers) const
{
    std::mt19937 random(7);
    QByteArray bytes = m_bytes;
    for (const int number : numbers) {
        const QByteArray mark = markOf(number);
        const qsizetype offset = m_bytes.indexOf(mark);
        if (offset < 0)
            qFatal("no mark %d", number);
        const qsizetype place = offset + qsizetype(random() % unsigned(mark.size()));
        bytes[place] = char(bytes.at(place) ^ (1 << (random() % 8)));
    }
    return bytes;
}

void CheckTest::anUntouchedFileIsSound()
{
    QCOMPARE(findingsIn(copyOf(u"untouched.rung"_qs, m_bytes)), QVector<storage::Finding>());
}

void CheckTest::oneFlippedBitInEachRowIsFound()
{
    QVector<int> all;
    for (int i = 1; i <= kIssues; ++i)
        all.append(i);
    QSet<qint64> found;
    const auto findings = findingsIn(copyOf(u"flipped.rung"_qs, flippedRows(all)));
    for (const storage::Finding &finding : findings)
        if (finding.code == FindingCode::RowContent && finding.table == u"issue"_qs)
            found.insert(finding.id);
    QCOMPARE(found.size(), kIssues);
}

void CheckTest::anyFlippedBitThatChangesContentIsFound()
{
    constexpr int kTrials = 150;
    constexpr int kFewest = 20; // so many must have hit content: else nothing is said
    std::mt19937 random(11);
    int changed = 0;
    for (int trial = 0; trial < kTrials; ++trial) {
        QByteArray bytes = m_bytes;
        const qsizetype place = 4096 + qsizetype(random() % unsigned(bytes.size() - 4096)); // the schema's page is compared at opening
        bytes[place] = char(bytes.at(place) ^ (1 << (random() % 8)));
        const QString path = copyOf(u"bit.rung"_qs, bytes);
        if (contentOf(path) == m_content)
            continue; // free space, an index, a page's spare bytes
        ++changed;
        QVERIFY2(!findingsIn(path).isEmpty(), qPrintable(u"byte %1 of %2"_qs.arg(place).arg(bytes.size())));
    }
    QVERIFY2(changed >= kFewest, qPrintable(u"only %1 changed anything"_qs.arg(changed)));
}

void CheckTest::salvageKeepsWhatIsWhole()
{
    const QByteArray bytes = flippedRows({50, 51, 149, 250});
    const QString damaged = copyOf(u"damaged.rung"_qs, bytes);
    const QString target = m_folder->filePath(u"salvaged.rung"_qs);
    const auto report = storage::salvage(damaged, target);
    VERIFY_DONE(report);
    QCOMPARE(report->lost.size(), 4);
    QCOMPARE(findingsIn(target), QVector<storage::Finding>());
    const auto copy = Database::open(target).value();
    const auto issues = storage::IssueRepository(*copy).all({}).value();
    QCOMPARE(issues.size(), kIssues - 4 + editscript::kIssues);
    QFile original(damaged);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(original.readAll(), bytes);
}

void CheckTest::salvageReadsRoundAZeroedPage()
{
    constexpr qsizetype kPage = 4096;
    QByteArray bytes = m_bytes;
    const qsizetype page = m_bytes.indexOf(markOf(150)) / kPage;
    bytes.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
    const QString damaged = copyOf(u"zeroed.rung"_qs, bytes);
    QVERIFY(!findingsIn(damaged).isEmpty());
    const QString target = m_folder->filePath(u"round.rung"_qs);
    const auto report = storage::salvage(damaged, target);
    VERIFY_DONE(report);
    QVERIFY(!report->lost.isEmpty());
    const auto copy = Database::open(target).value();
    const qsizetype onThePage = m_bytes.mid(page * kPage, kPage).count("Mark<");
    QVERIFY(onThePage > 1);
    QCOMPARE(storage::IssueRepository(*copy).all({}).value().size(), kIssues + editscript::kIssues - onThePage);
}

void CheckTest::salvageRefusesATakenTarget()
{
    const QString path = copyOf(u"both.rung"_qs, m_bytes);
    VERIFY_FAILED(storage::salvage(path, path), base::ErrorCode::FileExists);
    VERIFY_FAILED(storage::salvage(m_folder->filePath(u"none"_qs), m_folder->filePath(u"new"_qs)), base::ErrorCode::FileMissing);
}
