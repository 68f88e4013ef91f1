#include "storage/record/loosereferences.h"

#include "storage/query.h"

namespace storage {

namespace {

constexpr char kLoose[] = "SELECT 'organisations', organisation_id, 'ladder.' || (position + 1) || '.person', person_id FROM organisation_ladder "
                          "WHERE person_id NOT IN (SELECT id FROM person) "
                          "UNION ALL SELECT 'people', id, 'reportsTo', reports_to_id FROM person WHERE reports_to_id NOT IN (SELECT id FROM person) "
                          "UNION ALL SELECT 'issues', id, 'againOf', again_of_id FROM issue WHERE again_of_id NOT IN (SELECT id FROM issue) "
                          "UNION ALL SELECT 'contacts', id, 'refersTo', refers_to_id FROM contact WHERE refers_to_id NOT IN (SELECT id FROM contact) "
                          "LIMIT 1";

}

base::Result<std::optional<LooseReference>> LooseReferences::first() const
{
    Query query(m_database, kLoose);
    const base::Result<bool> row = query.step();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return std::nullopt;
    return LooseReference{query.text(0), query.number(1), query.text(2), query.number(3)};
}

}
