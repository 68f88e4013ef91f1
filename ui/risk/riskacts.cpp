// The doing half of RiskPage: what is shown of the chosen risk, and what is asked of RiskService.
#include "risk/riskpage.h"

#include "charts/riskimpactchart.h"
#include "models/risk/risktablemodel.h"
#include "render/wording/format.h"
#include "risk/riskchartview.h"
#include "risk/heatmap.h"
#include "risk/riskdetail.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/risk/riskservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/filterchip.h"
#include "widgets/controls/searchfield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/labels/textlabel.h"

#include <QStackedWidget>
#include <QTableView>

namespace ui {

using domain::Risk;
using models::RiskTableModel;

namespace {

constexpr double kCentsPerThousandUnits = 100'000;

// "R-07" is "07" on the map; a chart label takes the first words of the title too.
QString pillText(const QString &key)
{
    return key.section(QLatin1Char('-'), -1);
}

QString bubbleLabel(const Risk &risk)
{
    const QStringList words = risk.title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QStringLiteral("%1 %2").arg(pillText(risk.key), words.mid(0, 2).join(QLatin1Char(' ')));
}

}

void RiskPage::setProject(domain::ProjectId project)
{
    m_project = project;
    domain::ProjectId shown = project;
    if (!shown.isValid())
        if (const auto projects = m_workspace.projects().all(); projects && !projects->isEmpty())
            shown = projects->first().id;
    if (const auto context = m_workspace.issues().context(shown))
        m_context = *context;
    m_current = {};
    m_model->setProject(project);
    refilter();
}

bool RiskPage::open(domain::RecordRef record)
{
    if (record.kind != domain::RecordKind::Risk)
        return false;
    if (record.id == 0) {
        addRisk();
        return true;
    }
    const domain::RiskId id(record.id);
    if (m_model->rowOf(id) < 0) {
        m_text->clear();
        m_status->setChosen({});
        m_rating->setChosen({});
        refilter();
    }
    choose(id);
    return true;
}

void RiskPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

domain::RecordRef RiskPage::record() const
{
    return {domain::RecordKind::Risk, m_current.value()};
}

void RiskPage::refilter()
{
    RiskTableModel::Filter filter;
    filter.text = m_text->text().trimmed();
    for (const QVariant &value : m_status->chosen())
        filter.statuses << domain::RiskStatus(value.toInt());
    for (const QVariant &value : m_rating->chosen())
        filter.ratings << domain::RiskRating(value.toInt());
    m_model->setFilter(filter);
}

void RiskPage::choose(domain::RiskId id)
{
    m_current = id;
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

void RiskPage::followCurrent()
{
    const Risk *risk = m_model->riskAt(m_table->currentIndex().row());
    if (!risk || risk->id == m_current)
        return;
    m_current = risk->id;
    showCurrent();
}

void RiskPage::showAll()
{
    m_stack->setCurrentIndex(m_model->countAll() == 0 ? 1 : 0);
    m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->countAll()));
    qint64 exposure = 0;
    int above = 0;
    QVector<HeatMap::Pill> pills;
    for (const Risk &risk : m_model->shown()) {
        const domain::RiskPosition &position = RiskTableModel::present(risk);
        exposure += position.exposureCents();
        above += m_model->matrix().isAboveAppetite(position);
        if (position.probabilityScore > 0 && position.impactScore > 0)
            pills << HeatMap::Pill{risk.id, pillText(risk.key), QStringLiteral("%1 %2").arg(risk.key, risk.title),
                                   position.probabilityScore, position.impactScore};
    }
    const render::Format format(m_context);
    m_exposure->setText(tr("Exposure today %1").arg(format.money(exposure, m_model->currency())));
    m_appetite->setText(tr("line: appetite, %n risk(s) above it", nullptr, above));
    m_heatMap->setMatrix(m_model->matrix());
    m_heatMap->setPills(pills);
    showBubbles();
    if (m_model->rowOf(m_current) < 0 && m_model->rowCount() > 0)
        m_current = m_model->riskAt(0)->id;
    choose(m_current);
}

void RiskPage::showBubbles()
{
    const bool money = m_unit->current() == 0;
    QVector<RiskBubble> bubbles;
    for (const Risk &risk : m_model->shown()) {
        const auto impact = [&](const domain::RiskPosition &position) {
            return money ? double(position.impactMoney.cents) : double(position.impactDays);
        };
        if (risk.inherent.probability <= 0 || impact(risk.inherent) <= 0)
            continue;
        const bool hasResidual = risk.residual.probability > 0 && impact(risk.residual) > 0;
        bubbles << RiskBubble{risk.id.value(), bubbleLabel(risk), risk.inherent.probability, impact(risk.inherent), hasResidual,
                              risk.residual.probability, impact(risk.residual)};
    }
    m_chart->riskChart()->setBubbles(bubbles, money ? tr("%1 1,000", "currency, thousands").arg(m_model->currency()) : tr("Days"),
                                     money ? kCentsPerThousandUnits : 1);
    m_chart->riskChart()->setSelected(m_current.value());
}

void RiskPage::showCurrent()
{
    const Risk *risk = m_model->riskAt(m_model->rowOf(m_current));
    QVector<QPoint> trail;
    if (risk)
        if (const auto points = m_workspace.risks().trail(m_current))
            for (const services::RiskTrailPoint &point : *points)
                trail << QPoint(point.probabilityScore, point.impactScore);
    m_heatMap->setSelected(m_current, trail);
    m_chart->riskChart()->setSelected(m_current.value());
    m_detail->setEnabled(risk != nullptr);
    if (risk)
        m_detail->show(*risk, m_context, m_model->matrix());
}

void RiskPage::saveRisk(const Risk &risk)
{
    if (const auto saved = m_workspace.risks().save(risk); !saved) {
        Q_EMIT failed(saved.error());
        showCurrent();
    }
}

// The figures follow the scores only where the person changes them; a drag sets the scores of what the register shows.
void RiskPage::rescore(domain::RiskId id, int probability, int impact)
{
    const Risk *shown = m_model->riskAt(m_model->rowOf(id));
    if (!shown)
        return;
    Risk risk = *shown;
    const bool residual = &RiskTableModel::present(risk) == &risk.residual;
    domain::RiskPosition &position = residual ? risk.residual : risk.inherent;
    position.probabilityScore = probability;
    position.impactScore = impact;
    saveRisk(risk);
}

void RiskPage::addRisk()
{
    Risk risk;
    risk.project = m_context.project.id;
    risk.title = tr("New risk");
    const auto raised = m_workspace.risks().raise(risk);
    if (!raised) {
        Q_EMIT failed(raised.error());
        return;
    }
    open({domain::RecordKind::Risk, raised->id.value()});
    m_side->setCurrent(Details);
    m_detail->focusTitle();
}

void RiskPage::occurred()
{
    if (!m_current.isValid())
        return;
    const auto issue = m_workspace.risks().occurred(m_current);
    if (!issue) {
        Q_EMIT failed(issue.error());
        return;
    }
    Q_EMIT said(tr("%1 was made of the risk").arg(issue->key));
    Q_EMIT navigate({domain::RecordKind::Issue, issue->id.value()});
}

void RiskPage::removeRisk()
{
    const Risk *risk = m_model->riskAt(m_model->rowOf(m_current));
    if (!risk)
        return;
    if (prompter() && !prompter()->confirm(tr("Remove %1?").arg(risk->key), tr("Undo brings it back."), tr("Remove")))
        return;
    if (const auto removed = m_workspace.risks().remove(m_current); !removed)
        Q_EMIT failed(removed.error());
}

}
