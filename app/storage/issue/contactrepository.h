#pragma once

#include "base/result.h"
#include "domain/issue/contact.h"

#include <QHash>
#include <QVector>

namespace storage {

class Database;

// The contacts log. refersTo is checked at the commit.
class ContactRepository
{
public:
    explicit ContactRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Contact> find(domain::ContactId id) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::Contact>> of(domain::IssueId issue) const; // in order of time
    // The logs of many issues at once, each in order of time; issues without an entry are left out.
    [[nodiscard]] base::Result<QHash<domain::IssueId, QVector<domain::Contact>>> of(const QVector<domain::IssueId> &issues) const;
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Contact &contact);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Contact &contact);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::ContactId id);

private:
    Database &m_database;
};

}
