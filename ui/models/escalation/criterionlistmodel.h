#pragma once

#include "base/error.h"
#include "domain/escalation/criterion.h"

#include <QAbstractListModel>

namespace services {
class Workspace;
}

namespace models {

// The criteria of one project in the order they were made: name, whether on, and what each tests in one line.
class CriterionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, ConditionsRole = Qt::UserRole + 100 }; // the second line of a side list

    explicit CriterionListModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setProject(domain::ProjectId project);
    int rowOf(domain::CriterionId id) const; // -1: none
    const domain::Criterion *criterionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const base::Error &error);
    // The criteria were read again; rows and what they hold may be others.
    void refreshed();

private:
    void reload();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    QString m_currency;
    QVector<domain::Criterion> m_criteria;
};

}
