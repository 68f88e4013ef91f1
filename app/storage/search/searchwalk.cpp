#include "storage/search/searchwalk.h"

#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"
#include "storage/search/searchstatements.h"

#include <algorithm>

namespace storage {

SearchWalk::SearchWalk(Database &database, SearchKind kind, Where where, const QString &expression, qint64 below)
    : m_query(std::make_unique<Query>(database, (where == Where::Title ? kSearchTitles : *layoutOf(kind).table).walk))
    , m_base(searchRow(kind, 0))
{
    m_query->bind(Value(expression)).bind(m_base + 1).bind(m_base + std::min(below, kRowsOfKind) - 1);
}

SearchWalk::~SearchWalk() = default;

base::Result<QVector<qint64>> SearchWalk::next(int most)
{
    QVector<qint64> ids;
    while (!m_isAtEnd && ids.size() < most) {
        const base::Result<bool> row = m_query->step();
        if (!row)
            return base::fail(row.error());
        m_isAtEnd = !*row;
        if (*row)
            ids.append(m_query->number(0) - m_base);
    }
    return ids;
}

base::Result<QVector<qint64>> newestIds(Database &database, SearchKind kind, qint64 doneTo, int most)
{
    QVector<qint64> ids;
    Query query(database, layoutOf(kind).newest);
    query.bind(doneTo).bind(qint64(most));
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return ids;
        ids.append(query.number(0));
    }
}

base::Result<QVector<NamedOrganisation>> organisationNames(Database &database)
{
    QVector<NamedOrganisation> names;
    Query query(database, kOrganisationNames);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return names;
        names.append({query.number(0), query.text(1)});
    }
}

}
