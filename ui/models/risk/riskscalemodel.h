#pragma once

#include "models/escalation/typedfault.h"

#include "domain/risk/risk.h"

#include <QAbstractTableModel>
#include <QHash>

namespace models {

// The two scales of a risk matrix, a row a class, the lowest first: what each is called and up to where it reaches. Shares are
// typed as "30 %", money in the locale's spelling or with k and m.
class RiskScaleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Class, ProbabilityName, ProbabilityUpTo, ImpactName, ImpactUpTo, ColumnCount };
    enum Role { FaultRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setMatrix(const domain::RiskMatrix &matrix);
    const domain::RiskMatrix &matrix() const { return m_matrix; }
    QString faultOf(const QModelIndex &index, const QString &text) const;
    QVector<TypedFault> faults() const;
    void beginAct() { ++m_acts; }
    void endAct();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();
    void faultsChanged();

private:
    QString cellText(const QModelIndex &index) const;
    bool read(const QModelIndex &index, const QString &text, domain::RiskMatrix &target, QString &fault) const;
    void tell();

    domain::RiskMatrix m_matrix;
    QHash<QPair<int, int>, QString> m_faults;
    int m_acts = 0;
    bool m_isChanged = false;
};

}
