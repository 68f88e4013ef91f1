#pragma once

#include "base/result.h"
#include "storage/record/value.h"

#include <QByteArrayView>

#include <functional>

namespace storage {

class Database;

// A cell as it lies in the file: a number, a text, or nothing. The text is gone after the call that hands it over.
struct ScannedCell {
    enum class Type { None, Number, Text };
    Type type = Type::None;
    qint64 number = 0;
    QByteArrayView text;
};

// Reads many rows of an id and up to ten more cells, as fast as SQLite gives them: no QVariant is made.
class IdScan
{
public:
    static constexpr int kMostCells = 10;
    using Take = std::function<void(qint64 id, const ScannedCell *cells)>;

    IdScan(Database &database, const QString &statement, const Values &values);
    // For where SQLite itself cannot be interrupted (interruption.h): asked every some thousand rows; a no ends the scan as Cancelled.
    void setWanted(const std::function<bool()> &isWanted) { m_isWanted = isWanted; }
    [[nodiscard]] base::Result<> run(const Take &take) const;

private:
    base::Result<> runByQuery(const Take &take) const;

    Database &m_database;
    QString m_statement;
    const Values &m_values;
    std::function<bool()> m_isWanted;
};

}
