// The keyboard of GridView.
#include "widgets/grid/gridview.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui {

namespace {

bool isCtrl(const QKeyEvent &event, Qt::Key key)
{
    return event.modifiers() == Qt::ControlModifier && event.key() == key;
}

bool isAltStep(const QKeyEvent &event)
{
    return event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

}

// A menu of the window may use the same keys; here they belong to the cells.
bool GridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool GridView::isOwnKey(const QKeyEvent &event) const
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste))
        return true;
    if (isCtrl(event, Qt::Key_D) || isCtrl(event, Qt::Key_R) || isCtrl(event, Qt::Key_Space))
        return true;
    return (m_rowsMovable && isAltStep(event)) || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (!actOn(*event) && !walk(*event))
        QTableView::keyPressEvent(event);
}

bool GridView::actOn(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copyCells();
    else if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ShiftModifier)
        selectRange(beside(currentIndex(), 0, -model()->columnCount()), beside(currentIndex(), 0, model()->columnCount()));
    else if (isCtrl(event, Qt::Key_Space))
        selectRange(model()->index(0, currentIndex().column()), model()->index(model()->rowCount() - 1, currentIndex().column()));
    else if (m_readOnly)
        return false;
    else if (event.matches(QKeySequence::Cut))
        cutCells();
    else if (event.matches(QKeySequence::Paste))
        pasteCells();
    else if (isCtrl(event, Qt::Key_D))
        fillDown();
    else if (isCtrl(event, Qt::Key_R))
        fillRight();
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        clearCells();
    else if (m_rowsMovable && isAltStep(event))
        moveRowsBy(event.key() == Qt::Key_Up ? -1 : 1);
    else if (event.key() == Qt::Key_F2 && currentIndex().isValid()) {
        QTableView::edit(currentIndex());
        if (auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex())))
            line->end(false);
    } else
        return false;
    return true;
}

bool GridView::walk(const QKeyEvent &event)
{
    if (!model() || model()->rowCount() == 0 || event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool isExtending = event.modifiers() & Qt::ShiftModifier;
    const bool isJump = event.modifiers() & Qt::ControlModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QModelIndex from = currentIndex();
    QModelIndex to;
    const auto step = [&](int rows, int columns) { return isJump ? edgeFrom(from, rows, columns) : beside(from, rows, columns); };
    switch (event.key()) {
    case Qt::Key_Left:
        to = step(0, -forward);
        break;
    case Qt::Key_Right:
        to = step(0, forward);
        break;
    case Qt::Key_Up:
        to = step(-1, 0);
        break;
    case Qt::Key_Down:
        to = step(1, 0);
        break;
    case Qt::Key_Home:
        to = beside(from, isJump ? -model()->rowCount() : 0, -model()->columnCount());
        break;
    case Qt::Key_End:
        to = beside(from, isJump ? model()->rowCount() : 0, model()->columnCount());
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isJump)
            return false;
        moveOn(event.key(), event.modifiers());
        return true;
    default:
        return false;
    }
    m_tabColumn = -1;
    if (isExtending)
        extendTo(to);
    else
        setCurrentIndex(to);
    return true;
}

void GridView::moveOn(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isBack = modifiers & Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        tab(key == Qt::Key_Backtab || isBack);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QModelIndex next = beside(from, isBack ? -1 : 1, 0);
        setCurrentIndex(m_tabColumn >= 0 && !isBack && next.row() != from.row() ? next.siblingAtColumn(m_tabColumn) : next);
        break;
    }
    case Qt::Key_Up:
        setCurrentIndex(beside(from, -1, 0));
        break;
    case Qt::Key_Down:
        setCurrentIndex(beside(from, 1, 0));
        break;
    case Qt::Key_Left:
        setCurrentIndex(beside(from, 0, -forward));
        break;
    case Qt::Key_Right:
        setCurrentIndex(beside(from, 0, forward));
        break;
    default:
        return;
    }
    m_tabColumn = -1;
}

// From the end of a row to the next one; from the last cell on to what follows the grid.
void GridView::tab(bool back)
{
    const QModelIndex from = currentIndex();
    const QVector<int> columns = columnsFrom(0);
    if (columns.isEmpty() || !from.isValid())
        return;
    if (m_tabColumn < 0)
        m_tabColumn = from.column();
    QModelIndex to = beside(from, 0, back ? -1 : 1);
    if (to == from) {
        const int row = from.row() + (back ? -1 : 1);
        if (row < 0 || row >= model()->rowCount()) {
            m_tabColumn = -1;
            QAbstractScrollArea::focusNextPrevChild(!back);
            return;
        }
        to = model()->index(row, back ? columns.last() : columns.first());
    }
    setCurrentIndex(to);
}

// Columns that do not show are passed over; at an edge it stays there.
QModelIndex GridView::beside(const QModelIndex &from, int rows, int columns) const
{
    const QVector<int> shown = columnsFrom(0);
    if (shown.isEmpty())
        return from;
    const int row = std::clamp((from.isValid() ? from.row() : 0) + rows, 0, model()->rowCount() - 1);
    const qsizetype at = std::max(qsizetype(0), shown.indexOf(from.column()));
    return model()->index(row, shown.at(std::clamp(at + columns, qsizetype(0), shown.size() - 1)));
}

// As in a spreadsheet: to the last filled cell before a gap, else over the gap to the next filled one, else to the edge.
QModelIndex GridView::edgeFrom(const QModelIndex &from, int rows, int columns) const
{
    const auto isFilled = [](const QModelIndex &index) { return !index.data(Qt::EditRole).toString().isEmpty(); };
    QModelIndex at = from;
    QModelIndex next = beside(at, rows, columns);
    const bool runs = isFilled(at) && isFilled(next);
    while (next != at) {
        if (runs && !isFilled(next))
            return at;
        at = next;
        if (!runs && isFilled(at))
            return at;
        next = beside(at, rows, columns);
    }
    return at;
}

// The corner opposite to the current cell stays.
void GridView::extendTo(const QModelIndex &index)
{
    const QItemSelectionRange all = range();
    if (!all.isValid()) {
        setCurrentIndex(index);
        return;
    }
    const QModelIndex current = currentIndex();
    const int row = current.row() == all.top() ? all.bottom() : all.top();
    const int column = current.column() == all.left() ? all.right() : all.left();
    selectRange(model()->index(row, column), index);
}

void GridView::selectRange(const QModelIndex &from, const QModelIndex &to)
{
    if (!from.isValid() || !to.isValid())
        return;
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    const QModelIndex first = model()->index(std::min(from.row(), to.row()), std::min(from.column(), to.column()));
    const QModelIndex last = model()->index(std::max(from.row(), to.row()), std::max(from.column(), to.column()));
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

}
