#pragma once

#include "storage/record/recordstore.h"

namespace storage {

// Walks over all records of a table by id in chunks, round what cannot be read: for checks and salvage of damaged files.
class RecordScan
{
public:
    RecordScan(Database &database, const RecordLayout &layout) : m_database(database), m_layout(layout) {}

    struct Chunk {
        QVector<Record> records;     // with parts
        QVector<qint64> unreadable;  // ids of records that cannot be read
        bool isLast = false;
    };
    Chunk next();

private:
    bool readIds(QVector<qint64> &ids);
    bool skipDamage();
    qint64 highestId();

    Database &m_database;
    const RecordLayout &m_layout;
    qint64 m_after = 0;
};

// All kinds of records, each after those it refers to.
QVector<const RecordLayout *> allLayouts();

}
