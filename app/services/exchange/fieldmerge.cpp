#include "services/exchange/fieldmerge.h"

#include "domain/record/fieldmap.h"
#include "domain/record/recordjson.h"
#include "storage/history/journal.h"

#include <QHash>

#include <limits>

namespace services {

using base::Result;

namespace {

// The value the list had at the last import, for each field that was edited here since.
QHash<QString, QString> valuesOfList(const QVector<storage::HistoryEntry> &newestFirst)
{
    QHash<QString, QString> values;
    for (auto entry = newestFirst.crbegin(); entry != newestFirst.crend(); ++entry) {
        if (entry->kind != storage::EntryKind::Changed)
            continue;
        if (entry->cause == QStringLiteral("import"))
            values.insert(entry->field, entry->after);
        else if (!values.contains(entry->field))
            values.insert(entry->field, entry->before);
    }
    return values;
}

}

Result<domain::Issue> mergeWithEdits(storage::Database &database, const domain::Issue &stored, const domain::Issue &read)
{
    const QJsonObject before = domain::toJson(stored);
    const QVector<domain::FieldChange> changes = domain::differences(before, domain::toJson(read));
    const auto entries = storage::Journal(database).of({domain::RecordKind::Issue, stored.id.value()}, std::numeric_limits<int>::max());
    if (!entries)
        return base::fail(entries.error());
    const QHash<QString, QString> listed = valuesOfList(*entries);
    QVector<domain::FieldChange> wanted;
    for (const domain::FieldChange &change : changes)
        if (const auto old = listed.constFind(change.field); old == listed.cend() || *old != change.after)
            wanted.append(change);
    if (wanted.size() == changes.size())
        return read;
    Result<domain::Issue> merged = domain::fromJson<domain::Issue>(domain::withFields(before, wanted, domain::shapeOf(domain::RecordKind::Issue)));
    if (merged)
        merged->rowVersion = stored.rowVersion;
    return merged;
}

}
