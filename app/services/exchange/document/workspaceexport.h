#pragma once

#include "base/result.h"
#include "exchange/json/jsonlistswriter.h"
#include "services/exchange/exchangeservice.h"

namespace storage {
class Database;
}

namespace services {

// Everything of a workspace as the JSON document of domain/record/workspacedocument.h. Reads inside one transaction, so that it
// is one state of the file whatever others write.
class WorkspaceExport
{
public:
    WorkspaceExport(storage::Database &database, QIODevice &device, const Progress &progress);
    [[nodiscard]] base::Result<> run();

private:
    base::Result<> writeSettings();
    base::Result<> writeStanding(); // calendars, people, projects, matrices
    base::Result<> writeIssues();
    base::Result<> writeContacts();
    base::Result<> writeRest();     // files, risks, templates, drafts
    base::Result<> writeContents();
    base::Result<> writeHistory();
    base::Result<> writeMatrices();
    base::Result<> tell(double done) const;
    template <typename T>
    base::Result<> writeList(const char *key, base::Result<QVector<T>> records);

    storage::Database &m_database;
    exchange::JsonListsWriter m_writer;
    Progress m_progress;
    QVector<domain::IssueId> m_issues;
};

}
