#pragma once

#include "issue/timeline/timelinescale.h"
#include "storage/issue/board/issuecard.h"

#include <QPainter>
#include <QRect>

namespace ui {

// What all parts of the timeline share: its scale, how wide the labels are, now, and a need-by that is being dragged.
struct TimelineState {
    TimelineScale scale;
    int labelWidth = 0;
    base::Instant now;
    domain::IssueId dragged;
    base::Instant draggedTo;

    // The need-by as it is shown.
    base::Instant needBy(const storage::IssueCard &card) const { return card.row.id == dragged ? draggedTo : card.row.needBy; }
    QRect labelRect(const QRect &row, Qt::LayoutDirection direction) const;
    QRect chartRect(const QRect &row, Qt::LayoutDirection direction) const;
    // In the chart's own px, mirrored right to left.
    double shownX(const QRect &chart, double x, Qt::LayoutDirection direction) const;
};

// Weekends, the lines of the grid and the line of today, behind one row or behind none.
void paintTimeGround(QPainter &painter, const QRect &chart, const TimelineState &state, Qt::LayoutDirection direction, bool isSelected = false);

}
