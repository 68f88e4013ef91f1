#include "render/escalation/runwaydrawing.h"

#include "render/escalation/runwaymarks.h"
#include "render/paper/units.h"
#include "render/wording/translate.h"

#include <algorithm>
#include <cmath>

namespace render {

namespace {

constexpr qreal kTitleLeastMm = 26;
constexpr qreal kTitleMostMm = 46;
constexpr qreal kTitleGapPt = 5;
constexpr qreal kWindowShare = 0.72; // of its lane
constexpr qreal kMomentRowPt = 11;
constexpr qreal kAxisRowPt = 13;
constexpr qreal kLegendRowPt = 15;
constexpr qreal kClearancePt = 3;
constexpr Type kRunwayLabel{TypeSize::Label, false};
constexpr Type kRunwayBold{TypeSize::Label, true};

}

RunwayDrawing::RunwayDrawing(const RunwayPicture &picture, Style style, const Format &format, const Typeface &typeface)
    : m_picture(picture), m_format(format), m_typeface(typeface), m_width(style.width), m_windowHeight(style.laneHeight * kWindowShare)
{
    const auto title = [](const RunwayLane &lane) {
        const QString text = QStringLiteral("%1 %2").arg(QString::number(lane.level), lane.title.simplified());
        return Spans{Span{text, {TypeSize::Table, lane.asked}, ink::kText, {}}};
    };
    qreal widest = 0;
    for (const RunwayLane &lane : picture.lanes)
        for (const TextLine &line : brokenLines(title(lane), m_width, typeface))
            widest = qMax(widest, line.width);
    m_titleWidth = qBound(mm(kTitleLeastMm), widest + pt(kTitleGapPt + 0.1), mm(kTitleMostMm));
    for (const RunwayLane &lane : picture.lanes) {
        m_titles << brokenLines(title(lane), m_titleWidth - pt(kTitleGapPt), typeface);
        m_laneHeights << qMax(style.laneHeight, qreal(m_titles.last().size()) * Typeface::leading(TypeSize::Table) + pt(5));
    }
    m_momentRows = momentPlaces().rows;
}

qreal RunwayDrawing::height() const
{
    qreal sum = m_momentRows * pt(kMomentRowPt) + pt(kAxisRowPt) + pt(kLegendRowPt);
    for (const qreal lane : m_laneHeights)
        sum += lane;
    return sum;
}

qreal RunwayDrawing::x(base::Instant at) const
{
    const qreal left = m_origin.x() + m_titleWidth;
    const qreal span = qreal(m_picture.to.ms() - m_picture.from.ms());
    return left + (m_width - m_titleWidth) * qBound(0.0, qreal(at.ms() - m_picture.from.ms()) / span, 1.0);
}

qreal RunwayDrawing::laneTop(int lane) const
{
    qreal top = m_origin.y() + m_momentRows * pt(kMomentRowPt);
    for (int i = 0; i < lane; ++i)
        top += m_laneHeights[i];
    return top;
}

void RunwayDrawing::draw(Page &page, QPointF topLeft)
{
    m_origin = topLeft;
    drawGround(page);
    drawAxis(page);
    drawMoments(page);
    for (int i = 0; i < m_picture.lanes.size(); ++i)
        drawLane(page, i);
    drawLegend(page);
}

void RunwayDrawing::drawGround(Page &page) const
{
    const qreal top = laneTop(0);
    const qreal bottom = lanesBottom();
    for (const RunwayBar &free : m_picture.freeTime)
        page.add(BoxMark{QRectF(x(free.from), top, x(free.to) - x(free.from), bottom - top), ink::kTint, {}, 0});
    if (m_picture.needBy.isValid()) {
        const qreal from = x(m_picture.needBy);
        page.addHatch(QRectF(from, top, m_origin.x() + m_width - from, bottom - top), pt(4.5), ink::kRule, pt(0.35));
    }
    for (int i = 0; i < m_picture.lanes.size(); ++i)
        page.add(LineMark{QLineF(m_origin.x(), laneTop(i), m_origin.x() + m_width, laneTop(i)), ink::kRule, pt(0.35)});
}

void RunwayDrawing::drawAxis(Page &page) const
{
    const qreal y = lanesBottom();
    page.add(LineMark{QLineF(m_origin.x(), y, m_origin.x() + m_width, y), ink::kText, pt(0.7)});
    if (m_picture.mondays.isEmpty())
        return;
    const QString widest = m_format.weekday(m_format.localDate(m_picture.mondays.first()));
    const qreal wanted = m_typeface.width(widest, kRunwayLabel) + pt(8);
    const qreal week = m_picture.mondays.size() > 1 ? x(m_picture.mondays[1]) - x(m_picture.mondays[0]) : m_width;
    const int step = qMax(1, int(std::ceil(wanted / qMax(week, pt(1)))));
    for (int i = 0; i < m_picture.mondays.size(); ++i) {
        const qreal left = x(m_picture.mondays[i]);
        page.add(LineMark{QLineF(left, y, left, y + pt(3)), ink::kText, pt(0.5)});
        const QString text = m_format.weekday(m_format.localDate(m_picture.mondays[i]));
        if (i % step == 0 && left + pt(2) + m_typeface.width(text, kRunwayLabel) <= m_origin.x() + m_width)
            addText(page, {text, kRunwayLabel, ink::kSecond}, left + pt(2), y + pt(kAxisRowPt / 2 + 1));
    }
}

void RunwayDrawing::addText(Page &page, const Label &label, qreal left, qreal centre) const
{
    const qreal top = centre - Typeface::leading(label.type.size) / 2;
    page.add(TextMark{{left, top + Typeface::baseline(label.type.size)}, label.text, label.type, label.colour, {}});
}

void RunwayDrawing::drawLane(Page &page, int index)
{
    const RunwayLane &lane = m_picture.lanes[index];
    const qreal centre = laneTop(index) + m_laneHeights[index] / 2;
    const qreal leading = Typeface::leading(TypeSize::Table);
    qreal y = centre - qreal(m_titles[index].size()) * leading / 2;
    for (const TextLine &line : m_titles[index]) {
        addLine(page, line, {m_origin.x(), y}, m_width, TypeSize::Table);
        y += leading;
    }
    QVector<Extent> taken;
    drawWindow(page, lane, QRectF(0, centre - m_windowHeight / 2, 0, m_windowHeight), taken);
    for (const RunwayBar &bar : lane.bars) {
        const QRectF rect(x(bar.from), centre - runwayBarHeight() / 2, x(bar.to) - x(bar.from), runwayBarHeight());
        addRunwayBar(page, rect, bar.grace);
        taken << Extent{rect.left(), rect.right()};
    }
    if (lane.window.earliest.isValid())
        drawWindowText(page, lane, centre, taken);
    drawMarks(page, lane, centre, taken);
    if (!lane.window.earliest.isValid())
        drawLaneText(page, lane, centre, taken);
}

QString RunwayDrawing::nowText() const
{
    return translate("Runway", "now, %1").arg(m_format.moment(m_picture.now));
}

QString RunwayDrawing::needByText() const
{
    return translate("Runway", "need-by, %1").arg(m_format.moment(m_picture.needBy));
}

// Each label over its line; where they would meet, the left one moves on to the left, or now goes up a row.
RunwayDrawing::MomentPlaces RunwayDrawing::momentPlaces() const
{
    const qreal gap = pt(8);
    const qreal leftEdge = m_origin.x() + m_titleWidth;
    const qreal rightEdge = m_origin.x() + m_width;
    const qreal now = x(m_picture.now);
    const qreal nowWidth = m_typeface.width(nowText(), kRunwayBold);
    MomentPlaces places{qBound(leftEdge, now - nowWidth / 2, rightEdge - nowWidth), 0, 1};
    if (!m_picture.needBy.isValid())
        return places;
    const qreal needBy = x(m_picture.needBy);
    const qreal needByWidth = m_typeface.width(needByText(), kRunwayBold);
    places.needBy = qBound(leftEdge, needBy - needByWidth / 2, rightEdge - needByWidth);
    if (places.now + nowWidth + gap <= places.needBy || places.needBy + needByWidth + gap <= places.now)
        return places;
    const bool nowIsLeft = now <= needBy;
    const qreal moved = nowIsLeft ? places.needBy - gap - nowWidth : places.now - gap - needByWidth;
    const qreal movedEnd = nowIsLeft ? moved + nowWidth : moved + needByWidth;
    if (moved >= leftEdge && qMin(now, needBy) <= movedEnd + gap) {
        (nowIsLeft ? places.now : places.needBy) = moved;
        return places;
    }
    places.rows = 2;
    if (places.needBy < now && places.needBy + needByWidth > now)
        places.needBy = needBy <= now ? now - pt(3) - needByWidth : qMin(now + pt(3), rightEdge - needByWidth);
    return places;
}

void RunwayDrawing::drawMoments(Page &page) const
{
    const MomentPlaces places = momentPlaces();
    const qreal bottom = lanesBottom();
    const qreal top = laneTop(0) - pt(4);
    const qreal row = laneTop(0) - pt(kMomentRowPt * 0.85);
    if (m_picture.needBy.isValid()) {
        const qreal needBy = x(m_picture.needBy);
        for (const qreal side : {-1.0, 1.0})
            page.add(LineMark{QLineF(needBy + side * pt(0.9), top, needBy + side * pt(0.9), bottom), ink::kText, pt(0.6)});
        addText(page, {needByText(), kRunwayBold}, places.needBy, row);
    }
    const qreal now = x(m_picture.now);
    const qreal nowRow = places.rows == 2 ? row - pt(kMomentRowPt) : row;
    page.add(LineMark{QLineF(now, qMin(top, nowRow + pt(5)), now, bottom), ink::kText, pt(1.1)});
    addText(page, {nowText(), kRunwayBold}, places.now, nowRow);
}

void RunwayDrawing::drawLegend(Page &page) const
{
    const qreal y = lanesBottom() + pt(kAxisRowPt) + pt(kLegendRowPt) / 2;
    const qreal r = runwayMarkRadius();
    qreal left = m_origin.x();
    QVector<RunwayMark::Kind> kinds;
    bool wait = false;
    bool grace = false;
    bool window = false;
    for (const RunwayLane &lane : m_picture.lanes) {
        for (const RunwayMark &mark : lane.marks)
            if (!kinds.contains(mark.kind))
                kinds << mark.kind;
        for (const RunwayBar &bar : lane.bars)
            (bar.grace ? grace : wait) = true;
        window = window || lane.window.earliest.isValid();
    }
    std::sort(kinds.begin(), kinds.end());
    for (const RunwayMark::Kind kind : kinds) {
        addRunwayMark(page, kind, {left + r, y});
        left = addLegendText(page, left + 2 * r + pt(4), y, runwayMarkName(kind));
    }
    const QSizeF sample(pt(13), runwayBarHeight());
    for (const bool hatched : {false, true}) {
        if (!(hatched ? grace : wait))
            continue;
        addRunwayBar(page, QRectF(QPointF(left, y - sample.height() / 2), sample), hatched);
        left = addLegendText(page, left + sample.width() + pt(4), y,
                             hatched ? translate("Runway", "grace") : translate("Runway", "waiting"));
    }
    if (window) {
        addRunwayWindow(page, QRectF(QPointF(left, y - sample.height() / 2), QSizeF(pt(17), sample.height())), true, true);
        addLegendText(page, left + pt(21), y, translate("Runway", "sensible window"));
    }
}

qreal RunwayDrawing::addLegendText(Page &page, qreal left, qreal y, const QString &text) const
{
    addText(page, {text, kRunwayLabel, ink::kSecond}, left, y);
    return left + m_typeface.width(text, kRunwayLabel) + pt(7.5);
}

bool RunwayDrawing::isClear(qreal from, qreal to, const QVector<Extent> &taken) const
{
    const qreal gap = pt(kClearancePt);
    if (from < m_origin.x() + m_titleWidth || to > m_origin.x() + m_width)
        return false;
    for (const Extent &extent : taken)
        if (extent.meets(from - gap / 2, to + gap / 2))
            return false;
    if (m_picture.needBy.isValid() && to > x(m_picture.needBy) - gap)
        return false;
    for (const base::Instant line : {m_picture.now, m_picture.needBy})
        if (line.isValid() && x(line) > from - gap && x(line) < to + gap)
            return false;
    return true;
}

}
