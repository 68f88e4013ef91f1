#include "risk/riskchartview.h"

#include "charts/riskimpactchart.h"
#include "widgets/theme/theme.h"

#include <QMouseEvent>

namespace ui {

RiskChartView::RiskChartView(QWidget *parent)
    : QChartView(new RiskImpactChart, parent), m_chart(static_cast<RiskImpactChart *>(chart()))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAccessibleName(tr("Risk-impact chart"));
    setAccessibleDescription(tr("Chance against impact of each risk, before and after the response; the register is the same data as a table."));
    setMinimumHeight(scaled(200));
    connect(&Theme::current(), &Theme::changed, this, &RiskChartView::followTheme);
    followTheme();
}

void RiskChartView::followTheme()
{
    setBackgroundBrush(tint(Token::Base));
    m_chart->setLook({tint(Token::Text), tint(Token::Text3), tint(Token::Line), tint(Token::Line2), tint(Token::Text2),
                      tint(Token::Accent), typeFont(TextRole::Axis)});
}

void RiskChartView::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    const qint64 id = m_chart->bubbleAt(m_chart->mapFromScene(mapToScene(event->pos())));
    if (id > 0)
        Q_EMIT chosen(id);
}

}
