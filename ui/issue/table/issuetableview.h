#pragma once

#include "issue/table/rangeanchor.h"
#include "models/issue/issuetablemodel.h"

#include <QTableView>

namespace ui {

class IssueRowDelegate;

// The table of issues: its columns, wide as chosen or narrow in two lines, its groups, and their keys. Remembers columns and widths
// for each project. Decides nothing and writes nothing.
class IssueTableView : public QTableView
{
    Q_OBJECT
public:
    IssueTableView(models::IssueTableModel *model, QWidget *parent);

    void setProject(domain::ProjectId project); // brings its columns back
    QVector<int> columns() const { return m_columns; } // as chosen, in order
    void setColumns(const QVector<int> &columns);
    static QVector<int> usualColumns();
    // The columns as they stand side by side now.
    QVector<int> seenColumns() const;
    bool isNarrow() const { return m_isNarrow; }
    void showColumnMenu(const QPoint &globalPos);
    // The names that a column shows: as wide as the longest needs, as far as there is room.
    void setNames(int column, const QStringList &names);
    void setGroup(std::optional<storage::IssueColumn> group);
    QVector<domain::IssueId> selectedIds() const;
    IssueRowDelegate *rowDelegate() const { return m_delegate; }
    void showSort(); // the arrow follows the query

Q_SIGNALS:
    void columnsChanged();
    void groupChanged();
    void copyWanted();
    void pasteWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupHeader();
    void fit();
    int widthOfNames(int column, int free) const;
    void layColumns();
    void setNarrow(bool isNarrow);
    void toggle(int row);
    bool takesGroupKey(QKeyEvent *event);
    void takeMoved();
    void remember() const;
    QString settingName() const;

    models::IssueTableModel *m_model;
    IssueRowDelegate *m_delegate;
    RangeAnchor m_anchor{*this};
    domain::ProjectId m_project;
    QVector<int> m_columns;
    QHash<int, int> m_widths; // as dragged
    QHash<int, int> m_wanted; // of the longest name
    bool m_isNarrow = true;
    bool m_isLaying = false; // its own changes are not the person's
};

}
