#include "faulttest.h"

#include "crashvfs.h"
#include "editscript.h"
#include "expect.h"
#include "samples.h"
#include "storage/check/integritycheck.h"
#include "storage/connection.h"
#include "storage/database.h"

#include <QFile>
#include <QProcess>

#include <random>

using storage::Database;

namespace {

constexpr int kScriptedSaves = 3;

// The first acknowledged edit that is not there any more; 0 when all are.
int firstLost(Database &database, int lastAcknowledged)
{
    const auto edits = editscript::lastEdits(database);
    if (!edits)
        return lastAcknowledged;
    for (int edit = qMax(1, lastAcknowledged - editscript::kIssues + 1); edit <= lastAcknowledged; ++edit)
        if (edits->value(editscript::keyOf(edit), -1) < edit)
            return edit;
    return 0;
}

QString firstFinding(Database &database)
{
    const auto findings = storage::IntegrityCheck(database).run();
    if (!findings)
        return findings.error().detail;
    return findings->isEmpty() ? QString() : findings->constFirst().table + u' ' + findings->constFirst().detail;
}

// Opens the file, makes the scripted edits and closes it; the last one that was acknowledged.
int runScript(const QString &file, const QString &synchronous)
{
    const auto database = Database::open(file);
    if (!database || !(*database)->connection().run(u"PRAGMA synchronous = "_qs + synchronous))
        return 0;
    int acknowledged = 0;
    for (int edit = 1; edit <= kScriptedSaves; ++edit) {
        if (!editscript::save(**database, edit))
            return acknowledged;
        acknowledged = edit;
    }
    return acknowledged;
}

}

void FaultTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString FaultTest::freshFile(const QString &name) const
{
    const QString file = m_folder->filePath(name);
    if (const auto database = Database::create(file))
        samples::fill(**database);
    return file;
}

int FaultTest::writeUntilKilled(const QString &file, int firstEdit, int acks) const
{
    QProcess writer;
    writer.start(QStringLiteral(RUNG_ACKWRITER), {file, QString::number(firstEdit)});
    int last = 0;
    while (last < firstEdit + acks - 1 && writer.waitForReadyRead(20'000))
        while (writer.canReadLine())
            last = writer.readLine().mid(4).trimmed().toInt();
    writer.kill();
    writer.waitForFinished();
    while (writer.canReadLine())
        last = writer.readLine().mid(4).trimmed().toInt();
    return last;
}

void FaultTest::killedWritersLoseNothing()
{
    const QString file = freshFile(u"work.rung"_qs);
    std::mt19937 random(20261121);
    int last = 0;
    for (int round = 0; last < 200; ++round) {
        const int acknowledged = writeUntilKilled(file, last + 1, 20 + int(random() % 40));
        QVERIFY2(acknowledged > last, "the writer wrote nothing");
        const auto database = Database::open(file);
        VERIFY_DONE(database);
        QCOMPARE(firstLost(**database, acknowledged), 0);
        QCOMPARE(firstFinding(**database), QString());
        last = acknowledged + 1; // the next one may have been committed without being told
    }
}

FaultTest::Toll FaultTest::cutEverywhere(const QString &synchronous) const
{
    const QString base = freshFile(u"base.rung"_qs);
    CrashVfs disk;
    Toll toll;
    int operations = 1;
    for (int cut = 0; cut <= operations; ++cut) {
        const QString file = m_folder->filePath(u"cut%1.rung"_qs.arg(cut));
        QFile::copy(base, file);
        disk.start(cut, unsigned(cut));
        const int acknowledged = runScript(file, synchronous);
        if (cut == 0) {
            operations = disk.operations(); // the run without a cut counts them
            continue;
        }
        disk.losePending();
        ++toll.cuts;
        QString trouble;
        const auto database = Database::open(file);
        if (!database)
            trouble = database.error().detail;
        else if (const int lost = firstLost(**database, acknowledged)) {
            ++toll.lost;
            trouble = u"edit %1 of %2 lost"_qs.arg(lost).arg(acknowledged);
        }
        if (database && trouble.isEmpty())
            trouble = firstFinding(**database);
        toll.broken += !trouble.isEmpty() && !trouble.endsWith(u"lost"_qs);
        if (toll.first.isEmpty() && !trouble.isEmpty())
            toll.first = u"cut %1 of %2: %3"_qs.arg(cut).arg(operations).arg(trouble);
    }
    return toll;
}

void FaultTest::powerCutsLoseNothing()
{
    const Toll toll = cutEverywhere(u"FULL"_qs);
    QVERIFY2(toll.first.isEmpty(), qPrintable(toll.first));
    QCOMPARE(toll.lost, 0);
    QCOMPARE(toll.broken, 0);
    QVERIFY(toll.cuts >= 30);
}

// Proves that the test above can fail.
void FaultTest::theSameCutsWithoutSyncLoseEdits()
{
    const Toll toll = cutEverywhere(u"NORMAL"_qs);
    QVERIFY2(toll.lost > 0, "nothing was lost at synchronous=NORMAL: the cuts cut nothing");
}
