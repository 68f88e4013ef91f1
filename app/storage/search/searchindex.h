#pragma once

#include "base/result.h"
#include "storage/search/searchdocument.h"

#include <functional>
#include <optional>

namespace storage {

class Database;

// Keeps the full-text tables in step with the records, inside the transaction that writes them: called by the repositories, by
// nobody else. Records that came in bulk are left pending and indexed later, in order of their ids; see SearchFill.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    // After the record was inserted.
    [[nodiscard]] base::Result<> add(SearchKind kind, qint64 id);
    // Around an update or removal of the record: what was indexed of it is read before, and only what differs is written.
    [[nodiscard]] base::Result<> keep(SearchKind kind, qint64 id, const std::function<base::Result<>()> &write);
    // Records from this id on were inserted and are many: they are left pending.
    [[nodiscard]] base::Result<> leave(SearchKind kind, qint64 firstId);
    // Empties the tables and leaves everything pending.
    [[nodiscard]] base::Result<> startOver();

private:
    friend class SearchFill;
    // What is indexed of the record, or would be; none when it is not there or pending.
    base::Result<std::optional<SearchDocument>> indexed(SearchKind kind, qint64 id);
    base::Result<> replace(SearchKind kind, qint64 id, const std::optional<SearchDocument> &before, const std::optional<SearchDocument> &after);
    base::Result<> write(const char *statement, qint64 row, const QStringList &words);
    base::Result<> put(const SearchDocument &document);

    Database &m_database;
};

}
