#include "storage/issue/forward/forwardlisting.h"

#include "storage/query.h"

#include <QSet>

namespace storage {

namespace {

// The log by its numbers, from the end: kinds have no index.
constexpr char kPassedTo[] = "SELECT c.issue_id FROM contact c NOT INDEXED CROSS JOIN issue i ON i.id = c.issue_id "
                             "LEFT JOIN issue_state s ON s.issue_id = i.id "
                             "WHERE c.id > (SELECT COALESCE(MAX(id), 0) FROM contact) - ? AND c.kind = 'forwarded' "
                             "AND EXISTS (SELECT 1 FROM contact_person p WHERE p.contact_id = c.id AND p.person_id = ?) "
                             "AND i.project_id = ? AND i.category = ? AND COALESCE(s.verdict, '') <> 'UseConfidentialRoute' "
                             "ORDER BY c.id DESC";

constexpr char kPassedOn[] = "SELECT c.issue_id FROM contact c NOT INDEXED CROSS JOIN issue i ON i.id = c.issue_id "
                             "LEFT JOIN issue_state s ON s.issue_id = i.id "
                             "WHERE c.id > (SELECT COALESCE(MAX(id), 0) FROM contact) - ? AND c.kind = 'forwarded' "
                             "AND i.project_id = ? AND COALESCE(s.verdict, '') <> 'UseConfidentialRoute' ORDER BY c.id DESC";

}

base::Result<QVector<domain::IssueId>> ForwardListing::passedTo(domain::PersonId person, domain::ProjectId project, const QString &category) const
{
    Query query(m_database, kPassedTo);
    query.bind(kEntriesRead).bind(person.value()).bind(project.value()).bind(category);
    return distinct(query);
}

base::Result<QVector<domain::IssueId>> ForwardListing::passedOn(domain::ProjectId project) const
{
    Query query(m_database, kPassedOn);
    query.bind(kEntriesRead).bind(project.value());
    return distinct(query);
}

base::Result<QVector<domain::IssueId>> ForwardListing::distinct(Query &query) const
{
    QVector<domain::IssueId> ids;
    QSet<domain::IssueId> known;
    while (ids.size() < kMostIssues) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            break;
        if (const domain::IssueId id(query.number(0)); !known.contains(id)) {
            known.insert(id);
            ids.append(id);
        }
    }
    return ids;
}

}
