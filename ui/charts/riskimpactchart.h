#pragma once

#include <QChart>
#include <QColor>
#include <QFont>
#include <QVector>

class QValueAxis;

namespace ui {

// One risk on the chart: chance (0..1) against impact (in the axis' unit), before and after the response.
struct RiskBubble {
    qint64 id = 0;
    QString label;
    double chance = 0;
    double impact = 0;
    bool hasResidual = false;
    double residualChance = 0;
    double residualImpact = 0;
};

// Colours and type come from the caller: on the screen the theme's, on paper the ink's.
struct ChartLook {
    QColor text;
    QColor axisText;
    QColor grid;
    QColor bubble;
    QColor edge;
    QColor accent;
    QFont font;
};

// Probability against impact: dashed ring before the response, filled disc after it, an arrow from edge to edge; area is
// exposure. Axes and grid are Qt Charts'; the bubbles are one item above them.
class RiskImpactChart : public QChart
{
    Q_OBJECT
public:
    explicit RiskImpactChart(QGraphicsItem *parent = nullptr);
    ~RiskImpactChart() override;
    void setLook(const ChartLook &look);
    // unit: "EUR 1,000", "days"; impacts are divided by `scale` for the axis.
    void setBubbles(const QVector<RiskBubble> &bubbles, const QString &unit, double scale);
    void setSelected(qint64 id);
    // 0 when there is none.
    qint64 bubbleAt(const QPointF &chartPosition) const;

private:
    class Layer;
    void fitAxes();

    Layer *m_layer;
    ChartLook m_look;
    QVector<RiskBubble> m_bubbles;
    double m_scale = 1;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

}
