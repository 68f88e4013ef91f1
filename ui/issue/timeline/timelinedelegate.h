#pragma once

#include "issue/timeline/timelinebar.h"

#include <QStyledItemDelegate>

#include <functional>

namespace ui {

// Paints a row of the timeline: at the start side what the issue is, beside it its bar.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TimelineDelegate(const TimelineState &state, QObject *parent) : QStyledItemDelegate(parent), m_state(state) {}

    static int rowHeight();
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintLabel(QPainter &painter, const QRect &label, const storage::IssueCard &card, Qt::LayoutDirection direction) const;

    const TimelineState &m_state;
};

}
