#pragma once

#include "services/issue/bulk/bulkedit.h"

#include <QAbstractTableModel>

#include <functional>

namespace models {

// Cells of a paste that were not taken over, one a row. Its words are made as they are asked for: there may be ten thousand.
class RefusedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // The texts of a row, as many as there are heads.
    using Words = std::function<QStringList(const services::RefusedCell &refused)>;

    RefusedModel(const QVector<services::RefusedCell> &cells, const QStringList &heads, Words words, QObject *parent = nullptr);
    QVector<QStringList> table() const; // with the heads

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<services::RefusedCell> m_cells;
    QStringList m_heads;
    Words m_words;
};

}
