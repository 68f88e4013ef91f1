#pragma once

#include <QAbstractItemView>
#include <QInputEvent>
#include <QPersistentModelIndex>

namespace ui {

// Where the rows that Shift selects begin: at the row that was current before, whoever made it so. Qt's own beginning is where the
// last click or key was, even after the program went on to another row.
class RangeAnchor
{
public:
    explicit RangeAnchor(QAbstractItemView &view) : m_view(view) { }

    // While one of these is alive the view works off a key or a click.
    class Act
    {
    public:
        Act(RangeAnchor &anchor, const QInputEvent &event);
        ~Act() { m_anchor.m_isExtending = false; }
        Q_DISABLE_COPY_MOVE(Act)

    private:
        RangeAnchor &m_anchor;
    };

    void follow(const QModelIndex &current); // it became the current one
    // Selects from the beginning to the current row; false: this is no act that extends.
    bool extend(QItemSelectionModel::SelectionFlags flags);

private:
    void settle();

    QAbstractItemView &m_view;
    QPersistentModelIndex m_from;
    bool m_isExtending = false;
};

}
