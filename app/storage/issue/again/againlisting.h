#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QVector>

namespace storage {

class Database;

// Which issues name an earlier one as that which happened again.
class AgainListing
{
public:
    explicit AgainListing(Database &database) : m_database(database) {}

    // In the order of their ids.
    [[nodiscard]] base::Result<QVector<domain::IssueId>> naming(domain::IssueId earlier) const;

private:
    Database &m_database;
};

}
