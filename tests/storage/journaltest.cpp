#include "journaltest.h"

#include "expect.h"
#include "storage/check/integritycheck.h"
#include "storage/connection.h"

using domain::RecordKind;
using storage::EntryKind;
using storage::FindingCode;

namespace {

const base::Instant kStart(1'700'000'000'000);

}

void JournalTest::init()
{
    m_database = std::move(storage::Database::inMemory().value());
}

void JournalTest::cleanup()
{
    m_database.reset();
}

storage::ChangeSet JournalTest::act(const QString &author, int entries)
{
    storage::Journal journal(*m_database);
    storage::ChangeSet set{.at = kStart, .author = author, .cause = u"issue.edit"_qs, .subject = u"HT4-1"_qs};
    if (!journal.begin(set))
        qFatal("no change set");
    for (int i = 0; i < entries; ++i) {
        storage::HistoryEntry entry{.changeSet = set.id, .record = {RecordKind::Issue, i + 1}, .field = u"title"_qs,
                                    .before = u"before %1"_qs.arg(i), .after = u"after %1"_qs.arg(i)};
        if (!journal.append(entry))
            qFatal("no entry");
    }
    return set;
}

void JournalTest::entriesComeBackAsTheyWere()
{
    const storage::ChangeSet set = act(u"kim"_qs, 1);
    storage::Journal journal(*m_database);
    storage::HistoryEntry entry{.changeSet = set.id, .record = {RecordKind::Issue, 1}, .kind = EntryKind::Removed, .before = u"{}"_qs};
    VERIFY_DONE(journal.append(entry));
    QCOMPARE(entry.id, 2);
    const auto newestFirst = journal.of({RecordKind::Issue, 1}).value();
    QCOMPARE(newestFirst.size(), 2);
    QCOMPARE(newestFirst.at(0).kind, EntryKind::Removed);
    QCOMPARE(newestFirst.at(0).hash, entry.hash);
    QCOMPARE(newestFirst.at(1).after, u"after 0"_qs);
    QCOMPARE(newestFirst.at(1).author, u"kim"_qs);
    QCOMPARE(newestFirst.at(1).at, kStart);
    QCOMPARE(newestFirst.at(1).cause, u"issue.edit"_qs);
    QCOMPARE(journal.of({RecordKind::Issue, 1}, 1).value().size(), 1);
    QVERIFY(journal.of({RecordKind::Contact, 1}).value().isEmpty());
    QCOMPARE(journal.ofChangeSet(set.id).value().constFirst().id, 1);
    QCOMPARE(journal.count().value(), 2);
    storage::HistoryEntry lost{.changeSet = 99};
    VERIFY_FAILED(journal.append(lost), base::ErrorCode::Internal);
}

void JournalTest::changeSetsAreToldApart()
{
    storage::Journal journal(*m_database);
    QCOMPARE(journal.lastChangeSet().value(), 0);
    const storage::ChangeSet first = act(u"kim"_qs, 3);
    storage::ChangeSet undo{.at = kStart.plusMinutes(1), .author = u"ada"_qs, .cause = u"undo"_qs, .reverts = first.id};
    VERIFY_DONE(journal.begin(undo));
    QCOMPARE(journal.lastChangeSet().value(), undo.id);
    QCOMPARE(journal.after(0).value().size(), 2);
    QCOMPARE(journal.after(first.id).value().constFirst().reverts, first.id);
    QCOMPARE(journal.since(kStart, u"kim"_qs).value().size(), 1);
    QCOMPARE(journal.since(kStart.plusMinutes(1), u"kim"_qs).value().size(), 0);
    const auto records = journal.recordsOf(first.id).value();
    QCOMPARE(records, (QVector<domain::RecordRef>{{RecordKind::Issue, 1}, {RecordKind::Issue, 2}, {RecordKind::Issue, 3}}));
}

void JournalTest::theHeadChangesWithEachEntry()
{
    storage::Journal journal(*m_database);
    QCOMPARE(journal.head().value(), QString());
    act(u"kim"_qs, 1);
    const QString first = journal.head().value();
    QCOMPARE(first.size(), 64);
    act(u"kim"_qs, 1);
    QVERIFY(journal.head().value() != first);
}

void JournalTest::anUntouchedHistoryIsSound()
{
    for (int i = 0; i < 30; ++i)
        act(i % 2 ? u"kim"_qs : u"ada"_qs, i % 4);
    QVERIFY(storage::IntegrityCheck(*m_database).run().value().isEmpty());
}

void JournalTest::tamperingIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("id");
    const auto row = [](const char *name, const QString &statement, FindingCode code, qint64 id) {
        QTest::newRow(name) << statement << int(code) << id;
    };
    row("a value changed", u"UPDATE history SET after = 'x' WHERE id = 4"_qs, FindingCode::HistoryEntry, 4);
    row("a value moved to its neighbour", u"UPDATE history SET before = before || after, after = '' WHERE id = 4"_qs, FindingCode::HistoryEntry, 4);
    row("the record changed", u"UPDATE history SET record_id = 99 WHERE id = 5"_qs, FindingCode::HistoryEntry, 5);
    row("a hash changed", u"UPDATE history SET hash = zeroblob(32) WHERE id = 6"_qs, FindingCode::HistoryEntry, 6);
    row("an entry deleted", u"DELETE FROM history WHERE id = 4"_qs, FindingCode::HistoryGap, 4);
    row("the first entry deleted", u"DELETE FROM history WHERE id = 1"_qs, FindingCode::HistoryGap, 1);
    row("the last entries deleted", u"DELETE FROM history WHERE id > 7"_qs, FindingCode::HistoryGap, 8);
    row("everything deleted", u"DELETE FROM history"_qs, FindingCode::HistoryGap, 1);
    row("an entry added", u"INSERT INTO history SELECT 10, change_set_id, record_kind, record_id, kind, field, before, after, hash FROM history WHERE id = 9"_qs,
        FindingCode::HistoryEntry, 10);
    row("two entries swapped", u"UPDATE history SET (record_id, before, after) = (SELECT record_id, before, after FROM history h WHERE h.id = 9 - history.id) WHERE id IN (4, 5)"_qs,
        FindingCode::HistoryEntry, 4);
    row("the author changed", u"UPDATE change_set SET author = 'eve' WHERE id = 2"_qs, FindingCode::ChangeSet, 2);
    row("the time changed", u"UPDATE change_set SET at = at + 1 WHERE id = 3"_qs, FindingCode::ChangeSet, 3);
    row("entries moved to another act", u"UPDATE history SET change_set_id = 1 WHERE id = 8"_qs, FindingCode::HistoryEntry, 8);
}

void JournalTest::tamperingIsFound()
{
    QFETCH(QString, statement);
    QFETCH(int, code);
    QFETCH(qint64, id);
    for (const QString &author : {u"kim"_qs, u"ada"_qs, u"kim"_qs})
        act(author, 3);
    VERIFY_DONE(m_database->connection().run(statement));
    const auto findings = storage::IntegrityCheck(*m_database).run().value();
    QVERIFY(!findings.isEmpty());
    QCOMPARE(int(findings.constFirst().code), code);
    QCOMPARE(findings.constFirst().id, id);
}
