#include "storage/record/recordstore.h"

#include "storage/query.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace storage {

namespace {

constexpr char kNextId[] = "SELECT COALESCE(MAX(seq), 0) + 1 FROM sqlite_sequence WHERE name = ?";

bool isDefault(const Value &cell, char type)
{
    const auto *number = std::get_if<qint64>(&cell);
    const auto *text = std::get_if<QString>(&cell);
    return type == 'i' ? number && *number == 0 : type == 't' ? text && text->isEmpty() : std::holds_alternative<std::monostate>(cell);
}

size_t firstCells(const Record &record, const RecordLayout &layout)
{
    return record.cells.size() - std::min(record.cells.size(), std::strlen(layout.added));
}

// Returns where the bytes of the first cells begin.
qsizetype addRecord(DigestInput &input, const Record &record, const RecordLayout &layout)
{
    const size_t first = firstCells(record, layout);
    input.number(record.id).number(record.rowVersion).number(qint64(first));
    const qsizetype begin = input.bytes().size();
    for (size_t i = 0; i < record.cells.size(); ++i) {
        if (i < first)
            input.add(record.cells[i]);
        else if (!isDefault(record.cells[i], layout.added[i - first]))
            input.number(qint64(i)).add(record.cells[i]);
    }
    for (qsizetype table = 0; table < record.parts.size(); ++table)
        for (const Values &part : record.parts.at(table))
            input.number(table).add(part);
    return begin;
}

std::vector<size_t> changedCells(const Record &record, const Record &stored)
{
    std::vector<size_t> changed;
    for (size_t cell = 0; cell < record.cells.size(); ++cell)
        if (record.cells[cell] != stored.cells.at(cell))
            changed.push_back(cell);
    return changed;
}

// As layout.update, of these cells alone.
QString updateOf(const RecordLayout &layout, const std::vector<size_t> &cells)
{
    const QStringList columns = QString::fromLatin1(layout.cells).split(QStringLiteral(", "));
    QString text = QStringLiteral("UPDATE %1 SET ").arg(QLatin1String(layout.table));
    for (const size_t cell : cells)
        text += columns.at(qsizetype(cell)) + QLatin1String(" = ?, ");
    return text + QStringLiteral("row_version = ?, digest = ? WHERE id = ? AND row_version = ?");
}

}

qint64 digestOf(const Record &record, const RecordLayout &layout)
{
    DigestInput input;
    addRecord(input, record, layout);
    return input.digest();
}

Value idList(const QVector<qint64> &ids)
{
    QString list = QStringLiteral("[");
    for (const qint64 id : ids) {
        if (list.size() > 1)
            list += QLatin1Char(',');
        list += QString::number(id);
    }
    return list + QLatin1Char(']');
}

base::Result<QVector<Record>> RecordStore::rows(const char *statement, const Values &bound) const
{
    QVector<Record> records;
    Query query(m_database, statement);
    query.bind(bound);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return records;
        const Values values = query.row();
        Record record;
        record.id = Cells({values.front()}).number();
        record.rowVersion = Cells({values.at(values.size() - 2)}).number();
        record.digest = Cells({values.back()}).number();
        record.cells.assign(values.begin() + 1, values.end() - 2);
        records.append(std::move(record));
    }
}

base::Result<QVector<Record>> RecordStore::read(const char *statement, const Values &bound) const
{
    base::Result<QVector<Record>> records = rows(statement, bound);
    if (!records || records->isEmpty())
        return records;
    if (base::Result<> done = readParts(*records); !done)
        return base::fail(done.error());
    return records;
}

base::Result<Record> RecordStore::readOne(const char *statement, const Values &bound) const
{
    base::Result<QVector<Record>> records = read(statement, bound);
    if (!records)
        return base::fail(records.error());
    if (records->isEmpty())
        return base::fail(base::ErrorCode::NotFound, QLatin1String(m_layout.table));
    return records->takeFirst();
}

base::Result<Record> RecordStore::find(qint64 id) const
{
    return readOne(m_layout.select, {idList({id})});
}

base::Result<> RecordStore::readParts(QVector<Record> &records) const
{
    QHash<qint64, qsizetype> places;
    QVector<qint64> ids;
    for (qsizetype i = 0; i < records.size(); ++i) {
        records[i].parts.resize(qsizetype(m_layout.parts.size()));
        places.insert(records.at(i).id, i);
        ids.append(records.at(i).id);
    }
    const Value list = m_layout.parts.empty() ? Value() : idList(ids);
    for (size_t table = 0; table < m_layout.parts.size(); ++table) {
        Query query(m_database, m_layout.parts[table].select);
        query.bind(list);
        for (;;) {
            const base::Result<bool> row = query.step();
            if (!row)
                return base::fail(row.error());
            if (!*row)
                break;
            const Values values = query.row();
            const auto place = places.constFind(query.number(0));
            if (place != places.cend())
                records[*place].parts[qsizetype(table)].append(Values(values.begin() + 1, values.end()));
        }
    }
    return {};
}

base::Result<qint64> RecordStore::nextId()
{
    Query query(m_database, kNextId);
    query.bind(Value(QString::fromLatin1(m_layout.table)));
    return query.step().map([&](bool) { return query.number(0); });
}

RecordStore::BulkInsert::BulkInsert(RecordStore &store, qint64 nextId)
    : m_statement(store.m_database, store.m_layout.insert), m_nextId(nextId)
{
    for (const PartLayout &part : store.m_layout.parts)
        m_partStatements.emplace_back(store.m_database, part.insert);
}

qint64 RecordStore::BulkInsert::takeId(qint64 wanted)
{
    const qint64 id = wanted != 0 ? wanted : m_nextId;
    m_nextId = qMax(m_nextId, id + 1);
    return id;
}

RecordStore::NewRecord RecordStore::BulkInsert::prepared(Record record, const RecordLayout &layout)
{
    NewRecord result{std::move(record), {}, 0, 0};
    result.record.rowVersion = 1;
    result.begin = addRecord(result.input, result.record, layout);
    result.encoded = firstCells(result.record, layout);
    result.record.digest = result.input.digest();
    return result;
}

base::Result<> RecordStore::BulkInsert::insert(std::span<const NewRecord> prepared)
{
    base::Result<> done = m_statement.run(prepared.size(), [&](BulkStatement &statement, size_t row) {
        const NewRecord &made = prepared[row];
        const std::span<const Value> cells(made.record.cells);
        statement.bind(made.record.id).bind(cells.first(made.encoded), made.input.bytes().sliced(made.begin));
        statement.bind(cells.subspan(made.encoded)).bind(made.record.rowVersion).bind(made.record.digest);
    });
    for (size_t table = 0; done && table < m_partStatements.size(); ++table)
        done = insertParts(prepared, table);
    return done;
}

base::Result<> RecordStore::BulkInsert::insertParts(std::span<const NewRecord> prepared, size_t table)
{
    std::vector<std::pair<qint64, const Values *>> parts;
    for (const NewRecord &made : prepared)
        if (table < size_t(made.record.parts.size()))
            for (const Values &part : made.record.parts.at(qsizetype(table)))
                parts.emplace_back(made.record.id, &part);
    return m_partStatements[table].run(parts.size(), [&](BulkStatement &statement, size_t row) {
        statement.bind(parts[row].first).bind(*parts[row].second);
    });
}

base::Result<RecordStore::BulkInsert> RecordStore::startBulk()
{
    return nextId().map([this](qint64 id) { return BulkInsert(*this, id); });
}

base::Result<> RecordStore::insert(Record &record)
{
    return startBulk().and_then([&](BulkInsert &&bulk) {
        record.id = bulk.takeId(record.id);
        const NewRecord made = BulkInsert::prepared(std::move(record), m_layout);
        const base::Result<> done = bulk.insert({&made, 1});
        record = made.record;
        return done;
    });
}

base::Result<> RecordStore::restore(const Record &record)
{
    Query query(m_database, m_layout.insert);
    return query.bind(record.id).bind(record.cells).bind(record.rowVersion).bind(record.digest).exec().and_then([&] { return insertParts(record); });
}

base::Result<> RecordStore::insertParts(const Record &record, size_t table)
{
    Query query(m_database, m_layout.parts[table].insert);
    for (const Values &part : record.parts.at(qsizetype(table))) {
        query.bind(record.id).bind(part);
        if (base::Result<> done = query.exec(); !done)
            return done;
    }
    return {};
}

base::Result<> RecordStore::insertParts(const Record &record)
{
    for (qsizetype table = 0; table < record.parts.size(); ++table) {
        if (record.parts.at(table).isEmpty())
            continue;
        if (base::Result<> done = insertParts(record, size_t(table)); !done)
            return done;
    }
    return {};
}

base::Result<> RecordStore::replaceParts(const Record &record, size_t table)
{
    {
        Query query(m_database, m_layout.parts[table].remove);
        query.bind(record.id);
        if (base::Result<> done = query.exec(); !done)
            return done;
    }
    return insertParts(record, table);
}

// query: its cells are bound; row version, digest, id and expected row version are not.
base::Result<> RecordStore::updateRow(Query &query, Record &record)
{
    const qint64 expected = record.rowVersion;
    record.rowVersion = expected + 1;
    record.digest = digestOf(record, m_layout);
    query.bind(record.rowVersion).bind(record.digest).bind(record.id).bind(expected);
    if (base::Result<> done = query.exec(); !done || query.rowsChanged() != 0)
        return done;
    Query stored(m_database, m_layout.version);
    stored.bind(record.id);
    const base::Result<bool> row = stored.step();
    if (!row)
        return base::fail(row.error());
    return base::fail(*row ? base::ErrorCode::Conflict : base::ErrorCode::NotFound, QLatin1String(m_layout.table));
}

base::Result<> RecordStore::update(Record &record)
{
    base::Result<> done = [&] {
        Query query(m_database, m_layout.update);
        query.bind(record.cells);
        return updateRow(query, record);
    }();
    for (size_t table = 0; done && table < m_layout.parts.size(); ++table)
        done = replaceParts(record, table);
    return done;
}

base::Result<> RecordStore::update(Record &record, const Record &stored)
{
    base::Result<> done = [&] {
        const std::vector<size_t> changed = changedCells(record, stored);
        Query query(m_database, updateOf(m_layout, changed));
        for (const size_t cell : changed)
            query.bind(record.cells[cell]);
        return updateRow(query, record);
    }();
    for (size_t table = 0; done && table < m_layout.parts.size(); ++table)
        if (record.parts.value(qsizetype(table)) != stored.parts.value(qsizetype(table)))
            done = replaceParts(record, table);
    return done;
}

base::Result<> RecordStore::replaceRows(const Record &record, const RowEdit &edit)
{
    const PartLayout &layout = m_layout.parts[size_t(edit.table)];
    {
        Query query(m_database, layout.removeRow);
        for (qsizetype row = edit.first; row < edit.first + edit.count; ++row) {
            query.bind(record.id);
            for (size_t key = 0; key < layout.keys; ++key)
                query.bind(record.parts.at(edit.table).at(row).at(key));
            if (base::Result<> done = query.exec(); !done)
                return done;
        }
    }
    Query query(m_database, layout.insert);
    for (const Values &row : edit.rows) {
        query.bind(record.id).bind(row);
        if (base::Result<> done = query.exec(); !done)
            return done;
    }
    return {};
}

base::Result<> RecordStore::update(Record &record, const std::vector<RowEdit> &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) { // from the end: places before it stay
        if (base::Result<> done = replaceRows(record, *edit); !done)
            return done;
        QVector<Values> &rows = record.parts[edit->table];
        rows.remove(edit->first, edit->count);
        rows.insert(edit->first, edit->rows.size(), Values());
        std::copy(edit->rows.begin(), edit->rows.end(), rows.begin() + edit->first);
    }
    Query query(m_database, m_layout.update);
    query.bind(record.cells);
    return updateRow(query, record);
}

base::Result<> RecordStore::remove(qint64 id)
{
    Query query(m_database, m_layout.remove);
    query.bind(id);
    if (base::Result<> done = query.exec(); !done)
        return done;
    if (query.rowsChanged() == 0)
        return base::fail(base::ErrorCode::NotFound, QLatin1String(m_layout.table));
    return {};
}

}
