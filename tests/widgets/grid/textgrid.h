#pragma once

#include <QAbstractTableModel>
#include <QStringList>

// Cells of text; notes what it was asked as acts. A text with an "x" is a fault.
class TextGrid : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { FaultRole = Qt::UserRole };
    TextGrid(int rows, int columns);
    QStringList row(int number) const { return m_cells.at(number); }
    void setRow(int number, const QStringList &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool insertRows(int row, int count, const QModelIndex &parent) override;
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int target) override;

    bool takesRows = true;
    int frozenColumn = -1; // cannot be edited
    int edits = 0;

private:
    int m_columns;
    QVector<QStringList> m_cells;
};
