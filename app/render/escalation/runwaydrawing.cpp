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
constexpr qreal kLaneHeightPt = 27;
constexpr qreal kWindowHeightPt = 19.5;
constexpr qreal kMomentRowPt = 11;
constexpr qreal kAxisRowPt = 13;
constexpr qreal kLegendRowPt = 15;
constexpr qreal kClearancePt = 3;
constexpr Type kRunwayLabel{TypeSize::Label, false};
constexpr Type kRunwayBold{TypeSize::Label, true};

}

RunwayDrawing::RunwayDrawing(const RunwayPicture &picture, qreal width, const Format &format, const Typeface &typeface)
    : m_picture(picture), m_format(format), m_typeface(typeface), m_width(width)
{
    const auto title = [](const RunwayLane &lane) {
        const QString text = QStringLiteral("%1 %2").arg(QString::number(lane.level), lane.title.simplified());
        return Spans{Span{text, {TypeSize::Table, lane.asked}, ink::kText, {}}};
    };
    qreal widest = 0;
    for (const RunwayLane &lane : picture.lanes)
        for (const TextLine &line : brokenLines(title(lane), width, typeface))
            widest = qMax(widest, line.width);
    m_titleWidth = qBound(mm(kTitleLeastMm), widest + pt(kTitleGapPt + 0.1), mm(kTitleMostMm));
    for (const RunwayLane &lane : picture.lanes) {
        m_titles << brokenLines(title(lane), m_titleWidth - pt(kTitleGapPt), typeface);
        m_laneHeights << qMax(pt(kLaneHeightPt), qreal(m_titles.last().size()) * Typeface::leading(TypeSize::Table) + pt(5));
    }
}

qreal RunwayDrawing::height() const
{
    qreal sum = 2 * pt(kMomentRowPt) + pt(kAxisRowPt) + pt(kLegendRowPt);
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
    qreal top = m_origin.y() + 2 * pt(kMomentRowPt);
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
    drawWindow(page, lane, QRectF(0, centre - pt(kWindowHeightPt) / 2, 0, pt(kWindowHeightPt)), taken);
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

void RunwayDrawing::drawMoments(Page &page) const
{
    const qreal bottom = lanesBottom();
    const qreal top = laneTop(0) - pt(4);
    const qreal now = x(m_picture.now);
    const QString nowText = translate("Runway", "now, %1").arg(m_format.moment(m_picture.now));
    const qreal nowWidth = m_typeface.width(nowText, kRunwayBold);
    const qreal leftEdge = m_origin.x() + m_titleWidth;
    const qreal rightEdge = m_origin.x() + m_width;
    qreal nowLeft = qBound(leftEdge, now - nowWidth / 2, rightEdge - nowWidth);
    qreal nowRow = laneTop(0) - pt(kMomentRowPt * 0.85);
    if (m_picture.needBy.isValid()) {
        const qreal need = x(m_picture.needBy);
        const QString text = translate("Runway", "need-by, %1").arg(m_format.moment(m_picture.needBy));
        const qreal width = m_typeface.width(text, kRunwayBold);
        const qreal left = qBound(leftEdge, need - width / 2, rightEdge - width);
        for (const qreal side : {-1.0, 1.0})
            page.add(LineMark{QLineF(need + side * pt(0.9), top, need + side * pt(0.9), bottom), ink::kText, pt(0.6)});
        addText(page, {text, kRunwayBold}, left, nowRow);
        if (nowLeft < left + width + pt(8) && nowLeft + nowWidth + pt(8) > left) {
            const qreal moved = left - pt(8) - nowWidth;
            if (now <= left - pt(8) && moved >= leftEdge)
                nowLeft = moved;
            else
                nowRow -= pt(kMomentRowPt);
        }
    }
    const qreal nowTop = qMin(top, nowRow + pt(5));
    page.add(LineMark{QLineF(now, nowTop, now, bottom), ink::kText, pt(1.1)});
    addText(page, {nowText, kRunwayBold}, nowLeft, nowRow);
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
