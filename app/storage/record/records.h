#pragma once

#include "storage/record/recordstore.h"

namespace storage {

// The repositories' common part: records of one domain type. Codec has Type, layout(), write(value) → Record with cells and
// parts, and read(record, value) → false when the cells make no sense. Id and row version are handled here.
template <typename Codec>
class Records
{
public:
    using T = typename Codec::Type;

    explicit Records(Database &database) : m_store(database, Codec::layout()) {}

    [[nodiscard]] base::Result<T> find(qint64 id) const { return m_store.find(id).and_then(decoded); }
    [[nodiscard]] base::Result<T> one(const char *statement, const Values &bound) const
    {
        return m_store.readOne(statement, bound).and_then(decoded);
    }
    [[nodiscard]] base::Result<QVector<T>> all(const char *statement, const Values &bound = {}) const
    {
        const base::Result<QVector<Record>> records = m_store.read(statement, bound);
        if (!records)
            return base::fail(records.error());
        QVector<T> values;
        values.reserve(records->size());
        for (const Record &record : *records) {
            base::Result<T> value = decoded(record);
            if (!value)
                return base::fail(value.error());
            values.append(std::move(*value));
        }
        return values;
    }
    [[nodiscard]] base::Result<> insert(T &value)
    {
        Record record = encoded(value);
        base::Result<> done = m_store.insert(record);
        if (done)
            adopt(value, record);
        return done;
    }
    [[nodiscard]] base::Result<> update(T &value)
    {
        Record record = encoded(value);
        base::Result<> done = m_store.update(record);
        if (done)
            adopt(value, record);
        return done;
    }
    [[nodiscard]] base::Result<> update(T &value, const T &stored)
    {
        Record record = encoded(value);
        base::Result<> done = m_store.update(record, encoded(stored));
        if (done)
            adopt(value, record);
        return done;
    }
    [[nodiscard]] base::Result<> remove(qint64 id) { return m_store.remove(id); }

    static Record encoded(const T &value)
    {
        Record record = Codec::write(value);
        record.id = idOf(value);
        record.rowVersion = value.rowVersion;
        return record;
    }
    static base::Result<T> decoded(const Record &record)
    {
        T value;
        adopt(value, record);
        if (Codec::read(record, value))
            return value;
        return base::fail(base::ErrorCode::DamagedWorkspace,
                          QStringLiteral("%1 %2").arg(QLatin1String(Codec::layout().table)).arg(record.id));
    }
    static void adopt(T &value, const Record &record)
    {
        value.rowVersion = int(record.rowVersion);
        if constexpr (requires { value.id; })
            value.id = decltype(value.id)(record.id);
        else
            value.project = decltype(value.project)(record.id); // one a project
    }

private:
    static qint64 idOf(const T &value)
    {
        if constexpr (requires { value.id.value(); })
            return value.id.value();
        else if constexpr (requires { value.id; })
            return value.id;
        else
            return value.project.value();
    }

    RecordStore m_store;
};

}
