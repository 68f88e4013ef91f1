#include "matrix/versions/versionsview.h"

#include "matrix/ladder/ladderview.h"
#include "models/escalation/laddermodel.h"
#include "models/escalation/outlookmodel.h"
#include "widgets/controls/button.h"
#include "widgets/controls/filterchip.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/rowdelegate.h"
#include "widgets/table/sidelistdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QTableView>

namespace ui {

namespace {
constexpr int kRoomForTwo = 1200;
}

VersionsView::VersionsView(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_list(new QListWidget(this)),
      m_title(new TextLabel(QString(), TextRole::Section, Token::Text, this)),
      m_line(new TextLabel(QString(), TextRole::Second, Token::Text2, this)), m_against(new FilterChip(tr("Compare with"), this)),
      m_path(new FilterChip(tr("Path"), this)),
      m_back(new Button(IconId::Undo, tr("Go back to it"), this)), m_mark(new Button(tr("Mark in the grid"), this)),
      m_ask(new Button(tr("What would change"), this)), m_differences(new QListWidget(this)),
      m_beforeModel(new models::LadderModel(this)), m_afterModel(new models::LadderModel(this)),
      m_beforeName(new TextLabel(QString(), TextRole::Label, Token::Text2, this)),
      m_afterName(new TextLabel(QString(), TextRole::Label, Token::Text2, this)), m_beforeLadder(new LadderView(m_beforeModel, this)),
      m_afterLadder(new LadderView(m_afterModel, this)), m_outlookLine(new TextLabel(QString(), TextRole::Body, Token::Text, this)),
      m_outlook(new QTableView(this)), m_effects(new models::OutlookModel(workspace))
{
    m_effects->setParent(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(makeDetail(), 1);
    setupOutlook();
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsView::choose);
    connect(m_against, &FilterChip::chosenChanged, this, &VersionsView::compare);
    connect(m_path, &FilterChip::chosenChanged, this, [this] {
        m_pathKey = m_path->chosen().value(0).toString();
        showLadders();
    });
    connect(m_back, &QAbstractButton::clicked, this, &VersionsView::goBack);
    connect(m_mark, &QAbstractButton::toggled, this, [this](bool on) {
        Q_EMIT marksWanted(on ? std::optional(m_other) : std::nullopt);
    });
    connect(m_ask, &QAbstractButton::clicked, this, [this] { m_effects->ask(m_shown, m_context); });
}

QWidget *VersionsView::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(200));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    column->setSpacing(scaled(6));
    auto *head = new TextLabel(tr("Versions"), TextRole::Label, Token::Text2, side);
    head->setContentsMargins(scaled(10), 0, 0, 0);
    column->addWidget(head);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SideListDelegate(m_list));
    m_list->setAccessibleName(tr("Versions of the matrix"));
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    return side;
}

QBoxLayout *VersionsView::makeActs()
{
    m_acts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_acts->setSpacing(scaled(8));
    for (FilterChip *chip : {m_against, m_path}) {
        chip->setExclusive(true);
        chip->setRequired(true);
    }
    m_comparison = new QWidget(this);
    auto *compared = new QHBoxLayout(m_comparison);
    compared->setContentsMargins(0, 0, 0, 0);
    compared->setSpacing(scaled(8));
    m_mark->setCheckable(true);
    m_mark->setObjectName(QStringLiteral("markInGrid"));
    compared->addWidget(new TextLabel(tr("Compare with"), TextRole::Second, Token::Text2, this));
    compared->addWidget(m_against);
    compared->addWidget(m_path);
    compared->addWidget(m_mark);
    compared->addStretch(1);
    auto *act = new QHBoxLayout;
    act->setSpacing(scaled(8));
    act->addStretch(1);
    act->addWidget(m_ask);
    act->addWidget(m_back);
    m_acts->addWidget(m_comparison, 1);
    m_acts->addLayout(act);
    return m_acts;
}

QWidget *VersionsView::makeDetail()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(m_title);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    column->addLayout(makeActs());
    m_differences->setFrameShape(QFrame::NoFrame);
    m_differences->setAccessibleName(tr("Differences in words"));
    m_differences->setObjectName(QStringLiteral("differences"));
    m_differences->setWordWrap(true);
    m_differences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_differences);
    m_outlookLine->setWordWrap(true);
    m_outlookLine->hide();
    column->addWidget(m_outlookLine);
    m_outlook->hide();
    column->addWidget(m_outlook);
    m_ladders = makeLadders();
    column->addWidget(m_ladders);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

QWidget *VersionsView::makeLadders()
{
    auto *ladders = new QWidget(this);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, ladders);
    m_sides->setContentsMargins(0, scaled(4), 0, 0);
    m_sides->setSpacing(scaled(16));
    for (const auto &[name, ladder] : {std::pair{m_beforeName, m_beforeLadder}, {m_afterName, m_afterLadder}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(scaled(4));
        column->addWidget(name);
        ladder->setRowsMovable(false);
        ladder->setReadOnly(true);
        ladder->setCompact(true);
        ladder->setTallest(QWIDGETSIZE_MAX);
        ladder->setObjectName(QString());
        column->addWidget(ladder);
        column->addStretch(1);
        m_sides->addLayout(column, 1);
    }
    return ladders;
}

// Below each other where two would have no room for names.
void VersionsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QBoxLayout *pair : {m_sides, m_acts})
        pair->setDirection(width() < scaled(kRoomForTwo) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void VersionsView::setupOutlook()
{
    m_outlook->setModel(m_effects);
    m_outlook->setItemDelegate(new RowDelegate(RowHeight::OneLine, m_outlook));
    prepareTable(*m_outlook, RowHeight::OneLine);
    m_outlook->setAccessibleName(tr("What running issues would be told"));
    m_outlook->setObjectName(QStringLiteral("outlook"));
    m_outlook->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_outlook->horizontalHeader()->setSectionsMovable(false);
    connect(m_effects, &models::OutlookModel::answered, this, [this] {
        const int rows = m_effects->rowCount();
        m_outlookLine->setText(m_effects->summary());
        m_outlookLine->show();
        m_outlook->setVisible(rows > 0);
        m_outlook->setFixedHeight(scaled(34) + std::min(rows, 8) * RowDelegate::rowHeight(RowHeight::OneLine));
    });
    connect(m_effects, &models::OutlookModel::failed, this, &VersionsView::failed);
    connect(m_outlook, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT issueWanted(domain::IssueId(index.data(models::OutlookModel::IdRole).toLongLong()));
    });
}

}
