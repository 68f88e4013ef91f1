#include "charts/riskimpactchart.h"

#include <QGraphicsItem>
#include <QLegend>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kSmallestRadius = 6;
constexpr double kLargestRadius = 24;
constexpr double kHeadLength = 7; // of an arrow
constexpr int kGridLines = 6;

// 1, 2 or 5 times a power of ten, so that kGridLines steps reach the largest value.
double niceStep(double largest)
{
    const double raw = std::max(largest, 1e-9) / (kGridLines - 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power)
            return factor * power;
    return 10 * power;
}

}

class RiskImpactChart::Layer : public QGraphicsItem
{
public:
    explicit Layer(RiskImpactChart *chart)
        : QGraphicsItem(chart), m_chart(chart)
    {
        setZValue(10);
    }

    QRectF boundingRect() const override { return m_chart->plotArea().adjusted(-60, -60, 60, 60); }
    void refresh()
    {
        prepareGeometryChange();
        update();
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        m_taken.clear();
        for (const RiskBubble &bubble : m_chart->m_bubbles) {
            takeDisc(place(bubble.chance, bubble.impact), radius(bubble.chance, bubble.impact));
            if (bubble.hasResidual)
                takeDisc(place(bubble.residualChance, bubble.residualImpact),
                         radius(bubble.residualChance, bubble.residualImpact));
        }
        for (const RiskBubble &bubble : m_chart->m_bubbles)
            if (bubble.id != selected)
                paintBubble(*painter, bubble, false);
        for (const RiskBubble &bubble : m_chart->m_bubbles)
            if (bubble.id == selected)
                paintBubble(*painter, bubble, true);
    }

    QPointF place(double chance, double impact) const
    {
        return m_chart->mapToPosition(QPointF(impact / m_chart->m_scale, chance * 100), m_chart->series().first());
    }

    double radius(double chance, double impact) const
    {
        double largest = 0;
        for (const RiskBubble &bubble : m_chart->m_bubbles)
            largest = std::max(largest, bubble.chance * bubble.impact);
        const double share = largest > 0 ? std::sqrt(chance * impact / largest) : 0;
        return std::max(kSmallestRadius, share * kLargestRadius);
    }

    qint64 selected = 0;

private:
    void paintBubble(QPainter &painter, const RiskBubble &bubble, bool isSelected) const
    {
        const ChartLook &look = m_chart->m_look;
        const QColor edge = isSelected ? look.accent : look.edge;
        const QPointF before = place(bubble.chance, bubble.impact);
        const double ring = radius(bubble.chance, bubble.impact);
        QPen pen(edge, 1.2);
        if (bubble.hasResidual) {
            const QPointF after = place(bubble.residualChance, bubble.residualImpact);
            const double disc = radius(bubble.residualChance, bubble.residualImpact);
            paintArrow(painter, {before, ring}, {after, disc}, edge);
            painter.setPen(pen);
            painter.setBrush(isSelected ? look.accent : look.bubble);
            painter.drawEllipse(after, disc, disc);
            pen.setStyle(Qt::CustomDashLine);
            pen.setDashPattern({3, 2.5});
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setBrush(isSelected ? look.accent : look.bubble);
        }
        painter.setPen(pen);
        painter.drawEllipse(before, ring, ring);
        QFont font = look.font;
        font.setBold(isSelected);
        painter.setFont(font);
        painter.setPen(look.text);
        // Where the whole label finds no place its number stands for it.
        for (const QString &label : {bubble.label, bubble.label.section(QLatin1Char(' '), 0, 0)}) {
            const QSizeF size(QFontMetricsF(font).horizontalAdvance(label) + 4, QFontMetricsF(font).height());
            const QRectF rect = labelRect(before, ring, size);
            if (rect.isNull())
                continue;
            painter.drawText(rect, Qt::AlignCenter, label);
            break;
        }
    }

    void takeDisc(QPointF centre, double radius) const
    {
        m_taken << QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    // Above the ring, else below, right or left of it, else further above: the first place that nothing else has;
    // null without one.
    QRectF labelRect(QPointF centre, double ring, QSizeF size) const
    {
        const QRectF plot = m_chart->plotArea();
        const double up = ring + size.height() / 2 + 2;
        const double aside = ring + size.width() / 2 + 4;
        for (const QPointF &offset : {QPointF(0, -up), QPointF(0, up), QPointF(aside, 0), QPointF(-aside, 0),
                                      QPointF(0, -up - size.height()), QPointF(0, up + size.height())}) {
            QRectF label(QPointF(), size);
            label.moveCenter(centre + offset);
            label.moveLeft(std::clamp(label.left(), plot.left(), std::max(plot.left(), plot.right() - label.width())));
            const bool isFree = plot.contains(label) && std::none_of(m_taken.cbegin(), m_taken.cend(),
                                             [&](const QRectF &taken) { return taken.intersects(label); });
            if (!isFree)
                continue;
            m_taken << label;
            return label;
        }
        return {};
    }

    struct Disc {
        QPointF centre;
        double radius;
    };
    // From edge to edge; none where the discs touch.
    static void paintArrow(QPainter &painter, const Disc &from, const Disc &to, const QColor &color)
    {
        QLineF line(from.centre, to.centre);
        if (line.length() <= from.radius + to.radius + 4)
            return;
        const QPointF unit = (to.centre - from.centre) / line.length();
        line = QLineF(from.centre + unit * from.radius, to.centre - unit * (to.radius + 2));
        painter.setPen(QPen(color, 1.2));
        painter.drawLine(line);
        for (const double angle : {150.0, -150.0}) {
            QLineF head = QLineF(line.p2(), line.p1());
            head.setLength(kHeadLength);
            head.setAngle(head.angle() + (angle > 0 ? 28 : -28));
            painter.drawLine(head);
        }
    }

    RiskImpactChart *m_chart;
    mutable QVector<QRectF> m_taken; // by bubbles and labels of the painting under way
};

RiskImpactChart::RiskImpactChart(QGraphicsItem *parent)
    : QChart(parent), m_layer(new Layer(this)), m_x(new QValueAxis(this)), m_y(new QValueAxis(this))
{
    legend()->hide();
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setMargins(QMargins(0, 0, 0, 0));
    auto *frame = new QScatterSeries(this); // carries the axes; what is seen is painted by the layer
    frame->setVisible(false);
    addSeries(frame);
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
    frame->attachAxis(m_x);
    frame->attachAxis(m_y);
    setLocalizeNumbers(true); // by the format of a number with decimals only
    m_y->setLabelFormat(QStringLiteral("%.0f %"));
    m_x->setLabelFormat(QStringLiteral("%.0f"));
    connect(this, &QChart::plotAreaChanged, this, [this] { m_layer->refresh(); });
}

RiskImpactChart::~RiskImpactChart() = default;

void RiskImpactChart::setLook(const ChartLook &look)
{
    m_look = look;
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsFont(look.font);
        axis->setTitleFont(look.font);
        axis->setLabelsColor(look.axisText);
        axis->setTitleBrush(look.axisText);
        axis->setGridLinePen(QPen(look.grid, 1));
        axis->setLinePen(QPen(look.grid, 1));
    }
    m_layer->refresh();
}

void RiskImpactChart::setBubbles(const QVector<RiskBubble> &bubbles, const QString &unit, double scale)
{
    m_bubbles = bubbles;
    m_scale = scale;
    // Small ones last, so that none hides behind a larger one.
    std::sort(m_bubbles.begin(), m_bubbles.end(), [](const RiskBubble &a, const RiskBubble &b) {
        return a.chance * a.impact > b.chance * b.impact;
    });
    m_x->setTitleText(unit);
    fitAxes();
    m_layer->refresh();
}

void RiskImpactChart::fitAxes()
{
    double chance = 0.3;
    double impact = 1;
    for (const RiskBubble &bubble : m_bubbles) {
        chance = std::max({chance, bubble.chance, bubble.residualChance});
        impact = std::max({impact, bubble.impact / m_scale, bubble.residualImpact / m_scale});
    }
    const double step = niceStep(impact * 1.08);
    const double end = step * std::ceil(impact * 1.08 / step);
    m_x->setRange(0, end);
    m_x->setTickCount(int(std::lround(end / step)) + 1);
    const int top = int(std::ceil((chance * 100 + 8) / 15)) * 15;
    m_y->setRange(0, std::min(top, 105));
    m_y->setTickCount(std::min(top, 105) / 15 + 1);
}

void RiskImpactChart::setSelected(qint64 id)
{
    m_layer->selected = id;
    m_layer->refresh();
}

qint64 RiskImpactChart::bubbleAt(const QPointF &chartPosition) const
{
    qint64 found = 0;
    for (const RiskBubble &bubble : m_bubbles) {
        const auto hits = [&](double chance, double impact) {
            return QLineF(chartPosition, m_layer->place(chance, impact)).length() <= m_layer->radius(chance, impact);
        };
        if (hits(bubble.chance, bubble.impact) || (bubble.hasResidual && hits(bubble.residualChance, bubble.residualImpact)))
            found = bubble.id;
    }
    return found;
}

}
