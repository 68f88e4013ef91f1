#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <QStringList>

namespace storage {

class Database;

// Takes indexes away before a great insert and makes them anew after it: for one whose order is not that of the rows, sorting once
// is cheaper than finding a place for every row. Inside one transaction, so that nobody ever sees a table without its indexes.
class IndexRebuild
{
public:
    [[nodiscard]] static base::Result<IndexRebuild> begin(Database &database, const QStringList &indexes);
    [[nodiscard]] base::Result<> finish();

private:
    explicit IndexRebuild(Database &database) : m_database(&database) {}

    Database *m_database;
    QStringList m_statements; // that make them again
};

}
