#include "render/block/costchart.h"

#include "render/paper/units.h"

#include <algorithm>
#include <cmath>

namespace render {

namespace {

constexpr qreal kTopMm = 4.2;     // labels of the vertical lines
constexpr qreal kAxisTextMm = 4.5;
constexpr qreal kValueColumnMm = 12;
constexpr qreal kLabelColumnMm = 38;
constexpr Type kChartLabel{TypeSize::Label, false};
constexpr Type kChartBold{TypeSize::Label, true};

// Places and draws one chart.
class CostChartPainter
{
public:
    CostChartPainter(PageFlow &flow, const CostChart &chart, const Format &format, qreal plotMm)
        : m_page(flow.page()), m_typeface(flow.typeface()), m_chart(chart), m_format(format)
    {
        const PageSetup &setup = flow.setup();
        m_plot = QRectF(setup.left + mm(kValueColumnMm), flow.y() + mm(kTopMm),
                        setup.textWidth() - mm(kValueColumnMm + kLabelColumnMm), mm(plotMm));
        for (const CostChart::Series &series : chart.series) {
            for (const CostChart::Point &point : series.points) {
                m_from = m_from.isValid() ? qMin(m_from, point.at) : point.at;
                m_to = qMax(m_to, point.at);
                m_highest = qMax(m_highest, point.cents);
            }
        }
        m_step = chartStep(m_highest);
        m_top = m_step * ((m_highest + m_step - 1) / m_step);
    }

    void draw()
    {
        drawValues();
        drawDays();
        drawMoments();
        for (const CostChart::Series &series : m_chart.series)
            drawLine(series);
        drawLabels();
    }

private:
    qreal x(base::Instant at) const
    {
        return m_plot.left() + m_plot.width() * qreal(at.ms() - m_from.ms()) / qreal(qMax<qint64>(1, m_to.ms() - m_from.ms()));
    }
    qreal y(qint64 cents) const { return m_plot.bottom() - m_plot.height() * qreal(cents) / qreal(qMax<qint64>(1, m_top)); }

    void addText(const QString &text, Type type, const QColor &colour, QPointF leftCentre) const
    {
        const qreal top = leftCentre.y() - Typeface::leading(type.size) / 2;
        m_page.add(TextMark{{leftCentre.x(), top + Typeface::baseline(type.size)}, text, type, colour, {}});
    }

    void drawValues() const
    {
        for (qint64 value = 0; value <= m_top; value += m_step) {
            const bool axis = value == 0;
            m_page.add(LineMark{QLineF(m_plot.left(), y(value), m_plot.right(), y(value)), axis ? ink::kText : ink::kRule,
                                axis ? pt(0.7) : pt(0.35)});
            const QString text = m_format.number(value / 100'000);
            const qreal width = m_typeface.width(text, kChartLabel);
            addText(text, kChartLabel, ink::kSecond, {m_plot.left() - pt(4) - width, y(value)});
        }
    }

    void drawDays() const
    {
        const QTimeZone zone = m_format.zone();
        QDate day = m_format.localDate(m_from);
        day = day.addDays((Qt::Monday - day.dayOfWeek() + 7) % 7);
        const qreal week = m_plot.width() * 7.0 * 86'400'000 / qreal(qMax<qint64>(1, m_to.ms() - m_from.ms()));
        const int step = qMax(1, int(std::ceil(pt(44) / qMax(week, pt(0.2)))));
        qreal free = m_plot.left() - mm(kValueColumnMm * 2);
        for (int i = 0; base::Instant::fromDateTime(day.startOfDay(zone)) <= m_to; day = day.addDays(7), ++i) {
            const qreal at = x(qMax(m_from, base::Instant::fromDateTime(day.startOfDay(zone))));
            if (i % step != 0)
                continue;
            m_page.add(LineMark{QLineF(at, m_plot.bottom(), at, m_plot.bottom() + pt(2.5)), ink::kText, pt(0.5)});
            const QString text = m_format.dayMonth(day);
            const qreal width = m_typeface.width(text, kChartLabel);
            if (at - width / 2 > free && at + width / 2 < m_plot.right() + mm(kLabelColumnMm) / 2) {
                addText(text, kChartLabel, ink::kSecond, {at - width / 2, m_plot.bottom() + pt(8.5)});
                free = at + width / 2 + pt(6);
            }
        }
    }

    void drawMoments() const
    {
        const qreal top = m_plot.top() - mm(3.2);
        const qreal labelY = m_plot.top() - mm(2.4);
        const auto line = [&](qreal at, qreal width) {
            m_page.add(LineMark{QLineF(at, top, at, m_plot.bottom()), ink::kText, width});
        };
        const qreal now = x(m_chart.now);
        line(now, pt(0.8));
        const qreal width = m_typeface.width(m_chart.nowLabel, kChartBold);
        addText(m_chart.nowLabel, kChartBold, ink::kText, {qMax(m_plot.left() - mm(kValueColumnMm), now - pt(3) - width), labelY});
        if (!m_chart.needBy.isValid())
            return;
        const qreal needBy = x(m_chart.needBy);
        line(needBy - pt(1), pt(0.6));
        line(needBy + pt(1), pt(0.6));
        addText(m_chart.needByLabel, kChartLabel, ink::kText, {needBy + pt(4), labelY});
    }

    static QColor colourOf(CostChart::Series::Kind kind)
    {
        switch (kind) {
        case CostChart::Series::Kind::Spent:
            return ink::kText;
        case CostChart::Series::Kind::Option:
            return ink::kAccent;
        case CostChart::Series::Kind::NoDecision:
            return ink::kLoss;
        }
        return ink::kText;
    }

    void drawLine(const CostChart::Series &series) const
    {
        QPolygonF points;
        for (const CostChart::Point &point : series.points)
            points << QPointF(x(point.at), y(point.cents));
        const bool dashed = series.kind == CostChart::Series::Kind::NoDecision;
        const qreal width = series.kind == CostChart::Series::Kind::Spent ? pt(2) : pt(1.4);
        m_page.add(ShapeMark{points, false, dashed, {}, colourOf(series.kind), width});
    }

    void drawLabels() const
    {
        const qreal leading = Typeface::leading(TypeSize::Label);
        QVector<const CostChart::Series *> labelled;
        for (const CostChart::Series &series : m_chart.series)
            if (!series.label.isEmpty() && !series.points.isEmpty())
                labelled << &series;
        std::sort(labelled.begin(), labelled.end(), [](const CostChart::Series *a, const CostChart::Series *b) {
            return a->points.last().cents > b->points.last().cents;
        });
        qreal free = m_plot.top() - mm(kTopMm);
        for (const CostChart::Series *series : labelled) {
            qreal top = qMax(free, y(series->points.last().cents) - leading / 2);
            const qreal left = m_plot.right() + pt(4);
            const QColor colour = colourOf(series->kind);
            for (const TextLine &line : brokenLines({Span{series->label, kChartBold, colour, {}}}, mm(kLabelColumnMm) - pt(4), m_typeface)) {
                addLine(m_page, line, {left, top}, 0, TypeSize::Label);
                top += leading;
            }
            for (const TextLine &line : brokenLines({Span{series->note, kChartLabel, ink::kSecond, {}}}, mm(kLabelColumnMm) - pt(4), m_typeface)) {
                addLine(m_page, line, {left, top}, 0, TypeSize::Label);
                top += series->note.isEmpty() ? 0 : leading;
            }
            free = top + pt(2);
        }
    }

    Page &m_page;
    const Typeface &m_typeface;
    const CostChart &m_chart;
    const Format &m_format;
    QRectF m_plot;
    base::Instant m_from;
    base::Instant m_to;
    qint64 m_highest = 0;
    qint64 m_step = 1;
    qint64 m_top = 1;
};

}

qint64 chartStep(qint64 highest)
{
    // Axis values are printed in thousands: a step is at least 1,000.
    for (qint64 power = 100'000; power < 100'000'000'000'000'000; power *= 10)
        for (const qint64 factor : {1, 2, 5})
            if (power * factor * 5 >= highest)
                return power * factor;
    return highest;
}

qreal costChartHeight(qreal plotMm)
{
    return mm(kTopMm + plotMm + kAxisTextMm);
}

void addCostChart(PageFlow &flow, const CostChart &chart, const Format &format, qreal plotMm)
{
    flow.ensure(costChartHeight(plotMm));
    CostChartPainter(flow, chart, format, plotMm).draw();
    flow.advance(costChartHeight(plotMm));
}

}
