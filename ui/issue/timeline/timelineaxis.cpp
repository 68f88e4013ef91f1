#include "issue/timeline/timelineaxis.h"

#include "widgets/paint/textline.h"

#include <QStyle>

#include <algorithm>

namespace ui {

namespace {
constexpr int kAxisLine = 21;
}

TimelineAxis::TimelineAxis(const TimelineState &state, QWidget *parent) : QWidget(parent), m_state(state)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize TimelineAxis::sizeHint() const
{
    return {scaled(300), 2 * scaled(kAxisLine) + 1};
}

void TimelineAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect label = m_state.labelRect(rect(), layoutDirection());
    const QRect chart = m_state.chartRect(rect(), layoutDirection());
    painter.fillRect(rect(), tint(Token::Base));
    paintLine(painter, QStyle::visualRect(layoutDirection(), label, label.adjusted(scaled(space::kL), scaled(kAxisLine), 0, 0)), {tr("Issue"), TextRole::Label, Token::Text2},
              layoutDirection());
    painter.save();
    painter.setClipRect(chart);
    paintTicks(painter, chart, true);
    paintTicks(painter, chart, false);
    paintToday(painter, chart);
    painter.restore();
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? label.left() : label.right(), 0, 1, height()), tint(Token::Line2));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tint(Token::Line));
}

// A name that begins before the chart stays at its edge for as long as its stretch is in sight.
void TimelineAxis::paintTicks(QPainter &painter, const QRect &chart, bool major) const
{
    const TimelineScale &scale = m_state.scale;
    QVector<TimeTick> ticks = scale.ticks(chart.width());
    ticks.erase(std::remove_if(ticks.begin(), ticks.end(), [major](const TimeTick &tick) { return tick.isMajor != major; }), ticks.end());
    const int top = major ? 0 : scaled(kAxisLine);
    double free = -1e9;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const double start = scale.x(scale.startOf(ticks.at(i).day));
        const double next = i + 1 < ticks.size() ? scale.x(scale.startOf(ticks.at(i + 1).day)) : chart.width();
        const int x = qRound(m_state.shownX(chart, start, layoutDirection()));
        if (major)
            painter.fillRect(QRect(x, top, 1, height() - top), tint(Token::Line2));
        else if (scale.grid() != TimeGrid::Days)
            painter.fillRect(QRect(x, top + scaled(14), 1, height()), tint(Token::Line));
        const double text = lineWidth(ticks.at(i).text, major ? TextRole::Label : TextRole::Axis) + 2;
        const bool isCentred = !major && scale.grid() == TimeGrid::Days;
        const double lead = isCentred ? (next - start - text) / 2 : scaled(space::kXs) + 1;
        const double from = major && start < 0 ? std::min(lead, next - text - lead) : start + lead;
        if (from < std::max(free, 0.0) || from + text > chart.width())
            continue;
        free = from + text + scaled(space::kXs);
        const double shown = m_state.shownX(chart, from, layoutDirection()) - (layoutDirection() == Qt::RightToLeft ? text : 0);
        paintLine(painter, QRectF(shown, top, text, scaled(kAxisLine)), {ticks.at(i).text, major ? TextRole::Label : TextRole::Axis, major ? Token::Text2 : Token::Text3},
                  layoutDirection());
    }
}

void TimelineAxis::paintToday(QPainter &painter, const QRect &chart) const
{
    const render::Format &format = m_state.scale.format();
    const QString words = tr("Today, %1").arg(format.dayMonth(format.localDate(m_state.now)));
    const double width = lineWidth(words, TextRole::Axis, true) + scaled(space::kM);
    const double x = m_state.shownX(chart, m_state.scale.x(m_state.now), layoutDirection());
    const QRectF pill(x - width / 2, scaled(kAxisLine) + 1, width, scaled(kAxisLine) - 3);
    painter.fillRect(QRectF(x - 1, pill.bottom(), 2, height() - pill.bottom()), tint(Token::Accent));
    paintPill(painter, pill, words, Token::Accent, Token::OnAccent);
}

}
