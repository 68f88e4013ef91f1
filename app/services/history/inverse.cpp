#include "services/history/inverse.h"

#include "domain/record/fieldmap.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/recordeddifferences.h"
#include "services/workspace/recordtypes.h"
#include "services/workspace/workspace.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace services {

using base::ErrorCode;
using base::Result;
using storage::EntryKind;
using storage::HistoryEntry;

namespace {

QJsonObject recordOfText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList fieldsOf(const QVector<HistoryEntry> &entries)
{
    QStringList fields;
    for (const HistoryEntry &entry : entries)
        fields << entry.field;
    return fields;
}

Result<> changedSince(const HistoryEntry &entry)
{
    return fieldFault(entry.field, QStringLiteral("changed since: record %1").arg(entry.record.id), ErrorCode::Conflict);
}

}

Result<> Inverse::apply(const QVector<HistoryEntry> &entries)
{
    for (qsizetype end = entries.size(); end > 0;) {
        const HistoryEntry &last = entries[end - 1];
        qsizetype begin = end - 1;
        const auto belongs = [&](const HistoryEntry &entry) { return entry.record == last.record && entry.kind == EntryKind::Changed; };
        while (last.kind == EntryKind::Changed && begin > 0 && belongs(entries[begin - 1]))
            --begin;
        const QVector<HistoryEntry> group = entries.mid(begin, end - begin);
        const Result<> done = last.kind == EntryKind::Imported
            ? removeImported(last)
            : withRecordType<Result<>>(last.record.kind, [&](auto type) { return takeBack<typename decltype(type)::type>(group); });
        if (!done)
            return done;
        end = begin;
    }
    return {};
}

template <typename T>
Result<> Inverse::takeBack(const QVector<HistoryEntry> &group)
{
    switch (group.first().kind) {
    case EntryKind::Created:
        return removeCreated<T>(group.first());
    case EntryKind::Removed:
        return restoreRemoved<T>(group.first());
    case EntryKind::Changed:
        return restoreFields<T>(group);
    case EntryKind::Imported:
        break;
    }
    return base::fail(ErrorCode::Internal, QStringLiteral("not an entry of a record"));
}

template <typename T>
Result<> Inverse::removeCreated(const HistoryEntry &entry)
{
    const Result<T> stored = findRecord<T>(m_workspace.database(), entry.record.id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? changedSince(entry) : base::fail(stored.error());
    QJsonObject created = recordOfText(entry.after);
    for (const QString &field : RecordTraits<T>::derived())
        created.remove(field);
    const QVector<domain::FieldChange> since = domain::differences(created, recordedJson(*stored));
    if (!std::all_of(since.begin(), since.end(), [](const domain::FieldChange &change) { return RecordTraits<T>::isLasting(change.field); }))
        return changedSince(entry);
    const Result<> removed = m_session.remove(*stored);
    if (!removed && removed.error().code == ErrorCode::Invalid) // something written since names it
        return changedSince(entry);
    return removed;
}

template <typename T>
Result<> Inverse::restoreRemoved(const HistoryEntry &entry)
{
    Result<T> record = RecordTraits<T>::read(recordOfText(entry.before));
    if (!record)
        return base::fail(record.error());
    if (findRecord<T>(m_workspace.database(), entry.record.id))
        return changedSince(entry);
    return m_session.save(*record);
}

template <typename T>
Result<> Inverse::restoreFields(const QVector<HistoryEntry> &group)
{
    const Result<T> stored = findRecord<T>(m_workspace.database(), group.first().record.id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? changedSince(group.first()) : base::fail(stored.error());
    const typename RecordTraits<T>::Focus focus(*stored, fieldsOf(group));
    const QJsonObject present = RecordTraits<T>::json(focus.narrow());
    const domain::FieldMap before = domain::flatten(present);
    domain::FieldMap fields = before;
    for (auto entry = group.crbegin(); entry != group.crend(); ++entry) {
        if (RecordTraits<T>::isLasting(entry->field))
            continue;
        if (fields.value(entry->field) != entry->after)
            return changedSince(*entry);
        if (entry->before.isEmpty())
            fields.remove(entry->field);
        else
            fields.insert(entry->field, entry->before);
    }
    QVector<domain::FieldChange> changes;
    for (const HistoryEntry &entry : group)
        if (before.value(entry.field) != fields.value(entry.field))
            changes.append({entry.field, before.value(entry.field), fields.value(entry.field)});
    Result<T> record = RecordTraits<T>::read(domain::withFields(present, changes, RecordTraits<T>::shape()));
    if (!record)
        return base::fail(record.error());
    T whole = focus.widened(std::move(*record));
    whole.rowVersion = stored->rowVersion;
    return m_session.save(whole);
}

Result<> Inverse::removeImported(const HistoryEntry &entry)
{
    const QJsonObject summary = recordOfText(entry.after);
    const qint64 first = summary.value(QStringLiteral("first")).toInteger();
    const qint64 last = summary.value(QStringLiteral("last")).toInteger();
    const storage::IssueRepository issues(m_workspace.database());
    constexpr qint64 kPart = 500;
    for (qint64 begin = first; begin <= last; begin += kPart) {
        QVector<domain::IssueId> ids;
        for (qint64 id = begin; id < begin + kPart && id <= last; ++id)
            ids.append(domain::IssueId(id));
        const auto part = issues.find(ids);
        if (!part)
            return base::fail(part.error());
        if (part->size() != ids.size())
            return changedSince(entry);
        for (const domain::Issue &issue : *part) {
            if (issue.rowVersion != 1)
                return changedSince(entry);
            const Result<> removed = m_session.remove(issue);
            if (!removed)
                return removed.error().code == ErrorCode::Invalid ? changedSince(entry) : removed;
        }
    }
    return {};
}

}
