#pragma once

#include "base/error.h"
#include "domain/person/person.h"

#include <QAbstractItemModel>
#include <QHash>

namespace services {
class Workspace;
}

namespace models {

// Who reports to whom, as a tree: those without a superior at the top. Dropping a person on another one makes the other the
// superior; the service refuses a circle, and refused() says so.
class ReportingTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, SecondRole };

    explicit ReportingTreeModel(services::Workspace &workspace, QObject *parent = nullptr);
    void reload();
    QModelIndex indexOf(domain::PersonId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void refused(const base::Error &error);

private:
    const domain::Person *personOf(const QModelIndex &index) const;
    domain::PersonId superiorOf(domain::PersonId id) const;

    services::Workspace &m_workspace;
    QHash<domain::PersonId, domain::Person> m_people;
    QHash<domain::PersonId, QVector<domain::PersonId>> m_reports; // by superior; the invalid id: nobody
};

}
