#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/record/fieldmap.h"
#include "domain/record/recordkind.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace storage {

class Database;

// What one change set was: an act of a person (one undo step), with everything it wrote.
struct ChangeSet {
    qint64 id = 0;
    base::Instant at;
    QString author;
    QString cause;      // the act, by id: "issue.edit", "import", "undo", "redo" …
    QString subject;    // for the Undo menu: an issue key, a path name
    qint64 reverts = 0; // undo and redo: the change set taken back or done again
};

enum class EntryKind { Created, Changed, Removed, Imported };

// One line of history. Created and Removed carry the whole record as JSON in `after` / `before`; Imported the count and
// digest of its rows. hash = SHA-256 over the previous entry's hash and this entry's content.
struct HistoryEntry {
    qint64 id = 0;
    qint64 changeSet = 0;
    domain::RecordRef record;
    EntryKind kind = EntryKind::Changed;
    QString field;
    QString before;
    QString after;
    QByteArray hash;
    base::Instant at;   // of its change set, filled when read
    QString author;
    QString cause;
};

// The append-only history. Written inside the transaction of the write path, by nothing else.
class Journal
{
public:
    explicit Journal(Database &database) : m_database(database) {}
    // Starts a change set; its id is set.
    [[nodiscard]] base::Result<> begin(ChangeSet &set);
    [[nodiscard]] base::Result<> append(HistoryEntry &entry);
    // After the entries of another file were taken over: numbers of records that they tell of, removed ones too, are not given
    // to new records.
    [[nodiscard]] base::Result<> reserveNumbers();

    [[nodiscard]] base::Result<QVector<HistoryEntry>> of(domain::RecordRef record, int limit = 500) const; // newest first
    [[nodiscard]] base::Result<QVector<HistoryEntry>> ofChangeSet(qint64 changeSet) const;                 // in order
    // Change sets after `id`, oldest first: what another window wrote, and the undo stack of the day.
    [[nodiscard]] base::Result<QVector<ChangeSet>> after(qint64 id) const;
    [[nodiscard]] base::Result<QVector<ChangeSet>> since(base::Instant from, const QString &author) const;
    [[nodiscard]] base::Result<QVector<domain::RecordRef>> recordsOf(qint64 changeSet) const;
    [[nodiscard]] base::Result<qint64> lastChangeSet() const;
    // The hash of the newest entry; 64 hex digits, empty before the first.
    [[nodiscard]] base::Result<QString> head() const;
    [[nodiscard]] base::Result<qint64> count() const;

private:
    Database &m_database;
};

}
