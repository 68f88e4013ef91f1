#pragma once

#include "models/issue/board/boardmodel.h"

#include <QWidget>

namespace ui {

class BoardList;
class CardDelegate;

// One column of the board: its name, how many and what a day of them costs, and the cards. Takes drops, asks by signals.
class BoardColumn : public QWidget
{
    Q_OBJECT
public:
    BoardColumn(models::BoardModel &board, models::CardStripModel &cards, int key, QWidget *parent = nullptr);
    int key() const { return m_key; }
    BoardList &list() const { return *m_list; }
    const models::CardStripModel &cards() const { return m_cards; }
    // Name, count and cost as they are now; slim where the filter leaves nothing of it.
    void refresh();

Q_SIGNALS:
    void dropped(const QVector<domain::IssueId> &issues);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool accepts(const QVector<domain::IssueId> &issues) const;
    QString countText() const;
    QString costText() const;
    QString hint() const;
    void setDropping(bool isDropping);
    void fitList();

    models::BoardModel &m_board;
    models::CardStripModel &m_cards;
    const int m_key;
    BoardList *m_list;
    bool m_isDropping = false;
    bool m_isSlim = false;
};

}
