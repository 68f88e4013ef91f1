#pragma once

#include "widgets/grid/gridtext.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>

namespace ui {

class FrozenColumn;

// Where the model tells the grid more about a cell; -1: it does not.
struct GridRoles {
    int fault = -1;   // QString: why the text of the cell is not taken, and what would be right
    int finding = -1; // int: 0 nothing, 1 a warning, 2 an error
    int mark = -1;    // bool: the cell differs from what it is compared with
    int note = -1;    // QString: what is found in the cell, for its tool tip
};

// A table that is worked as a spreadsheet, over any model: typing replaces, F2 edits, Tab and Enter move on, ranges are copied
// and pasted as TSV, filled and cleared, rows are dragged. The model decides what a text means: it is given by setData(), rows
// are added by insertRows() and moved by moveRows() where the model can. Knows nothing of what the cells are about.
class GridView : public QTableView
{
    Q_OBJECT
public:
    enum class Finding { None, Warning, Error };
    // What is wrong with a text for a cell, empty when nothing is: asked at each key.
    using Judge = std::function<QString(const QModelIndex &index, const QString &text)>;

    explicit GridView(QWidget *parent = nullptr);
    using QTableView::edit;
    void setModel(QAbstractItemModel *model) override;
    void setRoles(const GridRoles &roles) { m_roles = roles; }
    void setJudge(const Judge &judge) { m_judge = judge; }
    // Rows can be dragged by the grip at the leading edge of the first column and moved by Alt+Up and Alt+Down.
    void setRowsMovable(bool movable) { m_rowsMovable = movable; }
    // The first column stands still while the others are scrolled sideways; paintHead: its head (none: it has no head).
    void freezeFirstColumn(const std::function<void(QPainter &painter, const QRect &rect)> &paintHead);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    // Read and copied, not changed.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    // As tall as its rows, up to this many px; 0: whatever the layout gives.
    void setTallest(int height);

    // The selected rectangle; the current cell when nothing is selected.
    QItemSelectionRange range() const;
    bool selectsSeveral() const;
    QString faultAt(const QModelIndex &index) const;
    Finding findingAt(const QModelIndex &index) const;
    bool isMarked(const QModelIndex &index) const;
    bool isEditing(const QModelIndex &index) const { return m_editing.isValid() && m_editing == index; }
    bool isTyping() const { return m_isTyping; } // the editor was opened by a letter: arrows leave it
    // For the delegate: the editor was left by this key.
    void moveOn(int key, Qt::KeyboardModifiers modifiers);
    void judgeTyped(const QModelIndex &index, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyCells();
    void cutCells();
    void pasteCells();
    void clearCells();
    void fillDown();  // of one row: from the row above
    void fillRight(); // of one column: from the column before
    void moveRowsBy(int rows);
    void goTo(const QModelIndex &index);

Q_SIGNALS:
    // Around the edits of one act, so that they become one step; what it does, in a word or two.
    void actBegun();
    void actEnded(const QString &what);
    void cutOff(int columns); // so many columns of what was pasted had no room
    void faultTyped(const QModelIndex &index, const QString &fault);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    bool isOwnKey(const QKeyEvent &event) const;
    bool actOn(const QKeyEvent &event);
    bool walk(const QKeyEvent &event);
    QModelIndex beside(const QModelIndex &from, int rows, int columns) const;
    QModelIndex edgeFrom(const QModelIndex &from, int rows, int columns) const;
    void extendTo(const QModelIndex &index);
    void selectRange(const QModelIndex &from, const QModelIndex &to);
    void tab(bool back);
    QVector<int> columnsFrom(int left) const; // those that show
    GridTable cells(const QItemSelectionRange &range) const;
    void paste(const GridTable &table);
    void setText(const QModelIndex &index, const QString &text);
    bool isGrip(const QPoint &place) const;
    int rowBoundary(int y) const;
    void paintGrip(QPainter &painter) const;
    void paintBubble(QPainter &painter) const;
    void fitHeight();

    GridRoles m_roles;
    Judge m_judge;
    bool m_rowsMovable = false;
    bool m_readOnly = false;
    bool m_isTyping = false;
    QPersistentModelIndex m_editing;
    QString m_typedFault;
    int m_tabColumn = -1; // where the row of Tabs began: Enter goes back there
    int m_draggedRow = -1;
    int m_dropRow = -1;
    int m_hoveredRow = -1;
    int m_tallest = 0;
    FrozenColumn *m_frozen = nullptr;
};

}
