// The lanes of RunwayLayout: what was done and is waited for at each level.
#include "issue/runway/runwaylayout.h"

#include "widgets/paint/textline.h"

#include <algorithm>

namespace ui {

using render::RunwayLane;
using render::RunwayMark;

namespace {

constexpr qreal kLaneStep = 27;
constexpr qreal kWaitHeight = 16;
constexpr qreal kMarkSize = 18;
constexpr qreal kMarkStep = 19;
constexpr int kMostInACluster = 3;

IconId channelIcon(domain::Channel channel)
{
    switch (channel) {
    case domain::Channel::Meeting:
        return IconId::Meeting;
    case domain::Channel::Mail:
        return IconId::Mail;
    case domain::Channel::Chat:
        return IconId::Chat;
    case domain::Channel::Letter:
        return IconId::Letter;
    case domain::Channel::Call:
        return IconId::Call;
    case domain::Channel::Other:
        break;
    }
    return IconId::Contact;
}

}

qreal RunwayLayout::centreOf(int level) const
{
    const int index = int(m_picture.lanes.size()) - 1 - level;
    return m_band.bottom() + 2 + scaled(kLaneStep) * (std::max(0, index) + 0.5);
}

void RunwayLayout::layLanes()
{
    for (const RunwayLane &lane : m_picture.lanes) {
        const qreal centre = centreOf(lane.level);
        const QRectF rect(0, centre - scaled(kLaneStep) / 2.0, m_scene.size.width(), scaled(kLaneStep));
        m_scene.lanes << RunwayScene::Lane{rect, tr("Level %1").arg(lane.level), lane.asked};
        addPlace(QRectF(rect.left(), rect.top(), m_scene.plot.left() - scaled(6), rect.height()),
                 tr("Level %1: %2").arg(QString::number(lane.level), lane.title));
        QVector<Extent> taken;
        layWindow(lane, centre, taken);
        const qsizetype firstBar = m_scene.bars.size();
        layWaits(lane, centre, taken);
        const QVector<Extent> marks = layMarks(lane, centre);
        const bool saysWho = layWaitTexts(firstBar, marks);
        taken += marks;
        const bool isAdvised = std::any_of(lane.marks.cbegin(), lane.marks.cend(), [](const RunwayMark &mark) { return mark.advised; });
        if (!saysWho || isAdvised)
            layLaneText(lane, centre, taken);
    }
    layRisers();
}

// The next level's window in the colour of the right time; higher ones as they would come if nobody answers.
void RunwayLayout::layWindow(const RunwayLane &lane, qreal centre, QVector<Extent> &taken)
{
    const domain::LevelWindow &window = lane.window;
    if (window.level == 0 || window.isShort() || !window.earliest.isValid() || !window.latest.isValid()
        || window.earliest >= m_picture.to)
        return;
    const qreal half = scaled(kWaitHeight) / 2.0;
    const QRectF rect(QPointF(at(window.earliest), centre - half), QPointF(std::max(at(window.latest), at(window.earliest) + 2), centre + half));
    const bool isNext = window.level == m_picture.next.level;
    const qreal from = isNext && m_scene.now > rect.left() && m_scene.now < rect.right() ? m_scene.now + scaled(kMarkSize / 2) : rect.left();
    m_scene.bars << RunwayScene::Bar{rect, isNext ? RunwayScene::Bar::Style::Window : RunwayScene::Bar::Style::Projected, {}, rect};
    for (const QString &text : {m_words.windowText(lane), m_words.windowMoment(lane)}) {
        if (rect.right() - from < lineWidth(text, TextRole::Axis) + scaled(8))
            continue;
        const QRectF place(from + scaled(4), rect.top(), rect.right() - from - scaled(4), rect.height());
        m_scene.labels << RunwayScene::Label{place, text, {}, false, false, Token::Text2, TextRole::Axis};
        break;
    }
    addPlace(rect, m_words.windowSentence(lane), m_words.arithmetic(window.earliest, window.latest));
    taken << Extent{rect.left(), rect.right()};
}

void RunwayLayout::layWaits(const RunwayLane &lane, qreal centre, QVector<Extent> &taken)
{
    const qreal half = scaled(kWaitHeight) / 2.0;
    const auto add = [&](const render::RunwayBar &bar, bool isHeadsUp) {
        if (lane.asked && bar.from >= m_picture.now && bar.from != lane.lastAsked)
            return; // what would be waited: the window of the level says it
        const QRectF rect(QPointF(at(bar.from), centre - half), QPointF(std::max(at(bar.to), at(bar.from) + 2), centre + half));
        const auto style = bar.grace ? RunwayScene::Bar::Style::Grace : RunwayScene::Bar::Style::Wait;
        m_scene.bars << RunwayScene::Bar{rect, style, bar.grace ? QString() : m_words.waitText(bar), rect};
        addPlace(rect, isHeadsUp ? m_words.headsUpSentence(lane, bar) : m_words.waitSentence(lane, bar),
                 m_words.arithmetic(bar.from, bar.to, bar.people.value(0)));
        taken << Extent{rect.left(), rect.right()};
    };
    for (const render::RunwayBar &bar : lane.headsUps)
        add(bar, true);
    for (const render::RunwayBar &bar : lane.bars)
        add(bar, false);
}

bool RunwayLayout::layWaitTexts(qsizetype firstBar, const QVector<Extent> &marks)
{
    bool saysWho = false;
    for (qsizetype i = firstBar; i < m_scene.bars.size(); ++i) {
        RunwayScene::Bar &bar = m_scene.bars[i];
        Extent widest;
        qreal from = bar.rect.left();
        QVector<Extent> obstacles = marks;
        obstacles << Extent{bar.rect.right(), bar.rect.right()};
        for (const Extent &obstacle : obstacles) {
            const qreal to = std::min(obstacle.from, bar.rect.right());
            if (to - from > widest.to - widest.from)
                widest = {from, to};
            from = std::max(from, obstacle.to);
        }
        const bool fits = !bar.text.isEmpty() && lineWidth(bar.text, TextRole::Axis) + scaled(8) <= widest.to - widest.from;
        bar.textRect = QRectF(QPointF(widest.from, bar.rect.top()), QPointF(widest.to, bar.rect.bottom()));
        if (!fits)
            bar.text.clear();
        saysWho = saysWho || fits;
    }
    return saysWho;
}

RunwayScene::Mark RunwayLayout::markOf(const RunwayMark &mark) const
{
    using Look = RunwayScene::Mark::Look;
    RunwayScene::Mark drawn;
    switch (mark.kind) {
    case RunwayMark::Kind::Contact:
        drawn.icon = channelIcon(mark.channel);
        break;
    case RunwayMark::Kind::PromisePassed:
        drawn.icon = IconId::Close;
        drawn.look = Look::Broken;
        break;
    case RunwayMark::Kind::Escalation:
        drawn.icon = IconId::ArrowUp;
        drawn.look = mark.advised ? Look::Advised : Look::Filled;
        break;
    case RunwayMark::Kind::Reminder:
        drawn.icon = IconId::Bell;
        break;
    case RunwayMark::Kind::Answer:
        drawn.icon = IconId::Check;
        break;
    case RunwayMark::Kind::HeadsUp:
        drawn.icon = IconId::Horn;
        break;
    }
    return drawn;
}

// Marks closer than one step move apart to the right; of a crowd the first two stay and a count stands for the rest.
QVector<RunwayLayout::Extent> RunwayLayout::layMarks(const RunwayLane &lane, qreal centre)
{
    QVector<Extent> taken;
    QVector<RunwayMark> marks = lane.marks;
    std::stable_sort(marks.begin(), marks.end(), [](const RunwayMark &a, const RunwayMark &b) { return a.at < b.at; });
    const qreal step = scaled(kMarkStep);
    qreal free = 0;
    for (qsizetype i = 0; i < marks.size();) {
        qsizetype end = i + 1; // the crowd that starts here
        while (end < marks.size() && at(marks[end].at) < at(marks[i].at) + step * qreal(end - i))
            ++end;
        const QVector<RunwayMark> crowd = marks.mid(i, end - i);
        const qreal places = qreal(std::min<qsizetype>(crowd.size(), kMostInACluster));
        const qreal first = std::min(std::max(at(crowd.first().at), free), m_scene.size.width() - scaled(kMarkSize) / 2.0 - step * (places - 1));
        layCrowd(lane, crowd, QPointF(first, centre));
        taken << Extent{first - step / 2, first + step * (places - 0.5)};
        free = first + step * places;
        i = end;
    }
    return taken;
}

void RunwayLayout::layCrowd(const RunwayLane &lane, const QVector<RunwayMark> &crowd, QPointF first)
{
    const qreal size = scaled(kMarkSize);
    const qsizetype shown = crowd.size() > kMostInACluster ? kMostInACluster - 1 : crowd.size();
    const auto rectOf = [&](qsizetype place) {
        return QRectF(first.x() - size / 2 + scaled(kMarkStep) * qreal(place), first.y() - size / 2, size, size);
    };
    QStringList hidden;
    for (qsizetype i = 0; i < crowd.size(); ++i) {
        const QString sentence = m_words.markSentence(lane, crowd[i]);
        if (i >= shown) {
            hidden << sentence;
            continue;
        }
        RunwayScene::Mark drawn = markOf(crowd[i]);
        drawn.rect = rectOf(i);
        m_scene.marks << drawn;
        addPlace(drawn.rect, sentence);
    }
    if (hidden.isEmpty())
        return;
    RunwayScene::Mark rest;
    rest.rect = rectOf(shown);
    rest.more = int(hidden.size());
    m_scene.marks << rest;
    addPlace(rest.rect, hidden.join(QLatin1Char('\n')));
}

// Before the first of what stands in the lane, else after the last, else only as a tooltip.
void RunwayLayout::layLaneText(const RunwayLane &lane, qreal centre, const QVector<Extent> &taken)
{
    const QString text = m_words.laneText(lane);
    if (text.isEmpty() || taken.isEmpty())
        return;
    qreal first = m_scene.plot.right();
    qreal last = m_scene.plot.left();
    for (const Extent &extent : taken) {
        first = std::min(first, extent.from);
        last = std::max(last, extent.to);
    }
    const bool isStrong = lane.asked;
    const qreal width = lineWidth(text, TextRole::Second, isStrong) + 2;
    const qreal gap = scaled(6);
    const qreal before = first - gap - width;
    const qreal left = before >= m_scene.plot.left() ? before : last + gap;
    const bool crosses = [&] {
        for (const qreal line : {m_scene.earliest, m_scene.latest, m_scene.needBy, m_scene.now})
            if (line > left && line < left + width)
                return true;
        return left + width > m_scene.plot.right() + scaled(8);
    }();
    if (crosses)
        return; // the marks and waits say it when they are pointed at
    const QRectF rect(left, centre - scaled(9), width, scaled(18));
    m_scene.labels << RunwayScene::Label{rect, text, {}, isStrong, false, isStrong ? Token::Text : Token::Text2};
    addPlace(rect, text);
}

// From the level that was left up to the one that was reached.
void RunwayLayout::layRisers()
{
    struct Step {
        int level;
        RunwayMark mark;
    };
    QVector<Step> steps;
    for (const RunwayLane &lane : m_picture.lanes)
        for (const RunwayMark &mark : lane.marks)
            if (mark.kind == RunwayMark::Kind::Escalation)
                steps << Step{lane.level, mark};
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.mark.at < b.mark.at; });
    int below = 0;
    for (const Step &step : steps) {
        const qreal x = at(step.mark.at);
        const qreal half = scaled(kMarkSize) / 2.0;
        if (step.level > below)
            m_scene.risers << RunwayScene::Riser{QLineF(x, centreOf(below), x, centreOf(step.level) + half), step.mark.advised};
        below = step.level;
    }
}

}
