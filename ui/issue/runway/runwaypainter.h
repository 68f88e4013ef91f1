#pragma once

#include "issue/runway/runwayscene.h"

class QPainter;

namespace ui {

// Paints a scene in the order of visual.md, mirrored where the language runs right to left. Places nothing.
class RunwayPainter
{
public:
    RunwayPainter(QPainter &painter, const RunwayScene &scene, Qt::LayoutDirection direction)
        : m_painter(painter), m_scene(scene), m_direction(direction) {}
    void paint();
    // The ring round the item that the arrows stand on.
    void paintCurrent(const QRectF &rect);

private:
    QRectF mirrored(const QRectF &rect) const;
    qreal mirrored(qreal x) const;
    void paintZones();
    void paintFrame();
    void paintMoments();
    void paintBars();
    void paintRisers();
    void paintMarks();
    void paintMark(const RunwayScene::Mark &mark);
    void paintLabel(const RunwayScene::Label &label);
    void paintNow();
    void paintLine(qreal x, qreal width, Token color);

    QPainter &m_painter;
    const RunwayScene &m_scene;
    Qt::LayoutDirection m_direction;
};

}
