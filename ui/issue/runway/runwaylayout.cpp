#include "issue/runway/runwaylayout.h"

#include "widgets/paint/textline.h"

#include <algorithm>

namespace ui {

using render::RunwayLane;
using render::RunwayMark;
using Words = render::RunwayWords;

namespace {

constexpr qreal kLaneHeight = 27;
constexpr qreal kBandHeight = 22;
constexpr qreal kLabelRow = 19;
constexpr qreal kAxisRow = 24;
constexpr qreal kGapWidth = 10;
constexpr qreal kEndRoom = 14; // right of the plot
constexpr qreal kZoneTextRoom = 16;

}

RunwayLayout::RunwayLayout(const render::RunwayPicture &picture, const domain::EngineContext &context, bool folded)
    : m_picture(picture), m_words(picture, context), m_axis(context.projectCalendar(), picture.from, picture.to), m_folded(folded)
{
}

qreal RunwayLayout::height(const render::RunwayPicture &picture, bool folded)
{
    const qreal lanes = folded ? 0 : qreal(picture.lanes.size()) * kLaneHeight + 2;
    const bool hasBand = picture.next.level > 0;
    return scaled(hasBand ? kLabelRow + kBandHeight : folded ? kBandHeight : 2) + scaled(lanes) + scaled(kAxisRow);
}

RunwayScene RunwayLayout::lay(qreal width)
{
    m_scene = {};
    layFrame(width);
    layZones();
    layMoments();
    if (!m_folded)
        layLanes();
    layTicks();
    layPills();
    return m_scene;
}

void RunwayLayout::addPlace(const QRectF &rect, const QString &sentence, const QString &arithmetic)
{
    m_scene.places << RunwayScene::Place{rect, sentence, arithmetic};
}

void RunwayLayout::layFrame(qreal width)
{
    qreal names = 0;
    for (const RunwayLane &lane : m_picture.lanes)
        names = std::max(names, qreal(lineWidth(tr("Level %1").arg(lane.level), TextRole::Second, true)));
    const qreal left = m_folded ? 0 : names + scaled(12);
    const qreal right = std::max(left + scaled(80), width - scaled(kEndRoom));
    const qreal total = height(m_picture, m_folded);
    const qreal top = hasBand() ? scaled(kLabelRow) : 2;
    m_scene.size = QSizeF(width, total);
    m_scene.axisTop = total - scaled(kAxisRow);
    m_scene.plot = QRectF(QPointF(left, top), QPointF(right, m_scene.axisTop));
    m_band = QRectF(left, top, right - left, hasBand() ? scaled(kBandHeight) : 0);
    m_axis.spread(m_scene.plot.width(), scaled(kGapWidth));
    for (const render::RunwayAxis::Gap &gap : m_axis.gaps())
        m_scene.gaps << QRectF(QPointF(left + gap.left, m_band.bottom()), QPointF(left + gap.right, m_scene.axisTop));
}

void RunwayLayout::addZone(qreal from, qreal to, Words::Zone zone, const QString &text)
{
    if (to - from < 1)
        return;
    const QRectF rect(from, m_band.top(), to - from, m_band.height());
    QRectF place = rect; // beside the line of now, where it crosses
    const qreal now = at(m_picture.now);
    if (now > from && now < to && now - from >= to - now)
        place.setRight(now);
    else if (now > from && now < to)
        place.setLeft(now);
    const bool fits = lineWidth(text, TextRole::Axis, true) + scaled(kZoneTextRoom) <= place.width();
    m_scene.zones << RunwayScene::Zone{rect, zone, fits ? text : QString(), place};
    const domain::LevelWindow &next = m_picture.next;
    const bool isRight = zone == Words::Zone::RightTime && next.earliest.isValid() && next.latest.isValid();
    addPlace(rect, m_words.zoneSentence(zone), isRight ? m_words.arithmetic(next.earliest, next.latest) : QString());
}

// Before the earliest moment, between, after the latest. A short runway has no right time: it says so instead.
void RunwayLayout::layZones()
{
    if (!hasBand())
        return;
    const domain::LevelWindow &next = m_picture.next;
    const qreal end = m_picture.needBy.isValid() ? std::clamp(at(m_picture.needBy), m_band.left(), m_band.right()) : m_band.right();
    const qreal latest = next.latest.isValid() ? std::min(at(next.latest), end) : end;
    if (next.isShort()) {
        addZone(m_band.left(), latest, Words::Zone::RightTime, m_words.timeLeft());
    } else {
        const qreal earliest = next.earliest.isValid() ? std::min(at(next.earliest), latest) : latest;
        addZone(m_band.left(), earliest, Words::Zone::TooEarly, m_words.zone(Words::Zone::TooEarly));
        addZone(earliest, latest, Words::Zone::RightTime, m_words.zone(Words::Zone::RightTime));
        if (next.earliest.isValid() && latest > earliest)
            m_scene.wash = QRectF(QPointF(earliest, m_band.top()), QPointF(latest, m_scene.axisTop));
    }
    if (next.latest.isValid())
        addZone(latest, end, Words::Zone::TooLate, m_words.zone(Words::Zone::TooLate));
}

void RunwayLayout::layMoments()
{
    const domain::LevelWindow &next = m_picture.next;
    const qreal hit = scaled(6);
    const auto line = [&](base::Instant moment) {
        const qreal x = at(moment);
        return QRectF(x - hit / 2, m_scene.plot.top(), hit, m_scene.plot.height());
    };
    if (hasBand() && next.earliest.isValid() && !next.isShort()) {
        m_scene.earliest = at(next.earliest);
        addPlace(line(next.earliest), m_words.zoneSentence(Words::Zone::TooEarly));
    }
    if (hasBand() && next.latest.isValid()) {
        m_scene.latest = at(next.latest);
        addPlace(line(next.latest), m_words.zoneSentence(Words::Zone::TooLate), m_words.arithmetic(next.latest, m_picture.needBy));
    }
    m_scene.now = at(m_picture.now);
    addPlace(line(m_picture.now), m_words.nowSentence());
    if (m_picture.needBy.isValid()) {
        m_scene.needBy = at(m_picture.needBy);
        const base::Instant now = m_picture.now;
        addPlace(line(m_picture.needBy), m_words.needBySentence(), m_words.arithmetic(now, m_picture.needBy));
    }
    layMomentLabels();
}

// Earliest ends at its line, latest starts at its line; where they would meet, earliest moves left or gives way.
void RunwayLayout::layMomentLabels()
{
    const qreal gap = scaled(12);
    const auto widthOf = [](const QString &word, const QString &moment) {
        return lineWidth(word + QLatin1Char(' '), TextRole::Second) + lineWidth(moment, TextRole::Second, true) + scaled(3); // widths are rounded
    };
    qreal free = m_scene.size.width();
    const auto add = [&](qreal left, qreal width, const QString &word, const QString &moment) {
        m_scene.labels << RunwayScene::Label{QRectF(left, 0, width, scaled(kLabelRow) - 2), word, moment, false, false, Token::Text2};
    };
    if (m_scene.latest >= 0) {
        const QString moment = m_words.format().moment(m_picture.next.latest);
        const qreal width = widthOf(m_words.latest(), moment);
        const qreal left = std::max(0.0, std::min(m_scene.latest, m_scene.size.width() - width));
        add(left, width, m_words.latest(), moment);
        free = left - gap;
    }
    if (m_scene.earliest >= 0) {
        const QString moment = m_words.format().moment(m_picture.next.earliest);
        const qreal width = widthOf(m_words.earliest(), moment);
        const qreal left = std::max(0.0, std::min(m_scene.earliest, free) - width);
        if (left + width <= free)
            add(left, width, m_words.earliest(), moment);
    }
}

void RunwayLayout::layTicks()
{
    const qreal top = m_scene.axisTop;
    qreal free = m_scene.plot.left() - scaled(4);
    QDate shown;
    for (const render::RunwayAxis::Day &day : m_axis.days()) {
        const qreal left = m_scene.plot.left() + day.left;
        const qreal right = m_scene.plot.left() + day.right;
        const bool isNewMonth = shown.isValid() && shown.month() != day.date.month();
        const QString text = isNewMonth ? m_words.format().dayMonth(day.date) : m_words.format().locale().toString(day.date.day());
        const qreal width = lineWidth(text, TextRole::Axis) + scaled(4);
        const qreal centre = (left + right) / 2;
        if (right - left > scaled(3))
            m_scene.tickLines << left;
        if (centre - width / 2 < free || centre + width / 2 > m_scene.size.width())
            continue;
        m_scene.ticks << RunwayScene::Label{QRectF(centre - width / 2, top + scaled(5), width, scaled(17)), text, {}, false, false, Token::Text3};
        free = centre + width / 2 + scaled(2);
        shown = day.date;
    }
}

// On the axis over the day numbers; where they meet, now stays and need-by moves up to the label row.
void RunwayLayout::layPills()
{
    const auto pill = [&](const QString &text, qreal x, qreal top) {
        const qreal width = lineWidth(text, TextRole::Axis, true) + scaled(12);
        const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_scene.size.width() - width));
        return QRectF(left, top, width, scaled(17));
    };
    const qreal axis = m_scene.axisTop + scaled(4);
    const QRectF now = pill(m_words.now(), m_scene.now, axis);
    if (m_scene.needBy >= 0) {
        QRectF needBy = pill(m_words.needBy(), m_scene.needBy, axis);
        if (needBy.adjusted(-scaled(4), 0, scaled(4), 0).intersects(now)) {
            const bool isClear = std::none_of(m_scene.labels.cbegin(), m_scene.labels.cend(), [&](const RunwayScene::Label &label) {
                return label.rect.top() < 1 && label.rect.left() < needBy.right() + scaled(6) && label.rect.right() > needBy.left() - scaled(6);
            });
            needBy.moveTop(isClear && hasBand() ? 0 : axis);
            if (!(isClear && hasBand()))
                needBy.moveLeft(m_scene.needBy >= m_scene.now ? now.right() + scaled(4) : now.left() - needBy.width() - scaled(4));
        }
        if (needBy.left() >= 0 && needBy.right() <= m_scene.size.width())
            m_scene.pills << RunwayScene::Pill{needBy, m_words.needBy(), Token::Text, Token::Base};
    }
    m_scene.pills << RunwayScene::Pill{now, m_words.now(), Token::Accent, Token::OnAccent};
    m_scene.ticks.removeIf([this](const RunwayScene::Label &tick) { // a number is whole or not there
        return std::any_of(m_scene.pills.cbegin(), m_scene.pills.cend(), [&tick](const RunwayScene::Pill &each) { return each.rect.intersects(tick.rect); });
    });
}

}
