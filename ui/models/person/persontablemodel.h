#pragma once

#include "base/error.h"
#include "domain/person/person.h"
#include "services/changefeed.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace base {
class Clock;
}
namespace services {
class Workspace;
}

namespace models {

// The people of the workspace, ours first, then by organisation and name; who is away now is said.
class PersonTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Organisation, Reach, Powers, Absence, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SecondRole, OursRole, AwayRole };

    explicit PersonTableModel(services::Workspace &workspace, QObject *parent = nullptr);
    void reload();
    void setFilter(const QString &words);
    // Only people who may decide at least this alone, the lowest limit first; nothing asked for: everybody.
    void setLeastPowers(const domain::Powers &least);
    // Only these people; none: everybody.
    void setOnly(const QSet<domain::PersonId> &only);
    // For amounts without a currency.
    void setCurrency(const QString &currency) { m_currency = currency; }
    const domain::Person *personAt(int row) const;
    int rowOf(domain::PersonId id) const;
    int countAll() const { return int(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void arrange();
    bool isShown(const domain::Person &person) const;
    bool comesBefore(const domain::Person &a, const domain::Person &b) const;
    bool covers(const domain::Powers &powers) const;
    QString powersText(const domain::Powers &powers) const;
    QString absenceText(domain::PersonId id) const;
    bool isAway(domain::PersonId id) const;

    services::Workspace &m_workspace;
    QString m_filter;
    QString m_currency;
    domain::Powers m_least;
    QSet<domain::PersonId> m_only;
    QVector<domain::Person> m_all;
    QVector<domain::Person> m_shown;
    QHash<domain::OrganisationId, domain::Organisation> m_organisations;
    QHash<domain::PersonId, QVector<domain::Absence>> m_absences;
};

}
