#pragma once

#include "base/result.h"

#include <optional>

namespace storage {

class Database;

// A record that names another one which is not there, in the words of the workspace document: "organisations", 2, "ladder.1.person".
struct LooseReference {
    QString list;
    qint64 record = 0;
    QString field;
    qint64 named = 0;
};

// The references that the file lets be loose until a transaction ends, because what they name may come later. The others are
// refused record by record.
class LooseReferences
{
public:
    explicit LooseReferences(Database &database) : m_database(database) { }

    // Nothing where all are bound.
    [[nodiscard]] base::Result<std::optional<LooseReference>> first() const;

private:
    Database &m_database;
};

}
