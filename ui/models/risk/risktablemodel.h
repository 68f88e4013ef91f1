#pragma once

#include "base/error.h"
#include "domain/risk/risk.h"
#include "services/changefeed.h"

#include <QAbstractTableModel>
#include <QHash>

namespace services {
class Workspace;
}

namespace models {

// The risk register of a project: worst rating first, then exposure; sortable by every column. Edits go to RiskService.
class RiskTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Chance, Impact, Rating, Response, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SecondRole, RatingRole };

    explicit RiskTableModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setProject(domain::ProjectId project);
    struct Filter {
        QString text;
        QVector<domain::RiskStatus> statuses;
        QVector<domain::RiskRating> ratings;
        QVector<domain::PersonId> owners;
    };
    void setFilter(const Filter &filter);

    const domain::Risk *riskAt(int row) const;
    int rowOf(domain::RiskId id) const;
    const QVector<domain::Risk> &shown() const { return m_shown; }
    int countAll() const { return int(m_all.size()); }
    const domain::RiskMatrix &matrix() const { return m_matrix; }
    QString currency() const { return m_currency; }
    // Where the register counts the risk now: after the response once that is assessed.
    static const domain::RiskPosition &present(const domain::Risk &risk);
    domain::RiskRating ratingOf(const domain::Risk &risk) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void reload();
    void arrange();
    QVariant display(const domain::Risk &risk, int column) const;

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    QString m_currency;
    domain::RiskMatrix m_matrix;
    Filter m_filter;
    QVector<domain::Risk> m_all;
    QVector<domain::Risk> m_shown;
    QHash<domain::OrganisationId, QString> m_parties;
    int m_sortColumn = Rating;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

}
