#pragma once

#include "base/error.h"
#include "domain/issue/contact.h"
#include "render/wording/format.h"
#include "services/changefeed.h"

#include <QAbstractListModel>
#include <QHash>
#include <QVector>

namespace services {
class Workspace;
}

namespace models {

// The contacts log of one issue, oldest first, as a conversation: who said or did what to whom, and whether it was ours.
// Read only: entries are appended through IssueService::log.
class ContactLogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ContactRole = Qt::UserRole, // domain::Contact
        OursRole,                   // said or done by our side
        NameRole,                   // whoever spoke
        HeadRole,                   // "Reminder to Katrin Wolff, mail"
        MomentRole,                 // base::Instant
    };

    explicit ContactLogModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setIssue(domain::IssueId id);
    void setFormat(const render::Format &format) { m_format = format; }
    domain::IssueId issue() const { return m_issue; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void reload();
    void takeNotice(const services::ChangeNotice &notice);
    QString nameOf(domain::PersonId id) const;
    QString head(const domain::Contact &contact) const;
    QString body(const domain::Contact &contact) const;
    bool isOurs(const domain::Contact &contact) const;

    services::Workspace &m_workspace;
    domain::IssueId m_issue;
    render::Format m_format;
    QVector<domain::Contact> m_log;
    QHash<domain::PersonId, domain::Person> m_people;
    QHash<domain::OrganisationId, bool> m_ours;
};

}
