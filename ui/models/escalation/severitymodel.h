#pragma once

#include "domain/issue/severity.h"

#include <QAbstractTableModel>

namespace models {

// Impact × urgency → severity as a grid: impact 5 on top, urgency 1 first. A cell is set to another severity; whoever owns
// the matrix saves on edited().
class SeverityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kScale = 5;
    enum Role { SeverityRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setMatrix(const domain::SeverityMatrix &matrix);
    const domain::SeverityMatrix &matrix() const { return m_matrix; }
    void setDefinition(domain::Severity severity, const domain::SeverityDefinition &definition);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // SeverityRole: int 0..3; EditRole: "S2" or "2".
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(const domain::SeverityMatrix &matrix);

private:
    domain::Severity at(const QModelIndex &index) const;

    domain::SeverityMatrix m_matrix = domain::SeverityMatrix::standard();
};

}
