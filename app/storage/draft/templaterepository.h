#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"

#include <QVector>

namespace storage {

class Database;

// Texts that drafts start from.
class TemplateRepository
{
public:
    explicit TemplateRepository(Database &database) : m_database(database) {}

    [[nodiscard]] base::Result<domain::DraftTemplate> find(domain::TemplateId id) const; // NotFound
    [[nodiscard]] base::Result<domain::DraftTemplate> findByKey(const QString &key, const QString &language) const; // NotFound
    [[nodiscard]] base::Result<QVector<domain::DraftTemplate>> all() const; // by key, then language
    // The id is set, or kept when it is valid already (undo and workspace import); the row version becomes 1.
    [[nodiscard]] base::Result<> insert(domain::DraftTemplate &draftTemplate);
    // Conflict when the stored row version differs; counts it up. NotFound when it is gone.
    [[nodiscard]] base::Result<> update(domain::DraftTemplate &draftTemplate);
    // Invalid while other records name it; NotFound when it is gone.
    [[nodiscard]] base::Result<> remove(domain::TemplateId id);

private:
    Database &m_database;
};

}
