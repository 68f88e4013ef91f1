#pragma once

#include "models/escalation/typedfault.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>
#include <QVector>

namespace models {

// A square of ratings chosen by two scales, to be typed into: the severity matrix, the risk matrix. The highest row stands on
// top. A rating is typed by its word, the start of it or its number in the list; what is none stays where it was typed, marked.
class RatingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { RatingRole = Qt::UserRole, FaultRole };
    // Lowest first; cells[row][column] are indexes into ratings.
    struct Square {
        QStringList rows;
        QStringList columns;
        QStringList ratings;
        QVector<QVector<int>> cells;
        bool operator==(const Square &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setSquare(const Square &square);
    const Square &square() const { return m_square; }
    QString faultOf(const QString &text) const;
    QVector<TypedFault> faults() const;
    // What is shown from now on is another matrix.
    void forgetFaults();
    // Edits between these are told as one.
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
    int rowOf(const QModelIndex &index) const { return rowCount() - 1 - index.row(); }
    int ratingOf(const QString &text) const; // < 0: none, or several
    void tell();

    Square m_square;
    QHash<QPair<int, int>, QString> m_faults; // what was typed
    int m_acts = 0;
    bool m_isChanged = false;
};

}
