#include "render/escalation/runwaydrawing.h"
#include "render/escalation/runwaymarks.h"
#include "render/paper/units.h"
#include "render/wording/translate.h"

#include <algorithm>

namespace render {

namespace {

constexpr qreal kLaneTextGapPt = 4;
constexpr Type kLaneTextType{TypeSize::Label, false};

}

void RunwayDrawing::drawWindow(Page &page, const RunwayLane &lane, const QRectF &band, QVector<Extent> &taken) const
{
    const domain::LevelWindow &window = lane.window;
    if (window.isShort()) {
        const qreal at = x(window.latest);
        page.add(BoxMark{QRectF(at - pt(1.2), band.top(), pt(2.4), band.height()), ink::kAccent, {}, 0});
        taken << Extent{at - pt(1.2), at + pt(1.2)};
        return;
    }
    if (!window.earliest.isValid() || window.earliest >= m_picture.to)
        return;
    const qreal from = x(window.earliest);
    const qreal to = x(window.latest.isValid() ? window.latest : m_picture.to);
    addRunwayWindow(page, QRectF(from, band.top(), qMax(to - from, pt(2.4)), band.height()), lane.asked,
                    window.latest.isValid());
}

void RunwayDrawing::drawMarks(Page &page, const RunwayLane &lane, qreal centre, QVector<Extent> &taken) const
{
    const qreal r = runwayMarkRadius();
    QVector<RunwayMark> marks = lane.marks;
    std::stable_sort(marks.begin(), marks.end(), [](const RunwayMark &a, const RunwayMark &b) { return a.at < b.at; });
    qreal free = m_origin.x();
    for (const RunwayMark &mark : marks) {
        const qreal at = qMax(x(mark.at), free + r);
        addRunwayMark(page, mark.kind, {at, centre});
        taken << Extent{at - r, at + r};
        free = at + r + pt(0.8);
    }
}

QString RunwayDrawing::windowText(const RunwayLane &lane) const
{
    const domain::LevelWindow &window = lane.window;
    if (window.isShort())
        return translate("Runway", "short, by %1").arg(m_format.day(window.latest));
    if (!window.latest.isValid())
        return translate("Runway", "from %1").arg(m_format.day(window.earliest));
    const QDate first = m_format.localDate(window.earliest);
    const QDate last = m_format.localDate(window.latest);
    const bool sameMonth = first.month() == last.month() && first.year() == last.year();
    //: A day without its month, as in "27 to 29 Oct"
    const QString from = sameMonth && first != last ? m_format.locale().toString(first, translate("Runway", "d")) : m_format.dayMonth(first);
    const QString to = m_format.dayMonth(last);
    return from == to ? from : translate("Runway", "%1 to %2").arg(from, to);
}

void RunwayDrawing::drawWindowText(Page &page, const RunwayLane &lane, qreal centre, const QVector<Extent> &taken) const
{
    if (lane.window.earliest >= m_picture.to)
        return;
    QVector<Extent> obstacles = taken;
    for (const RunwayMark &mark : lane.marks)
        obstacles << Extent{x(mark.at) - runwayMarkRadius(), x(mark.at) + runwayMarkRadius()};
    const QString text = windowText(lane);
    const qreal width = m_typeface.width(text, kLaneTextType);
    const qreal gap = pt(kLaneTextGapPt);
    const bool isShort = lane.window.isShort();
    const qreal from = x(isShort ? lane.window.latest : lane.window.earliest);
    const qreal to = x(lane.window.latest.isValid() ? lane.window.latest : m_picture.to);
    QVector<qreal> places;
    if (!isShort && to - from >= width + 2 * gap)
        places << from + gap << to - gap - width;
    places << from - gap - width << to + gap;
    for (const qreal left : places) {
        const bool inside = left > from && left + width < to;
        const bool acrossEdge = !inside && left < to && left + width > from;
        if (!acrossEdge && isClear(left, left + width, obstacles)) {
            addText(page, {text, kLaneTextType, ink::kText}, left, centre);
            return;
        }
    }
}

QString RunwayDrawing::laneText(const RunwayLane &lane) const
{
    for (const RunwayMark &mark : lane.marks)
        if (mark.kind == RunwayMark::Kind::PromisePassed)
            return translate("Runway", "promise of %1 passed").arg(m_format.day(mark.at));
    if (!lane.lastAsked.isValid())
        return lane.folded > 0 ? translate("Runway", "%1 earlier").arg(lane.folded) : QString();
    const QString asked = m_format.day(lane.lastAsked);
    const QString answered = m_format.day(lane.lastAnswered);
    if (!lane.lastAnswered.isValid())
        return translate("Runway", "asked %1").arg(asked);
    if (lane.isDecided)
        return translate("Runway", "asked %1, decided %2").arg(asked, answered);
    if (lane.outcome == domain::AnswerOutcome::Declined)
        return translate("Runway", "asked %1, declined %2").arg(asked, answered);
    return translate("Runway", "asked %1, answered %2").arg(asked, answered);
}

void RunwayDrawing::drawLaneText(Page &page, const RunwayLane &lane, qreal centre, const QVector<Extent> &taken) const
{
    QStringList texts{laneText(lane)};
    if (lane.folded > 0 && lane.lastAsked.isValid())
        texts.prepend(translate("Runway", "%1 earlier; %2").arg(QString::number(lane.folded), texts.first()));
    if (texts.last().isEmpty())
        return;
    qreal first = x(m_picture.to);
    qreal last = x(m_picture.from);
    for (const Extent &extent : taken) {
        first = qMin(first, extent.from);
        last = qMax(last, extent.to);
    }
    const qreal gap = pt(kLaneTextGapPt);
    for (const QString &text : texts) {
        const qreal width = m_typeface.width(text, kLaneTextType);
        const qreal after = taken.isEmpty() ? x(m_picture.from) + gap : last + gap;
        for (const qreal left : {first - gap - width, after}) {
            if (!isClear(left, left + width, taken))
                continue;
            addText(page, {text, kLaneTextType, ink::kText}, left, centre);
            return;
        }
    }
}

}
