#include "storage/check/historycheck.h"

#include "storage/history/chain.h"
#include "storage/history/journalstatements.h"
#include "storage/query.h"

namespace storage {

namespace {

// The highest id that was ever given in the table; 0 when none was.
qint64 lastGivenId(Database &database, const QString &table)
{
    Query query(database, kSequenceOf);
    query.bind(table);
    const base::Result<bool> found = query.step();
    return found && *found ? query.number(0) : 0;
}

void checkGap(const QString &table, qint64 expected, qint64 found, QVector<Finding> &findings)
{
    if (found != expected)
        findings.append({FindingCode::HistoryGap, table, expected, QStringLiteral("next is %1").arg(found)});
}

void checkChangeSets(Database &database, QVector<Finding> &findings)
{
    const QString table = QStringLiteral("change_set");
    qint64 expected = 1;
    Query query(database, kAllChangeSets);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            findings.append({FindingCode::ChangeSet, table, expected, row.error().detail});
        if (!row || !*row)
            break;
        Values cells = query.row();
        const Value digest = cells.back();
        cells.pop_back();
        const qint64 id = query.number(0);
        checkGap(table, expected, id, findings);
        if (digest != Value(changeSetDigest(cells)))
            findings.append({FindingCode::ChangeSet, table, id, {}});
        expected = id + 1;
    }
    checkGap(table, expected, lastGivenId(database, table) + 1, findings);
}

void checkChain(Database &database, QVector<Finding> &findings)
{
    const QString table = QStringLiteral("history");
    constexpr qsizetype kSetStart = 9; // at, author, cause; then subject and reverts
    qint64 expected = 1;
    QByteArray last;
    Query query(database, kAllEntries);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            findings.append({FindingCode::HistoryEntry, table, expected, row.error().detail});
        if (!row || !*row)
            break;
        const Values cells = query.row();
        const HistoryEntry entry = readHistoryEntry(cells);
        Values setCells{Value(entry.changeSet)};
        setCells.insert(setCells.end(), cells.begin() + kSetStart, cells.end());
        checkGap(table, expected, entry.id, findings);
        if (entry.hash != entryHash(last, entry, setCells))
            findings.append({FindingCode::HistoryEntry, table, entry.id, {}});
        last = entry.hash;
        expected = entry.id + 1;
    }
    checkGap(table, expected, lastGivenId(database, table) + 1, findings);
}

}

void checkHistory(Database &database, QVector<Finding> &findings)
{
    checkChangeSets(database, findings);
    checkChain(database, findings);
}

}
