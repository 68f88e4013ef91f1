#pragma once

#include "base/result.h"
#include "storage/record/bulkstatement.h"
#include "storage/record/digest.h"
#include "storage/record/value.h"

#include <QVector>

#include <memory>
#include <span>
#include <vector>

namespace storage {

class Database;
class Query;

// A table of parts of a record. Each statement's columns, but for the record's id at the front, are the cells of a part.
struct PartLayout {
    const char *table;
    const char *insert; // record's id, cells
    const char *remove; // WHERE record's id
    const char *select; // record's id, cells; WHERE record's id is in a JSON list; in the order of parts
    // Where rows are replaced one by one: WHERE record's id and the first `keys` cells, by which they are sorted.
    const char *removeRow = nullptr;
    size_t keys = 0;
};

// A table of records: id, cells, row version, digest; then its parts.
struct RecordLayout {
    const char *table;
    const char *insert;  // id, cells, row version, digest
    const char *update;  // cells, row version, digest; WHERE id, row version
    const char *remove;  // WHERE id
    const char *select;  // id, cells, row version, digest; WHERE id is in a JSON list; by id
    const char *version; // row version; WHERE id
    const char *ids;     // WHERE id > ?, by id, LIMIT ?
    std::span<const PartLayout> parts = {};
    // The cells at the end that came after the first release, a letter each for what they hold by default: i 0, t no text,
    // n none. Such a cell is part of the digest only when it holds something else, so rows from before keep theirs.
    const char *added = "";
    const char *cells = nullptr; // their columns, for records of which only what differs is written
};

// A record as rows. parts: for each part table its rows in order.
struct Record {
    qint64 id = 0;
    qint64 rowVersion = 0;
    qint64 digest = 0; // as read
    Values cells;
    QVector<QVector<Values>> parts;
};

// Rows of a part that give way to others, at the same place among all of them.
struct RowEdit {
    qsizetype table = 0;
    qsizetype first = 0;
    qsizetype count = 0;
    QVector<Values> rows;
};

// 64 bits over all cells of a record and its parts, its id and row version.
qint64 digestOf(const Record &record, const RecordLayout &layout);
// [1,2,3] for statements that take many ids.
Value idList(const QVector<qint64> &ids);

// Reads and writes records of one layout with row version and digest; knows nothing of what they mean.
class RecordStore
{
public:
    RecordStore(Database &database, const RecordLayout &layout) : m_database(database), m_layout(layout) {}

    // By a statement with the columns of layout.select; records without their parts.
    [[nodiscard]] base::Result<QVector<Record>> rows(const char *statement, const Values &bound) const;
    // As rows, with the parts.
    [[nodiscard]] base::Result<QVector<Record>> read(const char *statement, const Values &bound) const;
    // Exactly one; NotFound.
    [[nodiscard]] base::Result<Record> readOne(const char *statement, const Values &bound) const;
    [[nodiscard]] base::Result<Record> find(qint64 id) const;
    [[nodiscard]] base::Result<> readParts(QVector<Record> &records) const;

    // The id is set unless it is; the row version becomes 1.
    [[nodiscard]] base::Result<> insert(Record &record);
    // A new record with its id, first row version and digest, and the bytes of its cells: ready to be written.
    struct NewRecord {
        Record record;
        DigestInput input;
        qsizetype begin = 0; // of the first cells in the input
        size_t encoded = 0;  // how many of them it holds one after the other
    };
    // Inserts many with few statements and one look for a free id.
    class BulkInsert
    {
    public:
        // The id wanted, or the next free one for 0.
        qint64 takeId(qint64 wanted);
        // Touches nothing but its argument: may be called in another thread, once the id is given.
        static NewRecord prepared(Record record, const RecordLayout &layout);
        [[nodiscard]] base::Result<> insert(std::span<const NewRecord> prepared);

    private:
        friend class RecordStore;
        BulkInsert(RecordStore &store, qint64 nextId);
        base::Result<> insertParts(std::span<const NewRecord> prepared, size_t table);
        BulkStatement m_statement;
        std::vector<BulkStatement> m_partStatements;
        qint64 m_nextId;
    };
    [[nodiscard]] base::Result<BulkInsert> startBulk();
    // As it was read: id, row version and digest are kept. For salvage.
    [[nodiscard]] base::Result<> restore(const Record &record);
    // Conflict when the row version is not the stored one; NotFound.
    [[nodiscard]] base::Result<> update(Record &record);
    // The same, but only the cells and tables of parts that differ from the stored record are written: an index over a cell
    // that stays is not touched, which is most of the work where there are many. Needs layout.cells.
    [[nodiscard]] base::Result<> update(Record &record, const Record &stored);
    // record: as stored but for its cells. Beside them only these rows are written, and take their place in it; the edits of a
    // table are in the order of its rows. For large records of which little changes; needs removeRow of the tables.
    [[nodiscard]] base::Result<> update(Record &record, const std::vector<RowEdit> &edits);
    [[nodiscard]] base::Result<> remove(qint64 id);

private:
    base::Result<> updateRow(Query &query, Record &record);
    base::Result<> replaceParts(const Record &record, size_t table);
    base::Result<> replaceRows(const Record &record, const RowEdit &edit);
    base::Result<> insertParts(const Record &record, size_t table);
    base::Result<> insertParts(const Record &record);
    base::Result<qint64> nextId();

    Database &m_database;
    const RecordLayout &m_layout;
};

}
