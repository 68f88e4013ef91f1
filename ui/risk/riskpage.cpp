#include "risk/riskpage.h"

#include "models/risk/risktablemodel.h"
#include "render/wording/names.h"
#include "risk/riskchartview.h"
#include "risk/heatmap.h"
#include "risk/riskdelegate.h"
#include "risk/riskdetail.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/filterchip.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/searchfield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/rowdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

using models::RiskTableModel;

RiskPage::RiskPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new RiskTableModel(workspace, this)),
      m_text(new SearchField(tr("Filter risks"), this, IconId::Filter)), m_status(new FilterChip(tr("Status"), this)),
      m_rating(new FilterChip(tr("Rating"), this)), m_count(new TextLabel(QString(), TextRole::Body, Token::Text2, this)),
      m_exposure(new TextLabel(QString(), TextRole::Body, Token::Text, this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)), m_side(new SegmentedControl(this)), m_right(new QStackedWidget(this)),
      m_heatMap(new HeatMap(this)), m_appetite(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_chart(new RiskChartView(this)), m_unit(new SegmentedControl(this)), m_detail(new RiskDetail(this))
{
    setupUi();
    setupActions();
}

QString RiskPage::title() const
{
    return tr("Risks");
}

void RiskPage::setupUi()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("riskTable"));
    m_table->setAccessibleName(tr("Risk register"));
    prepareTable(*m_table, RowHeight::TwoLine);
    m_table->setItemDelegate(new RiskDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(RiskTableModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(RiskTableModel::Chance, scaled(78));
    m_table->setColumnWidth(RiskTableModel::Impact, scaled(78));
    m_table->setColumnWidth(RiskTableModel::Rating, scaled(112));
    m_table->setColumnWidth(RiskTableModel::Response, scaled(92));
    header->setSortIndicator(RiskTableModel::Rating, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    m_table->setMinimumWidth(scaled(400));
    split->addWidget(m_table);
    split->addWidget(makeRight());
    split->setStretchFactor(0, 46);
    split->setStretchFactor(1, 54);
    split->setSizes({scaled(580), scaled(660)});
    auto *empty = new EmptyState(tr("No risks yet"),
                                 tr("Note what could go wrong, how likely it is and what it would cost. When it happens, it "
                                    "becomes an issue in one step."),
                                 this);
    auto *first = new Button(IconId::Plus, tr("New risk"), empty, Button::Kind::Primary);
    connect(first, &Button::clicked, this, &RiskPage::addRisk);
    empty->setFirstStep(first);
    m_stack->addWidget(split);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterRow());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
}

// A narrow register keeps the titles readable: chance and response stand in the details too.
void RiskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < scaled(1000);
    m_table->setColumnHidden(RiskTableModel::Chance, isNarrow);
    m_table->setColumnHidden(RiskTableModel::Response, isNarrow);
}

QWidget *RiskPage::makeFilterRow()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(scaled(50));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(8));
    m_text->setAccessibleName(tr("Filter risks"));
    QVector<FilterChoice> statuses;
    for (const auto status : {domain::RiskStatus::Open, domain::RiskStatus::Occurred, domain::RiskStatus::Closed})
        statuses << FilterChoice{int(status), render::label(status)};
    m_status->setChoices(statuses);
    m_status->setChosen({int(domain::RiskStatus::Open)});
    QVector<FilterChoice> ratings;
    for (const auto rating : {domain::RiskRating::VeryHigh, domain::RiskRating::High, domain::RiskRating::Medium,
                              domain::RiskRating::Low})
        ratings << FilterChoice{int(rating), render::label(rating)};
    m_rating->setChoices(ratings);
    auto *occurredButton = new Button(IconId::Warning, tr("It has occurred"), bar);
    auto *addButton = new Button(IconId::Plus, tr("New risk"), bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_status);
    row->addWidget(m_rating);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_exposure);
    row->addSpacing(scaled(8));
    row->addWidget(occurredButton);
    row->addWidget(addButton);
    connect(occurredButton, &Button::clicked, this, &RiskPage::occurred);
    connect(addButton, &Button::clicked, this, &RiskPage::addRisk);
    return bar;
}

QWidget *RiskPage::makeCharts()
{
    auto *charts = new QWidget(this);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(scaled(20), scaled(4), scaled(24), scaled(12));
    column->setSpacing(scaled(8));
    auto *mapHead = new QHBoxLayout;
    mapHead->addWidget(new TextLabel(tr("Risk matrix"), TextRole::Section, Token::Text, charts));
    mapHead->addStretch(1);
    mapHead->addWidget(m_appetite);
    column->addLayout(mapHead);
    column->addWidget(m_heatMap, 4);
    auto *chartHead = new QHBoxLayout;
    chartHead->setSpacing(scaled(10));
    chartHead->addWidget(new TextLabel(tr("Risk impact"), TextRole::Section, Token::Text, charts));
    auto *legend = new ElidedLabel(TextRole::Second, Token::Text2, charts);
    legend->setText(tr("dashed: before the response, solid: after it"));
    chartHead->addWidget(legend, 1);
    m_unit->addSegment(tr("Money"));
    m_unit->addSegment(tr("Days"));
    m_unit->setAccessibleName(tr("Impact in"));
    chartHead->addWidget(m_unit);
    column->addLayout(chartHead);
    column->addWidget(m_chart, 5);
    return charts;
}

QWidget *RiskPage::makeRight()
{
    auto *right = new QWidget(this);
    right->setMinimumWidth(scaled(420));
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, scaled(10), 0, 0);
    column->setSpacing(scaled(4));
    m_side->addSegment(IconId::Risks, tr("Charts"));
    m_side->addSegment(IconId::Document, tr("Details"));
    m_side->setAccessibleName(tr("Beside the register"));
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(scaled(20), 0, scaled(24), 0);
    choice->addStretch(1);
    choice->addWidget(m_side);
    column->addLayout(choice);
    m_right->addWidget(makeCharts());
    m_right->addWidget(m_detail);
    column->addWidget(m_right, 1);
    return right;
}

void RiskPage::setupActions()
{
    connect(m_text, &SearchField::settled, this, &RiskPage::refilter);
    connect(m_status, &FilterChip::chosenChanged, this, &RiskPage::refilter);
    connect(m_rating, &FilterChip::chosenChanged, this, &RiskPage::refilter);
    connect(m_side, &SegmentedControl::currentChanged, m_right, &QStackedWidget::setCurrentIndex);
    connect(m_unit, &SegmentedControl::currentChanged, this, &RiskPage::showBubbles);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RiskPage::showAll);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RiskPage::showAll);
    connect(m_model, &RiskTableModel::failed, this, &Page::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RiskPage::followCurrent);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_side->setCurrent(Details); });
    connect(m_heatMap, &HeatMap::chosen, this, &RiskPage::choose);
    connect(m_heatMap, &HeatMap::moved, this, &RiskPage::rescore);
    connect(m_chart, &RiskChartView::chosen, this, [this](qint64 id) { choose(domain::RiskId(id)); });
    connect(m_detail, &RiskDetail::edited, this, &RiskPage::saveRisk);
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("risk.new"), tr("New risk"), QKeySequence(tr("Ctrl+Shift+R")), &RiskPage::addRisk);
    add(QStringLiteral("risk.occurred"), tr("The risk has occurred"), {}, &RiskPage::occurred);
    add(QStringLiteral("risk.remove"), tr("Remove risk"), {}, &RiskPage::removeRisk);
}

}
