#include "storage/history/chain.h"

#include "storage/record/digest.h"

namespace storage {

namespace {

constexpr const char *kEntryKindNames[] = {"created", "changed", "removed", "imported"};

}

QString entryKindName(EntryKind kind)
{
    return QString::fromLatin1(kEntryKindNames[size_t(kind)]);
}

EntryKind entryKindOf(const QString &name)
{
    for (size_t i = 0; i < std::size(kEntryKindNames); ++i)
        if (name == QLatin1String(kEntryKindNames[i]))
            return EntryKind(i);
    return EntryKind::Created;
}

Values changeSetCells(const ChangeSet &set)
{
    Values values;
    values.number(set.id).number(set.at.ms()).text(set.author).text(set.cause).text(set.subject);
    return set.reverts > 0 ? values.number(set.reverts) : values.none();
}

qint64 changeSetDigest(const Values &changeSetCells)
{
    return DigestInput().add(changeSetCells).digest();
}

QByteArray entryHash(const QByteArray &before, const HistoryEntry &entry, const Values &changeSetCells)
{
    Values values;
    values.push_back(before);
    values.number(entry.id).number(entry.changeSet).name(entry.record.kind).number(entry.record.id)
        .text(entryKindName(entry.kind)).text(entry.field).text(entry.before).text(entry.after);
    return DigestInput().add(values).add(changeSetCells).hash();
}

HistoryEntry readHistoryEntry(const Values &row)
{
    Cells cells(row);
    HistoryEntry entry;
    entry.id = cells.number();
    entry.changeSet = cells.number();
    entry.record.kind = cells.name<domain::RecordKind>();
    entry.record.id = cells.number();
    entry.kind = entryKindOf(cells.text());
    entry.field = cells.text();
    entry.before = cells.text();
    entry.after = cells.text();
    entry.hash = cells.bytes();
    entry.at = cells.instant();
    entry.author = cells.text();
    entry.cause = cells.text();
    return entry;
}

}
