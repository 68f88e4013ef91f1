#pragma once

#include "domain/escalation/advice.h"
#include "domain/risk/risk.h"
#include "widgets/page.h"

class QStackedWidget;
class QTableView;

namespace models {
class RiskTableModel;
}
namespace services {
class Workspace;
}

namespace ui {

class FilterChip;
class HeatMap;
class RiskChartView;
class RiskDetail;
class SearchField;
class SegmentedControl;
class TextLabel;

// The risk register, and beside it the risk matrix with the risk-impact chart, or the chosen risk in its fields. "It has
// occurred" turns a risk into an issue; dragging a pill rescores it.
class RiskPage : public Page
{
    Q_OBJECT
public:
    explicit RiskPage(services::Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    bool open(domain::RecordRef record) override;
    void focusFilter() override;
    domain::RecordRef record() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Side { Charts, Details };
    void setupUi();
    void setupActions();
    QWidget *makeFilterRow();
    QWidget *makeCharts();
    QWidget *makeRight();
    void refilter();
    void choose(domain::RiskId id);
    void followCurrent();
    void showAll();
    void showBubbles();
    void showCurrent();
    void saveRisk(const domain::Risk &risk);
    void rescore(domain::RiskId id, int probability, int impact);
    void addRisk();
    void occurred();
    void removeRisk();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::EngineContext m_context;
    domain::RiskId m_current;
    models::RiskTableModel *m_model;
    SearchField *m_text;
    FilterChip *m_status;
    FilterChip *m_rating;
    TextLabel *m_count;
    TextLabel *m_exposure;
    QStackedWidget *m_stack;
    QTableView *m_table;
    SegmentedControl *m_side;
    QStackedWidget *m_right;
    HeatMap *m_heatMap;
    TextLabel *m_appetite;
    RiskChartView *m_chart;
    SegmentedControl *m_unit;
    RiskDetail *m_detail;
};

}
