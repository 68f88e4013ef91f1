#pragma once

#include "base/result.h"
#include "exchange/json/jsonlists.h"
#include "services/exchange/exchangeservice.h"
#include "services/workspace/writepath.h"

#include <QHash>

namespace services {

// Fills an empty workspace from the JSON document. A document with history brings it along as it is, its chain of hashes checked,
// so this is the one place beside the write path that writes; a document without it is one act "import" of a new history.
class WorkspaceImport
{
public:
    WorkspaceImport(Workspace &workspace, const Progress &progress);
    [[nodiscard]] base::Result<> run(const QString &path);

private:
    base::Result<> checkEmpty() const;
    base::Result<> checkDocument();
    base::Result<> restore();  // with history
    base::Result<> begin();    // without
    base::Result<> readRecords(WritePath::Session *session);
    base::Result<> checkCalendars() const;
    base::Result<> checkPeople() const;
    base::Result<> checkReferences() const;
    base::Result<> readIssues(WritePath::Session *session);
    base::Result<> readContents();
    base::Result<> readHistory();
    base::Result<> readEntry(const QJsonObject &object);
    base::Result<> readSettings(WritePath::Session *session);
    base::Result<> flushIssues();
    base::Result<> tell();
    // One list: with a session as new records of this act, without one as they are.
    template <typename T>
    base::Result<> readList(const char *key, WritePath::Session *session);

    Workspace &m_workspace;
    Progress m_progress;
    std::unique_ptr<exchange::JsonLists> m_lists;
    QVector<domain::Issue> m_issues;
    QHash<QString, qint64> m_settingIds; // history names settings by number
    qint64 m_told = 0;
};

}
