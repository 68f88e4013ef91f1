#pragma once

#include "services/attachment/attachmentservice.h"
#include "services/workspace/writepath.h"

namespace services {

// Takes files into one act: first looks at each of them outside of any transaction, then stores what can be read.
class FileIntake
{
public:
    FileIntake(Workspace &workspace, domain::IssueId issue, FileKeeping keeping, const Progress &progress)
        : m_workspace(workspace), m_issue(issue), m_keeping(keeping), m_progress(progress)
    {
    }

    // Reads each file once for its hash; Cancelled.
    [[nodiscard]] base::Result<> look(const QStringList &paths);
    [[nodiscard]] base::Result<> store(WritePath::Session &session);
    const AddedFiles &result() const { return m_result; }
    bool isEmpty() const { return m_files.isEmpty(); }

private:
    struct Seen {
        QString path;
        domain::Attachment file;
    };
    base::Result<domain::Attachment> seen(const QString &path);
    base::Result<> storeContent(const Seen &one);
    bool goesOn(double share) const;

    Workspace &m_workspace;
    domain::IssueId m_issue;
    FileKeeping m_keeping;
    Progress m_progress;
    QVector<Seen> m_files;
    AddedFiles m_result;
};

}
