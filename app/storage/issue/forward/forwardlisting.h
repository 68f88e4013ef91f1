#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QVector>

namespace storage {

class Database;
class Query;

// Which issues were passed on to a person. Reads the latest entries of the logs only, so that its cost does not grow with the file.
class ForwardListing
{
public:
    static constexpr int kEntriesRead = 50'000; // the latest, of all kinds
    static constexpr int kMostIssues = 200;

    explicit ForwardListing(Database &database) : m_database(database) { }

    // Of the project and category (empty: without one), those passed on latest first. Without those whose advice is to take the
    // confidential route.
    [[nodiscard]] base::Result<QVector<domain::IssueId>> passedTo(domain::PersonId person, domain::ProjectId project, const QString &category) const;
    // Of the whole project, those passed on latest first; the same ones left out.
    [[nodiscard]] base::Result<QVector<domain::IssueId>> passedOn(domain::ProjectId project) const;

private:
    base::Result<QVector<domain::IssueId>> distinct(Query &query) const;

    Database &m_database;
};

}
