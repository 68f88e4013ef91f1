#pragma once

#include "base/result.h"
#include "storage/search/searchdocument.h"

#include <memory>

namespace storage {

class Database;
class Query;

// Ids of records by words, newest first, read as they are asked for. Some may no longer have the words: look at the record itself.
class SearchWalk
{
public:
    enum class Where { Title, Anywhere };
    // expression: of SearchWords. below: ids from this one on are left out.
    SearchWalk(Database &database, SearchKind kind, Where where, const QString &expression, qint64 below);
    ~SearchWalk();

    // The next ids, at most this many; fewer at the end.
    [[nodiscard]] base::Result<QVector<qint64>> next(int most);

private:
    std::unique_ptr<Query> m_query;
    qint64 m_base = 0;
    bool m_isAtEnd = false;
};

// Ids above doneTo, newest first: those of pending records.
[[nodiscard]] base::Result<QVector<qint64>> newestIds(Database &database, SearchKind kind, qint64 doneTo, int most);

struct NamedOrganisation {
    qint64 id = 0;
    QString name;
};
[[nodiscard]] base::Result<QVector<NamedOrganisation>> organisationNames(Database &database);

}
