#pragma once

#include <QChartView>

namespace ui {

class RiskImpactChart;

// Shows the risk-impact chart in the theme and says which bubble was clicked. The register beside it is the same data as
// a table, for those who cannot see the chart.
class RiskChartView : public QChartView
{
    Q_OBJECT
public:
    explicit RiskChartView(QWidget *parent = nullptr);
    RiskImpactChart *riskChart() const { return m_chart; }

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void followTheme();

    RiskImpactChart *m_chart;
};

}
