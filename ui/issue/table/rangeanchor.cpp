#include "issue/table/rangeanchor.h"

namespace ui {

RangeAnchor::Act::Act(RangeAnchor &anchor, const QInputEvent &event) : m_anchor(anchor)
{
    anchor.m_isExtending = event.modifiers() & Qt::ShiftModifier;
    if (anchor.m_isExtending)
        anchor.settle();
}

// A row that is selected alone, or left the selection, was no beginning of what is extended now.
void RangeAnchor::settle()
{
    const QItemSelectionModel *selection = m_view.selectionModel();
    const QModelIndex current = m_view.currentIndex();
    const QItemSelection selected = selection->selection();
    const bool isAlone = selected.size() == 1 && selected.first().top() == current.row() && selected.first().bottom() == current.row();
    if (!m_from.isValid() || isAlone || !selection->isSelected(m_from))
        m_from = current;
}

void RangeAnchor::follow(const QModelIndex &current)
{
    if (!m_isExtending)
        m_from = current;
}

bool RangeAnchor::extend(QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex current = m_view.currentIndex();
    if (!m_isExtending || !(flags & QItemSelectionModel::Current) || !m_from.isValid() || !current.isValid())
        return false;
    const int first = qMin(m_from.row(), current.row());
    const int last = qMax(m_from.row(), current.row());
    const QAbstractItemModel &model = *m_view.model();
    m_view.selectionModel()->select(QItemSelection(model.index(first, 0), model.index(last, 0)), flags | QItemSelectionModel::Rows);
    return true;
}

}
