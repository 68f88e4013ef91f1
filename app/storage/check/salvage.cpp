#include "storage/check/salvage.h"

#include "storage/check/contentcheck.h"
#include "storage/check/readablefile.h"
#include "storage/check/salvagestatements.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/history/journalstatements.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/query.h"
#include "storage/record/recordscan.h"
#include "storage/search/searchfill.h"
#include "storage/search/searchindex.h"
#include "storage/today/escalationload.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace storage {

namespace {

constexpr qint64 kRowsAtOnce = 500;

base::Result<> carryRecords(Database &from, Database &to, const RecordLayout &layout, SalvageReport &report)
{
    const QString table = QString::fromLatin1(layout.table);
    RecordStore store(to, layout);
    RecordScan scan(from, layout);
    for (;;) {
        const RecordScan::Chunk chunk = scan.next();
        for (const qint64 id : chunk.unreadable)
            report.lost.append({FindingCode::RowContent, table, id, QStringLiteral("unreadable")});
        for (const Record &record : chunk.records) {
            if (digestOf(record, layout) != record.digest) {
                report.lost.append({FindingCode::RowContent, table, record.id, {}});
                continue;
            }
            if (base::Result<> done = store.restore(record); !done && done.error().code != base::ErrorCode::Invalid)
                return done;
            else if (!done)
                report.lost.append({FindingCode::RowContent, table, record.id, done.error().detail});
            else
                ++report.kept;
        }
        if (chunk.isLast)
            return {};
    }
}

constexpr int kIndexedAtOnce = 2000;

struct LogTable {
    const char *name;
    const char *select;
    const char *insert;
};
constexpr LogTable kLogTables[] = {{"change_set", kSalvagedChangeSets, kSalvageChangeSet},
                                   {"history", kSalvagedEntries, kSalvageEntry}};

// The rows after `after` until one cannot be read; false when there are no more.
base::Result<bool> carryRows(Query &select, Query &insert, qint64 &after)
{
    bool isAny = false;
    select.bind(after).bind(kRowsAtOnce);
    for (;;) {
        const base::Result<bool> row = select.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return isAny;
        isAny = true;
        after = select.number(0);
        if (base::Result<> done = insert.bind(select.row()).exec(); !done)
            return base::fail(done.error());
    }
}

qint64 highestIdOf(Database &database, const char *table)
{
    Query query(database, kSequenceOf);
    query.bind(Value(QString::fromLatin1(table)));
    const base::Result<bool> found = query.step();
    return found && *found ? query.number(0) : 0;
}

void carryLog(Database &from, Database &to, const LogTable &table, SalvageReport &report)
{
    const qint64 highest = highestIdOf(from, table.name);
    Query insert(to, table.insert);
    for (qint64 after = 0; after <= highest;) {
        Query select(from, table.select);
        const base::Result<bool> more = carryRows(select, insert, after);
        if (more && !*more)
            return;
        if (!more)
            report.lost.append({FindingCode::HistoryGap, QString::fromLatin1(table.name), ++after, more.error().detail});
    }
}

base::Result<> indexAll(Database &database)
{
    for (;;) {
        const base::Result<int> indexed = SearchFill(database).step(kIndexedAtOnce);
        if (!indexed || *indexed == 0)
            return indexed.map([](int) {});
    }
}

base::Result<SalvageReport> carryAll(Database &from, Database &to)
{
    SalvageReport report;
    // References may name what is lost; the check of the copy tells them.
    if (const base::Result<QString> off = to.connection().run(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return base::fail(off.error());
    base::Result<Transaction> transaction = Transaction::begin(to);
    if (!transaction)
        return base::fail(transaction.error());
    for (const RecordLayout *layout : allLayouts())
        if (base::Result<> done = carryRecords(from, to, *layout, report); !done)
            return base::fail(done.error());
    if (base::Result<> done = carryContents(from, to, report); !done)
        return base::fail(done.error());
    for (const LogTable &table : kLogTables)
        carryLog(from, to, table, report);
    // The list's cache and the load of leaders are made anew; the advice follows once the copy is worked with.
    return IssueStateRepository(to)
        .makeMissing()
        .and_then([&] { return EscalationLoad(to).fill(); })
        .and_then([&] { return SearchIndex(to).startOver(); })
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return indexAll(to); })
        .map([&] { return report; });
}

}

base::Result<SalvageReport> salvage(const QString &damaged, const QString &target)
{
    if (QFileInfo::exists(target))
        return base::fail(base::ErrorCode::FileExists, {}, {.file = target, .row = 0, .column = 0, .field = {}});
    const base::Result<ReadableFile> readable = ReadableFile::of(damaged, QFileInfo(target).absolutePath());
    if (!readable)
        return base::fail(readable.error());
    const auto from = Database::openDamaged(readable->path());
    if (!from)
        return base::fail(from.error());
    base::Result<SalvageReport> report;
    {
        const auto to = Database::create(target);
        if (!to)
            return base::fail(to.error());
        report = carryAll(**from, **to);
    }
    if (!report)
        QFile::remove(target);
    return report;
}

}
