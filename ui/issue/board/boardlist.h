#pragma once

#include "domain/issue/issue.h"
#include "issue/table/rangeanchor.h"

#include <QTableView>

namespace ui {

// The cards of one column. Tells by signals where keys would go beside it; what is dragged out of it are the issues selected.
class BoardList : public QTableView
{
    Q_OBJECT
public:
    explicit BoardList(QWidget *parent = nullptr);
    QVector<domain::IssueId> selectedIssues() const; // in their order
    domain::IssueId currentIssue() const;
    // The issues of a drag that began in a list like this one, else none.
    static QVector<domain::IssueId> dragged(const QDropEvent &event);

Q_SIGNALS:
    void stepped(int columns);    // -1: to the column before
    void moveAsked(int columns);  // the selected cards
    void entered();               // it has the keyboard now

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    RangeAnchor m_anchor{*this};
};

}
