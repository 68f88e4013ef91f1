#pragma once

#include "base/error.h"
#include "domain/issue/corrections.h"
#include "domain/issue/forwardchain.h"
#include "render/wording/format.h"
#include "services/changefeed.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QVector>

namespace services {
class Workspace;
}

namespace models {

// The contacts log of one issue, oldest first, as a conversation: who said or did what to whom, and whether it was ours.
// A correction stands in the entry it refers to, whose former words unfold. Read only: entries are appended through
// IssueService::log.
class ContactLogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ContactRole = Qt::UserRole, // domain::Contact, with the words it was corrected to last
        OursRole,                   // said or done by our side
        NameRole,                   // whoever spoke
        HeadRole,                   // "Reminder to Katrin Wolff, mail"
        MomentRole,                 // base::Instant
        CorrectedRole,              // whether it was given other words
    };

    explicit ContactLogModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setIssue(domain::IssueId id);
    void setFormat(const render::Format &format) { m_format = format; }
    domain::IssueId issue() const { return m_issue; }
    // Shows the former words of a corrected entry, or folds them again.
    void unfold(int row);
    // The row of an entry; -1 when there is none.
    int rowOf(domain::ContactId id) const;

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
    QString wholeBody(const domain::CorrectedEntry &corrected) const;
    QString chainWords() const;
    QString formerWords(const domain::CorrectedEntry &corrected) const;
    bool isOurs(const domain::Contact &contact) const;

    services::Workspace &m_workspace;
    domain::IssueId m_issue;
    render::Format m_format;
    QVector<domain::CorrectedEntry> m_log;
    domain::ForwardChain m_chain; // told in the entry of its last step
    QSet<domain::ContactId> m_unfolded;
    QHash<domain::PersonId, domain::Person> m_people;
    QHash<domain::OrganisationId, bool> m_ours;
};

}
