#pragma once

#include "issue/runway/runwayscene.h"
#include "render/escalation/runwayaxis.h"

#include <QCoreApplication>

namespace ui {

// Places a runway picture in a width (visual.md "Runway bar"): zones, lanes, waits, marks that keep clear of each other, labels
// that give way. Paints nothing.
class RunwayLayout
{
    Q_DECLARE_TR_FUNCTIONS(RunwayLayout)
public:
    // folded: the band and the axis alone, for a short window.
    RunwayLayout(const render::RunwayPicture &picture, const domain::EngineContext &context, bool folded);
    RunwayScene lay(qreal width);
    static qreal height(const render::RunwayPicture &picture, bool folded);

private:
    struct Extent {
        qreal from = 0;
        qreal to = 0;
    };
    bool hasBand() const { return m_picture.next.level > 0; }
    qreal at(base::Instant moment) const { return m_scene.plot.left() + m_axis.x(moment); }
    void layFrame(qreal width);
    void layZones();
    void addZone(qreal from, qreal to, render::RunwayWords::Zone zone, const QString &text);
    void layMoments();
    void layMomentLabels();
    void layPills();
    void layTicks();
    void layLanes();
    void layWaits(const render::RunwayLane &lane, qreal centre, QVector<Extent> &taken);
    // Who is waited for, inside a wait where the marks leave room; false when nothing was said.
    bool layWaitTexts(qsizetype firstBar, const QVector<Extent> &marks);
    void layWindow(const render::RunwayLane &lane, qreal centre, QVector<Extent> &taken);
    QVector<Extent> layMarks(const render::RunwayLane &lane, qreal centre);
    void layCrowd(const render::RunwayLane &lane, const QVector<render::RunwayMark> &crowd, QPointF first);
    void layLaneText(const render::RunwayLane &lane, qreal centre, const QVector<Extent> &taken);
    void layRisers();
    RunwayScene::Mark markOf(const render::RunwayMark &mark) const;
    qreal centreOf(int level) const;
    void addPlace(const QRectF &rect, const QString &sentence, const QString &arithmetic = {});

    const render::RunwayPicture &m_picture;
    render::RunwayWords m_words;
    render::RunwayAxis m_axis;
    bool m_folded;
    RunwayScene m_scene;
    QRectF m_band;
};

}
