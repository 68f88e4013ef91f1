#pragma once

#include "render/escalation/runwaypicture.h"
#include "render/paper/textlines.h"
#include "render/wording/format.h"

namespace render {

// Draws a runway picture on a page: lanes, time axis, marks, windows, now and need-by, one legend row. Labels stand clear
// of marks and lines; one that finds no clear place is left out, the sentence under the picture says it.
class RunwayDrawing
{
public:
    struct Style {
        qreal width = 0;      // of the whole picture, in layout units
        qreal laneHeight = 0; // of a lane whose title is short
    };

    RunwayDrawing(const RunwayPicture &picture, Style style, const Format &format, const Typeface &typeface);

    qreal height() const;
    void draw(Page &page, QPointF topLeft);

private:
    struct Extent {
        qreal from = 0;
        qreal to = 0;
        bool meets(qreal a, qreal b) const { return a < to && b > from; }
    };
    struct Label {
        QString text;
        Type type;
        QColor colour = ink::kText;
    };

    // Left edges of the labels of now and need-by, and how many rows they take.
    struct MomentPlaces {
        qreal now = 0;
        qreal needBy = 0;
        int rows = 1;
    };

    qreal x(base::Instant at) const;
    QString nowText() const;
    QString needByText() const;
    MomentPlaces momentPlaces() const;
    qreal laneTop(int lane) const;
    qreal lanesBottom() const { return laneTop(int(m_picture.lanes.size())); }
    void drawGround(Page &page) const;
    void drawAxis(Page &page) const;
    void drawLane(Page &page, int index);
    void drawWindow(Page &page, const RunwayLane &lane, const QRectF &band, QVector<Extent> &taken) const;
    void drawMarks(Page &page, const RunwayLane &lane, qreal centre, QVector<Extent> &taken) const;
    void drawWindowText(Page &page, const RunwayLane &lane, qreal centre, const QVector<Extent> &taken) const;
    void drawLaneText(Page &page, const RunwayLane &lane, qreal centre, const QVector<Extent> &taken) const;
    void drawMoments(Page &page) const;
    void drawLegend(Page &page) const;
    qreal addLegendText(Page &page, qreal left, qreal y, const QString &text) const;
    bool isClear(qreal from, qreal to, const QVector<Extent> &taken) const;
    void addText(Page &page, const Label &label, qreal left, qreal centre) const;
    QString windowText(const RunwayLane &lane) const;
    QString laneText(const RunwayLane &lane) const;

    const RunwayPicture &m_picture;
    const Format &m_format;
    const Typeface &m_typeface;
    qreal m_width;
    qreal m_windowHeight;
    int m_momentRows = 1;
    qreal m_titleWidth = 0;
    QPointF m_origin;
    QVector<QVector<TextLine>> m_titles;
    QVector<qreal> m_laneHeights;
};

}
