#include "matrix/matrixpage.h"

#include "matrix/calendar/calendarpane.h"
#include "matrix/checklist.h"
#include "matrix/criteria/criteriaview.h"
#include "matrix/ladder/ladderview.h"
#include "matrix/pathsettings.h"
#include "matrix/play/playview.h"
#include "matrix/severity/severityeditor.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/frames/hairline.h"
#include "widgets/frames/messagebar.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/sidelistdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

MatrixPage::MatrixPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_ladder(new models::LadderModel(this)), m_tabs(new TabStrip(this)),
      m_version(new TextLabel(QString(), TextRole::Second, Token::Text2, this)), m_draft(new MessageBar(this)),
      m_keep(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_paths(new QListWidget(this)),
      m_pathName(new TextLabel(QString(), TextRole::Section, Token::Text, this)),
      m_pathLine(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_grid(new LadderView(m_ladder, this)), m_settings(new PathSettings(m_ladder, this)), m_checks(new CheckList(this)),
      m_play(new PlayView(this)), m_criteria(new CriteriaView(workspace, this)), m_severity(new SeverityEditor(this)), m_calendar(new CalendarPane(workspace, *this))
{
    setupUi();
    setupActions();
}

QString MatrixPage::title() const
{
    return tr("Matrix");
}

void MatrixPage::setupUi()
{
    m_stack->addWidget(makeEscalation());
    m_stack->addWidget(m_play);
    m_stack->addWidget(m_criteria);
    for (QWidget *part : {static_cast<QWidget *>(m_severity), static_cast<QWidget *>(m_calendar)}) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(part);
        m_stack->addWidget(scroll);
    }
    m_draft->setAct(tr("Move running issues to it"));
    m_draft->hide();
    m_keep->setAct(tr("Keep them on their version"));
    m_keep->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_draft);
    column->addWidget(m_keep);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makePaths());
    m_sideLine = new Hairline(Qt::Vertical, this);
    row->addWidget(m_sideLine);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
}

QWidget *MatrixPage::makeTop()
{
    auto *top = new QWidget(this);
    top->setFixedHeight(scaled(50));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(scaled(20), 0, scaled(16), 0);
    m_tabs->addTab(tr("Escalation"));
    m_tabs->addTab(tr("Play"));
    m_tabs->addTab(tr("Criteria"));
    m_tabs->addTab(tr("Severity"));
    m_tabs->addTab(tr("Calendar"));
    m_tabs->setAccessibleName(tr("Matrices"));
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_version);
    return top;
}

QWidget *MatrixPage::makeEscalation()
{
    auto *escalation = new QWidget(this);
    m_gridAndChecks = new QBoxLayout(QBoxLayout::LeftToRight, escalation);
    m_gridAndChecks->setContentsMargins(0, 0, 0, 0);
    m_gridAndChecks->setSpacing(0);
    m_gridAndChecks->addWidget(makeGrid(), 1);
    m_gridAndChecks->addWidget(m_checks);
    return escalation;
}

QWidget *MatrixPage::makePaths()
{
    auto *side = new QWidget(this);
    m_side = side;
    side->setFixedWidth(scaled(200));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    column->setSpacing(scaled(6));
    auto *head = new TextLabel(tr("Paths"), TextRole::Label, Token::Text2, side);
    head->setContentsMargins(scaled(10), 0, 0, 0);
    column->addWidget(head);
    m_paths->setFrameShape(QFrame::NoFrame);
    m_paths->setItemDelegate(new SideListDelegate(m_paths));
    m_paths->setAccessibleName(tr("Escalation paths"));
    m_paths->setObjectName(QStringLiteral("paths"));
    m_paths->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_paths, 1);
    auto *add = new LinkButton(IconId::Plus, tr("Add path"), side);
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &LinkButton::clicked, this, &MatrixPage::addPath);
    return side;
}

QWidget *MatrixPage::makeGrid()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(12));
    column->setSpacing(scaled(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(m_pathName);
    head->addWidget(m_pathLine, 1);
    column->addLayout(head);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_grid);
    auto *legend = new TextLabel(tr("Type names, or 90m, 4h, 3d working and 24h! round the clock; “2d / 4h” sets the time to "
                                    "acknowledge too. The cell's menu sets start, channels and facts."),
                                 TextRole::Second, Token::Text2, content);
    legend->setWordWrap(true);
    column->addWidget(legend);
    column->addWidget(new Hairline(Qt::Horizontal, content));
    column->addWidget(m_settings);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

// The paths stand beside what is shown of one of them.
void MatrixPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    const bool isOfPath = tab == Escalation || tab == Play;
    m_side->setVisible(isOfPath);
    m_sideLine->setVisible(isOfPath);
}

// The ladder comes first: in a small window the paths give way and the checks go below it.
void MatrixPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < scaled(1000);
    m_side->setFixedWidth(scaled(isNarrow ? 140 : 200));
    m_gridAndChecks->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_checks->setBelow(isNarrow);
    m_checks->setMinimumWidth(isNarrow ? 0 : scaled(240));
    m_checks->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(240));
    m_checks->setMaximumHeight(isNarrow ? scaled(132) : QWIDGETSIZE_MAX);
}

void MatrixPage::setupActions()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &MatrixPage::showTab);
    connect(m_paths, &QListWidget::currentRowChanged, this, &MatrixPage::choosePath);
    connect(m_ladder, &models::LadderModel::edited, this, &MatrixPage::saveMatrix);
    connect(m_checks, &CheckList::findingChosen, this, &MatrixPage::goToFinding);
    connect(m_severity, &SeverityEditor::edited, this, [this](const domain::SeverityMatrix &severity) {
        domain::Matrix matrix = m_matrix;
        matrix.severity = severity;
        saveMatrix(matrix, tr("severity matrix"));
    });
    connect(m_criteria, &CriteriaView::failed, this, &MatrixPage::failed);
    connect(m_draft, &MessageBar::acted, this, [this] { publish(true); });
    connect(m_keep, &MessageBar::acted, this, [this] { publish(false); });
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &MatrixPage::reload);
    connect(&m_workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        using domain::RecordKind;
        for (const RecordKind kind : {RecordKind::Matrix, RecordKind::Person, RecordKind::Organisation, RecordKind::Absence,
                                      RecordKind::Calendar, RecordKind::Project})
            if (notice.touches(kind))
                m_reload.start();
    });
    const auto add = [this](const QString &id, const QString &text, const auto &slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("matrix.addPath"), tr("Add path"), &MatrixPage::addPath);
    add(QStringLiteral("matrix.removePath"), tr("Remove path"), &MatrixPage::removePath);
    add(QStringLiteral("matrix.play"), tr("Play the path"), [this] { m_tabs->setCurrentIndex(Play); });
    add(QStringLiteral("matrix.criteria"), tr("Criteria"), [this] { m_tabs->setCurrentIndex(Criteria); });
    add(QStringLiteral("matrix.addLevel"), tr("Add level on top"),
        [this] { m_ladder->insertLevelAbove(m_ladder->rowCount() - 1); });
}

}
