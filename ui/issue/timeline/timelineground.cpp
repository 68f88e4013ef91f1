#include "issue/timeline/timelineground.h"

#include "widgets/theme/theme.h"

#include <QStyle>

namespace ui {

namespace {
constexpr float kThroughSelection = 0.35F;
}

QRect TimelineState::labelRect(const QRect &row, Qt::LayoutDirection direction) const
{
    return QStyle::visualRect(direction, row, QRect(row.left(), row.top(), labelWidth, row.height()));
}

QRect TimelineState::chartRect(const QRect &row, Qt::LayoutDirection direction) const
{
    return QStyle::visualRect(direction, row, row.adjusted(labelWidth, 0, 0, 0));
}

double TimelineState::shownX(const QRect &chart, double x, Qt::LayoutDirection direction) const
{
    return direction == Qt::RightToLeft ? chart.right() + 1 - x : chart.left() + x;
}

void paintTimeGround(QPainter &painter, const QRect &chart, const TimelineState &state, Qt::LayoutDirection direction, bool isSelected)
{
    const TimelineScale &scale = state.scale;
    painter.save();
    painter.setClipRect(chart, Qt::IntersectClip);
    QColor freeDays = tint(Token::Early);
    freeDays.setAlphaF(isSelected ? kThroughSelection : 1); // the selection is seen through them
    const auto shown = [&](double x) { return qRound(state.shownX(chart, x, direction)); };
    if (scale.grid() != TimeGrid::Months)
        for (QDate day = scale.dayAt(0); day <= scale.dayAt(chart.width()); day = day.addDays(1)) {
            if (!scale.isFreeDay(day))
                continue;
            const int from = shown(scale.x(scale.startOf(day)));
            const int to = shown(scale.x(scale.startOf(day.addDays(1))));
            painter.fillRect(QRect(QPoint(qMin(from, to), chart.top()), QPoint(qMax(from, to) - 1, chart.bottom())), freeDays);
        }
    for (const TimeTick &tick : scale.ticks(chart.width()))
        if (tick.isMajor || scale.grid() != TimeGrid::Days)
            painter.fillRect(QRect(shown(scale.x(scale.startOf(tick.day))), chart.top(), 1, chart.height()), tint(tick.isMajor ? Token::Line2 : Token::Line));
    painter.fillRect(QRect(shown(scale.x(state.now)) - 1, chart.top(), 2, chart.height()), tint(Token::Accent));
    painter.restore();
}

}
