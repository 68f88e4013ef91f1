#include "issue/timeline/timelinebar.h"

#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"

#include <QCoreApplication>
#include <QPolygonF>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int kBar = 14;
constexpr int kMark = 18;
constexpr int kHandle = 7; // on both sides of the end
constexpr int kOpenEnd = 34;

QString barText(const char *text)
{
    return QCoreApplication::translate("ui::TimelineBar", text);
}

}

TimelineBar::TimelineBar(const storage::IssueCard &card, const TimelineState &state, const QRect &row, Qt::LayoutDirection direction)
    : m_card(card), m_state(state), m_chart(state.chartRect(row, direction)), m_direction(direction)
{
}

bool TimelineBar::isOpen() const
{
    return m_card.row.status == domain::IssueStatus::Open || m_card.row.status == domain::IssueStatus::InProgress;
}

base::Instant TimelineBar::end() const
{
    return isOpen() ? m_state.needBy(m_card) : m_card.resolvedAt;
}

double TimelineBar::place(base::Instant at) const
{
    return std::clamp(m_state.scale.x(at), -1000.0, m_chart.width() + 1000.0);
}

QRectF TimelineBar::span(double from, double to) const
{
    const double one = m_state.shownX(m_chart, from, m_direction);
    const double other = m_state.shownX(m_chart, to, m_direction);
    const double top = m_chart.center().y() - scaled(kBar) / 2.0;
    return {std::min(one, other), top, std::max(std::abs(other - one), 3.0), double(scaled(kBar))};
}

bool TimelineBar::isMovable() const
{
    return isOpen() && m_card.row.needBy.isValid();
}

QRect TimelineBar::handle() const
{
    if (!isMovable())
        return {};
    const double x = place(m_state.needBy(m_card));
    const QRect whole = span(x - scaled(kHandle), x + scaled(kHandle)).toAlignedRect().adjusted(0, -4, 0, 4);
    return whole.intersected(m_chart);
}

void TimelineBar::paint(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_chart, Qt::IntersectClip);
    paintSpan(painter);
    paintMarks(painter);
    painter.restore();
}

// What is over is solid, what is left is light; past the need-by it is hatched.
void TimelineBar::paintSpan(QPainter &painter) const
{
    const double from = place(m_card.raisedAt.isValid() ? m_card.raisedAt : m_state.now);
    const double now = std::max(from, place(m_state.now));
    const base::Instant until = end();
    if (!isOpen()) {
        const double to = place(until.isValid() ? until : m_state.now);
        paintRounded(painter, span(from, to), space::kRadiusMark, tint(Token::OkTint), tint(Token::Ok));
        const int side = scaled(13);
        const QRectF check = span(to + scaled(space::kXs), to + scaled(space::kXs) + side);
        Icon::paint(painter, check, IconId::Check, tint(Token::Ok));
        paintWords(painter, to + side + scaled(space::kS), m_state.scale.format().day(until), false);
        return;
    }
    if (!until.isValid()) {
        paintRounded(painter, span(from, now), space::kRadiusMark, tint(Token::Field), QColor());
        paintOpenEnd(painter, now);
        return;
    }
    const double to = std::max(from, place(until));
    paintRounded(painter, span(from, std::max(from, to)), space::kRadiusMark, tint(Token::Line2), QColor());
    if (now > from)
        paintRounded(painter, span(from, std::min(now, to)), space::kRadiusMark, tint(Token::Field), QColor());
    if (now > to)
        fillHatch(painter, span(to, now), Token::Late, Token::LateHatch, false);
    paintEnd(painter);
}

void TimelineBar::paintOpenEnd(QPainter &painter, double from) const
{
    const double length = scaled(kOpenEnd);
    const double y = m_chart.center().y();
    const auto shown = [this](double x) { return m_state.shownX(m_chart, x, m_direction); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint(Token::Field), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(shown(from), y), QPointF(shown(from + length), y));
    painter.setPen(QPen(tint(Token::Field), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double wing = scaled(4);
    painter.drawPolyline(QPolygonF{{shown(from + length - wing), y - wing}, {shown(from + length), y}, {shown(from + length - wing), y + wing}});
    painter.restore();
    paintWords(painter, from + length + scaled(space::kS), barText(QT_TRANSLATE_NOOP("ui::TimelineBar", "no need-by")), false);
}

void TimelineBar::paintEnd(QPainter &painter) const
{
    const base::Instant needBy = m_state.needBy(m_card);
    const double x = place(needBy);
    const QRectF line = span(x, x);
    painter.fillRect(QRectF(m_state.shownX(m_chart, x, m_direction) - 1.5, line.top() - 3, 3, line.height() + 6), tint(Token::Text));
    const QString day = m_state.scale.format().weekday(m_state.scale.format().localDate(needBy));
    if (m_card.row.id == m_state.dragged) {
        const double width = lineWidth(day, TextRole::Axis, true) + scaled(space::kM);
        paintPill(painter, span(x + scaled(space::kS), x + scaled(space::kS) + width).adjusted(0, -2, 0, 2), day, Token::Accent, Token::OnAccent);
        return;
    }
    const bool isPast = needBy < m_state.now;
    double after = std::max(x, isPast ? place(m_state.now) : x);
    if (const base::Instant next = m_card.row.nextCheckpoint; next.isValid() && std::abs(place(next) - after) < lineWidth(day, TextRole::Axis))
        after = std::max(after, place(next) + scaled(kMark) / 2.0 - scaled(space::kXs)); // the words stand beside the mark
    paintWords(painter, after + scaled(space::kS), isPast ? barText(QT_TRANSLATE_NOOP("ui::TimelineBar", "Late, need-by %1")).arg(m_state.scale.format().day(needBy)) : day,
               isPast);
}

void TimelineBar::paintWords(QPainter &painter, double x, const QString &words, bool isWarning) const
{
    const int icon = isWarning ? scaled(13 + space::kXs) : 0;
    const QRectF place = span(x, x + icon + lineWidth(words, TextRole::Axis, isWarning));
    const QRect whole = place.toAlignedRect().adjusted(0, -3, 0, 3);
    if (isWarning)
        Icon::paint(painter, QStyle::visualRect(m_direction, whole, QRect(whole.left(), whole.top(), scaled(13), whole.height())), IconId::Warning, tint(Token::S1));
    paintLine(painter, QStyle::visualRect(m_direction, whole, whole.adjusted(icon, 0, 0, 0)),
              {words, TextRole::Axis, isWarning ? Token::S1 : Token::Text2, Qt::AlignLeading | Qt::AlignVCenter, isWarning}, m_direction);
}

// Levels reached are filled discs with their number; the next checkpoint is a ring with a clock. Those that meet move apart.
void TimelineBar::paintMarks(QPainter &painter) const
{
    double least = -1e9;
    const double side = scaled(kMark);
    for (const storage::LevelMark &mark : m_card.marks) {
        const double x = std::max(place(mark.at), least);
        paintMark(painter, x, mark.level);
        least = x + side + 1;
    }
    if (isOpen() && m_card.row.nextCheckpoint.isValid())
        paintMark(painter, std::max(place(m_card.row.nextCheckpoint), least), -1);
}

void TimelineBar::paintMark(QPainter &painter, double x, int level) const
{
    const double side = scaled(kMark);
    const QPointF centre(m_state.shownX(m_chart, x, m_direction), m_chart.center().y() + 0.5);
    const QRectF disc(centre.x() - side / 2, centre.y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint(level >= 0 ? Token::Base : Token::Field), 1.5));
    painter.setBrush(tint(level >= 0 ? Token::Text2 : Token::Base));
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    if (level >= 0)
        paintLine(painter, disc, {m_state.scale.format().number(level), TextRole::Axis, Token::Base, Qt::AlignCenter, true}, m_direction);
    else
        Icon::paint(painter, disc.adjusted(3.5, 3.5, -3.5, -3.5), IconId::Clock, tint(Token::Text2));
    painter.restore();
}

}
