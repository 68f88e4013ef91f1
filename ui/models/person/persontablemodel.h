#pragma once

#include "base/error.h"
#include "domain/person/person.h"
#include "services/changefeed.h"

#include <QAbstractTableModel>
#include <QHash>

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
    enum Column { Name, Organisation, Reach, Absence, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SecondRole, OursRole, AwayRole };

    explicit PersonTableModel(services::Workspace &workspace, QObject *parent = nullptr);
    void reload();
    void setFilter(const QString &words);
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
    QString absenceText(domain::PersonId id) const;
    bool isAway(domain::PersonId id) const;

    services::Workspace &m_workspace;
    QString m_filter;
    QVector<domain::Person> m_all;
    QVector<domain::Person> m_shown;
    QHash<domain::OrganisationId, domain::Organisation> m_organisations;
    QHash<domain::PersonId, QVector<domain::Absence>> m_absences;
};

}
