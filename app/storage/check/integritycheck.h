#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

namespace storage {

class Database;

enum class FindingCode {
    Structure,    // SQLite's own integrity check
    Reference,    // a row names one that is not there
    RowContent,   // a row does not fit its digest
    Derived,      // a search text or counter that does not follow from its row
    ChangeSet,    // a change set does not fit its digest
    HistoryEntry, // the chain breaks at this entry
    HistoryGap,   // entries are missing before this one, or at the end
    FileContent,  // the bytes of a copied file do not fit their hash (the detail)
    FileMissing,  // a copied file whose bytes are not there
};

struct Finding {
    FindingCode code = FindingCode::Structure;
    QString table;
    qint64 id = 0; // 0: the table as a whole
    QString detail;
    bool operator==(const Finding &) const = default;
};

// Looks at the whole file: structure, references, the digest of each row, the chain of the history. Changes nothing.
class IntegrityCheck
{
public:
    explicit IntegrityCheck(Database &database) : m_database(database) {}

    // Empty when all is well. Damage is a finding; an error means that the check itself could not run.
    [[nodiscard]] base::Result<QVector<Finding>> run() const;

private:
    Database &m_database;
};

}
