#pragma once

#include "base/error.h"
#include "domain/escalation/catalogue/situationcheck.h"

#include <QAbstractListModel>

namespace services {
class Workspace;
}

namespace models {

// The catalogue of situations of one project by rank: rank and name, and what picking it sets in one line. An entry that is
// dropped elsewhere asks to be moved there; the model itself moves nothing.
class SituationListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, EverydayRole, SummaryRole = Qt::UserRole + 100 }; // the second line of a side list

    explicit SituationListModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setProject(domain::ProjectId project);
    int rowOf(domain::SituationId id) const; // -1: none
    const domain::ListedSituation *situationAt(int row) const;
    QVector<domain::SituationCheck> findingsOf(domain::SituationId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const base::Error &error);
    // The catalogue was read again; rows and what they hold may be others.
    void refreshed();
    void moveWanted(domain::SituationId id, int rank);

private:
    void reload();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    QVector<domain::ListedSituation> m_situations;
    QVector<domain::SituationFinding> m_findings;
};

}
