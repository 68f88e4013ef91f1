#pragma once

#include "models/issue/issueact.h"
#include "services/issue/merge/issuemerge.h"

#include <QHash>
#include <QObject>

namespace ui {

class ConflictBar;
class IssueDetail;

// Does what a detail asks for: saves its edits over what others saved meanwhile, writes its entries. When both changed a
// field it asks in the detail; what was typed is kept for that issue until it is answered.
class IssueEditing : public QObject
{
    Q_OBJECT
public:
    IssueEditing(services::Workspace &workspace, IssueDetail *detail);
    // An edit of the issue as the detail shows it.
    void save(const domain::Issue &issue);
    // An edit of `before`.
    void saveOver(const domain::Issue &before, const domain::Issue &mine);
    void perform(const models::ActEntry &entry);
    // Asks again what is still open about the issue that the detail shows now.
    void follow(domain::IssueId issue);

Q_SIGNALS:
    void refused(); // what the detail shows is no longer so
    void failed(const base::Error &error);

private:
    struct Open {
        domain::Issue before;
        domain::Issue mine;
    };
    void settle(const QStringList &mine);
    void keepGuided(const domain::Issue &issue, const domain::Contact &note);
    void correct(domain::ContactId entry, const QString &text);
    template <typename T>
    void tell(const base::Result<T> &done)
    {
        if (!done)
            Q_EMIT failed(done.error());
    }

    services::Workspace &m_workspace;
    IssueDetail *m_detail;
    ConflictBar *m_bar;
    domain::IssueId m_issue;
    QHash<domain::IssueId, Open> m_open;
};

}
