#pragma once

#include "base/result.h"
#include "domain/issue/attachment.h"

#include <QVector>

namespace storage {

class Database;

// What is known of the files of issues; their bytes are in another table.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::Attachment> find(domain::AttachmentId id) const; // NotFound
    // In the order they were added; of all issues for an invalid id.
    [[nodiscard]] base::Result<QVector<domain::Attachment>> of(domain::IssueId issue) const;
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::Attachment &record);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::Attachment &record);
    [[nodiscard]] base::Result<> remove(domain::AttachmentId id); // NotFound

private:
    Database &m_database;
};

}
