#include "storage/history/journal.h"

#include "storage/history/chain.h"
#include "storage/history/journalstatements.h"
#include "storage/query.h"

namespace storage {

namespace {

base::Result<QVector<ChangeSet>> readChangeSets(Query &query)
{
    QVector<ChangeSet> sets;
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return sets;
        ChangeSet set;
        set.id = query.number(0);
        set.at = base::Instant(query.number(1));
        set.author = query.text(2);
        set.cause = query.text(3);
        set.subject = query.text(4);
        set.reverts = query.number(5);
        sets.append(set);
    }
}

base::Result<QVector<HistoryEntry>> readEntries(Query &query)
{
    QVector<HistoryEntry> entries;
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return entries;
        entries.append(readHistoryEntry(query.row()));
    }
}

base::Result<qint64> readNumber(Query &query)
{
    return query.step().map([&](bool found) { return found ? query.number(0) : 0; });
}

}

base::Result<> Journal::begin(ChangeSet &set)
{
    Query next(m_database, kNextChangeSetId);
    const base::Result<qint64> id = readNumber(next);
    if (!id)
        return base::fail(id.error());
    set.id = *id;
    const Values cells = changeSetCells(set);
    Query insert(m_database, kInsertChangeSet);
    return insert.bind(cells).bind(changeSetDigest(cells)).exec();
}

base::Result<> Journal::append(HistoryEntry &entry)
{
    Values setCells;
    {
        Query find(m_database, kFindChangeSet);
        find.bind(entry.changeSet);
        const base::Result<bool> found = find.step();
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return base::fail(base::ErrorCode::Internal, QStringLiteral("change set %1").arg(entry.changeSet));
        setCells = find.row();
    }
    QByteArray last;
    {
        Query find(m_database, kLastHash);
        const base::Result<bool> found = find.step();
        if (!found)
            return base::fail(found.error());
        entry.id = *found ? find.number(0) + 1 : 1;
        last = *found ? find.bytes(1) : QByteArray();
    }
    entry.hash = entryHash(last, entry, setCells);
    Values values;
    values.number(entry.id).number(entry.changeSet).name(entry.record.kind).number(entry.record.id)
        .text(entryKindName(entry.kind)).text(entry.field).text(entry.before).text(entry.after);
    values.push_back(entry.hash);
    Query insert(m_database, kInsertEntry);
    return insert.bind(values).exec();
}

base::Result<> Journal::reserveNumbers()
{
    for (const auto &kind : domain::enumNames<domain::RecordKind>()) {
        if (kind.value == domain::RecordKind::RiskMatrix || kind.value == domain::RecordKind::Import)
            continue; // they have no numbers of their own; the other kinds are named like their tables, which have no hyphens
        const QString name = QString::fromLatin1(kind.name);
        Query last(m_database, kLastNumberInHistory);
        last.bind(Values().text(name));
        const base::Result<qint64> number = readNumber(last);
        if (!number)
            return base::fail(number.error());
        if (*number == 0)
            continue;
        const Values reserved = Values().number(*number).text(QString(name).replace(QLatin1Char('-'), QLatin1Char('_')));
        Query raise(m_database, kRaiseNumber);
        base::Result<> done = raise.bind(reserved).exec();
        if (done && raise.rowsChanged() == 0) {
            Query begin(m_database, kBeginNumber);
            done = begin.bind(reserved).exec();
        }
        if (!done)
            return done;
    }
    return {};
}

base::Result<QVector<HistoryEntry>> Journal::of(domain::RecordRef record, int limit) const
{
    Query query(m_database, kEntriesOfRecord);
    query.bind(Values().name(record.kind).number(record.id).number(limit));
    return readEntries(query);
}

base::Result<QVector<HistoryEntry>> Journal::ofChangeSet(qint64 changeSet) const
{
    Query query(m_database, kEntriesOfChangeSet);
    query.bind(changeSet);
    return readEntries(query);
}

base::Result<QVector<ChangeSet>> Journal::after(qint64 id) const
{
    Query query(m_database, kChangeSetsAfter);
    query.bind(id);
    return readChangeSets(query);
}

base::Result<QVector<ChangeSet>> Journal::since(base::Instant from, const QString &author) const
{
    Query query(m_database, kChangeSetsSince);
    query.bind(Values().number(from.ms()).text(author));
    return readChangeSets(query);
}

base::Result<QVector<domain::RecordRef>> Journal::recordsOf(qint64 changeSet) const
{
    QVector<domain::RecordRef> records;
    Query query(m_database, kRecordsOfChangeSet);
    query.bind(changeSet);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return records;
        if (const auto kind = domain::valueOf<domain::RecordKind>(query.text(0)))
            records.append({*kind, query.number(1)});
    }
}

base::Result<qint64> Journal::lastChangeSet() const
{
    Query query(m_database, kLastChangeSet);
    return readNumber(query);
}

base::Result<QString> Journal::head() const
{
    Query query(m_database, kLastHash);
    return query.step().map([&](bool found) { return found ? QString::fromLatin1(query.bytes(1).toHex()) : QString(); });
}

base::Result<qint64> Journal::count() const
{
    Query query(m_database, kCountEntries);
    return readNumber(query);
}

}
