#pragma once

#include "models/issue/board/boardmodel.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;

namespace ui {

class BoardColumn;
class BoardList;
class ElidedLabel;
class SegmentedControl;

// The issues of a query as cards in columns, by status or by level. A card that is moved to a status changes it, in one undo
// step; one that is moved to a higher level asks for the escalation.
class IssueBoard : public QWidget
{
    Q_OBJECT
public:
    explicit IssueBoard(services::Workspace &workspace, QWidget *parent = nullptr);
    ~IssueBoard() override; // the columns go before what they show

    void setQuery(const storage::IssueQuery &query);
    // Follows no changes until it is asked again.
    void rest() { m_model->rest(); }
    void setFormat(const render::Format &format);
    void setCurrent(domain::IssueId id);
    domain::IssueId current() const { return m_current; }
    models::BoardModel &model() const { return *m_model; }
    void setGroup(storage::IssueGroup group);
    // The keyboard goes to the current card.
    void focusCards();

Q_SIGNALS:
    void currentChanged(domain::IssueId id);
    void opened(domain::IssueId id);
    void escalationWanted(domain::IssueId id, int level);
    void closingWanted(const QVector<domain::IssueId> &issues);
    void said(const QString &text);
    void failed(const base::Error &error);

private:
    void showColumns();
    BoardColumn *makeColumn(models::CardStripModel &cards);
    void followHint();
    void followModel();
    void take(BoardColumn &column, const QVector<domain::IssueId> &issues);
    void step(const BoardColumn &column, int columns);
    void moveSelected(const BoardColumn &column, int columns);
    void adopt(const BoardColumn &column);
    void keepSelectionIn(const BoardColumn &column);
    bool hasKeys() const;
    BoardColumn *columnOf(domain::IssueId id) const;

    models::BoardModel *m_model;
    SegmentedControl *m_group;
    ElidedLabel *m_hint;
    QScrollArea *m_scroll;
    QHBoxLayout *m_row;
    QVector<BoardColumn *> m_columns;
    domain::IssueId m_current;
    bool m_isFollowing = false; // the selection is being set by us
    bool m_keepsKeys = false;   // the keyboard follows the cards that were moved
};

}
