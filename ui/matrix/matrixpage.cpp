#include "matrix/matrixpage.h"

#include "matrix/checks/checklist.h"
#include "matrix/ladder/ladderpane.h"
#include "matrix/ladder/ladderview.h"
#include "matrix/pathsettings.h"
#include "matrix/people/peopleshelf.h"
#include "matrix/play/playstrip.h"
#include "matrix/play/playview.h"
#include "matrix/risk/riskmatrixeditor.h"
#include "matrix/severity/severityeditor.h"
#include "matrix/versions/draftbar.h"
#include "matrix/versions/versionsview.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"
#include "widgets/table/sidelistdelegate.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

namespace {
constexpr int kNarrow = 1000;
constexpr int kNarrowPlay = 800;
constexpr int kTallEnough = 640; // for the play under the grid

// One part at a time, each of which scrolls within itself: none asks for more room than there is.
class Parts : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return minimumSizeHint(); }
    bool hasHeightForWidth() const override { return false; }
};

}

MatrixPage::MatrixPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_ladder(new models::LadderModel(this)), m_policies(new models::PolicyModel(*m_ladder)),
      m_whole(new QWidget(this)), m_tabs(new TabStrip(this)), m_version(new ElidedLabel(TextRole::Second, Token::Text2, this)),
      m_draft(new DraftBar(this)),
      m_stack(new Parts(this)), m_pathList(new QListWidget(this)),
      m_serves(new TextLabel(QString(), TextRole::Second, Token::Text2, this)), m_pane(new LadderPane(m_ladder, m_policies, this)),
      m_checks(new CheckList(this)), m_people(new PeopleShelf(this)), m_strip(new PlayStrip(this)),
      m_severity(new SeverityEditor(this)), m_risk(new RiskMatrixEditor(workspace, this)), m_versions(new VersionsView(workspace, this))
{
    setupUi();
    setupLadder();
    setupActions();
    setupTools();
    listenToChanges();
}

// What is being typed is taken over while the page is whole: a field that is deleted with the focus would tell half a page.
MatrixPage::~MatrixPage()
{
    if (QWidget *typing = QApplication::focusWidget(); typing && isAncestorOf(typing))
        typing->clearFocus();
}

QString MatrixPage::title() const
{
    return tr("Matrix");
}

void MatrixPage::setupUi()
{
    const auto scrolled = [this](QWidget *part) {
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(part);
        return scroll;
    };
    m_stack->addWidget(makeEscalation());
    m_stack->addWidget(scrolled(m_severity));
    m_stack->addWidget(scrolled(m_risk));
    for (const Tab later : {Criteria, Situations, Calendar, Play})
        m_stack->insertWidget(later, makePlace());
    m_stack->addWidget(m_versions);
    m_stack->addWidget(makePlace());
    m_draft->hide();
    auto *parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_whole);
    parts->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_draft);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makePaths());
    m_pathsLine = new Hairline(Qt::Vertical, this);
    row->addWidget(m_pathsLine);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_strip);
}

QWidget *MatrixPage::makeEmpty()
{
    auto *empty = new EmptyState(tr("No matrix yet"),
                                 tr("It says who is asked at which level, on your side and on theirs, and how fast they have to answer. It belongs to a project: begin with one."), this);
    auto *step = new Button(IconId::Plus, tr("New project"), empty);
    connect(step, &Button::clicked, this, [this] { Q_EMIT commandRequested(QStringLiteral("project.new"), {}); });
    empty->setFirstStep(step);
    m_empty = empty;
    return empty;
}

QWidget *MatrixPage::makeTop()
{
    auto *top = new QWidget(this);
    top->setFixedHeight(scaled(50));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(scaled(20), 0, scaled(16), 0);
    for (const QString &text : {tr("Escalation"), tr("Severity"), tr("Risk"), tr("Criteria"), tr("Situations"), tr("Calendar"), tr("Play"), tr("Versions")})
        m_tabs->addTab(text);
    m_tabs->setAccessibleName(tr("Matrices"));
    m_tabs->setObjectName(QStringLiteral("matrixTabs"));
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addSpacing(scaled(16));
    row->addStretch(1);
    row->addWidget(m_version);
    row->addSpacing(scaled(8));
    row->addWidget(makeTools());
    return top;
}

QWidget *MatrixPage::makeEscalation()
{
    auto *escalation = new QWidget(this);
    m_gridAndSide = new QBoxLayout(QBoxLayout::LeftToRight, escalation);
    m_gridAndSide->setContentsMargins(0, 0, 0, 0);
    m_gridAndSide->setSpacing(0);
    m_gridAndSide->addWidget(m_pane, 1);
    m_gridAndSide->addWidget(makeSide());
    return escalation;
}

QWidget *MatrixPage::makeSide()
{
    m_side = new QWidget(this);
    m_side->setAutoFillBackground(true);
    QPalette palette = m_side->palette();
    palette.setColor(QPalette::Window, tint(Token::Alt));
    m_side->setPalette(palette);
    connect(&Theme::current(), &Theme::changed, m_side, [this] {
        QPalette fresh = m_side->palette();
        fresh.setColor(QPalette::Window, tint(Token::Alt));
        m_side->setPalette(fresh);
    });
    auto *outer = new QHBoxLayout(m_side);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Hairline(Qt::Vertical, m_side));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_checks, 5);
    column->addWidget(new Hairline(Qt::Horizontal, m_side));
    column->addWidget(m_people, 3);
    outer->addLayout(column, 1);
    return m_side;
}

QWidget *MatrixPage::makePaths()
{
    m_paths = new QWidget(this);
    auto *column = new QVBoxLayout(m_paths);
    column->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    column->setSpacing(scaled(6));
    auto *head = new TextLabel(tr("Paths"), TextRole::Label, Token::Text2, m_paths);
    head->setContentsMargins(scaled(10), 0, 0, 0);
    column->addWidget(head);
    m_pathList->setFrameShape(QFrame::NoFrame);
    m_pathList->setItemDelegate(new SideListDelegate(m_pathList));
    m_pathList->setAccessibleName(tr("Escalation paths"));
    m_pathList->setObjectName(QStringLiteral("paths"));
    m_pathList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_pathList, 1);
    auto *add = new LinkButton(IconId::Plus, tr("Add path"), m_paths);
    m_theirsFirst = new LinkButton(IconId::Plus, tr("Theirs first…"), m_paths);
    m_theirsFirst->setToolTip(tr("A path to a counterparty: their manager is asked first, then both managements in parallel"));
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(m_theirsFirst, 0, Qt::AlignLeading);
    column->addWidget(new Hairline(Qt::Horizontal, m_paths));
    auto *serves = new TextLabel(tr("Serves"), TextRole::Label, Token::Text2, m_paths);
    serves->setContentsMargins(scaled(10), 0, 0, 0);
    column->addWidget(serves);
    m_serves->setWordWrap(true);
    m_serves->setContentsMargins(scaled(10), 0, 0, 0);
    column->addWidget(m_serves);
    connect(add, &LinkButton::clicked, this, &MatrixPage::addPath);
    connect(m_theirsFirst, &LinkButton::clicked, this, &MatrixPage::offerTheirsFirst);
    return m_paths;
}

// The paths stand beside what is shown of one of them.
void MatrixPage::showTab(int tab)
{
    makePart(tab);
    m_stack->setCurrentIndex(tab);
    if (tab == Versions)
        m_versions->show(m_context, m_matrix, m_ladder->pathKey());
    const bool isOfPath = tab == Escalation || tab == Play;
    m_paths->setVisible(isOfPath);
    m_pathsLine->setVisible(isOfPath);
    fitParts();
}

// The ladder comes first: in a small window the paths give way, the checks go below it, and the play has its tab.
void MatrixPage::fitParts()
{
    const QSize room = parentWidget() ? parentWidget()->size().boundedTo(size()) : size(); // the shell scrolls a page that is taller
    const bool isNarrow = room.width() < scaled(kNarrow);
    m_paths->setFixedWidth(scaled(isNarrow ? 140 : 200));
    m_gridAndSide->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_checks->setBelow(isNarrow);
    if (m_play)
        m_play->setNarrow(room.width() < scaled(kNarrowPlay));
    m_people->setVisible(!isNarrow);
    m_version->setVisible(!isNarrow); // the Versions say it too
    m_side->setMinimumWidth(isNarrow ? 0 : scaled(250));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(250));
    m_side->setMaximumHeight(isNarrow ? scaled(150) : QWIDGETSIZE_MAX);
    m_strip->setVisible(m_tabs->currentIndex() == Escalation && m_stack->currentIndex() == Escalation && room.height() >= scaled(kTallEnough));
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitParts();
}

void MatrixPage::setupLadder()
{
    connect(m_ladder, &models::LadderModel::edited, this, &MatrixPage::saveMatrix);
    connect(m_ladder, &models::LadderModel::faultsChanged, this, &MatrixPage::showFaults);
    connect(m_policies, &models::PolicyModel::faultsChanged, this, &MatrixPage::showFaults);
    connect(&m_pane->settings(), &PathSettings::faultsChanged, this, &MatrixPage::showFaults);
    connect(m_severity, &SeverityEditor::faultsChanged, this, &MatrixPage::showFaults);
    connect(m_risk, &RiskMatrixEditor::faultsChanged, this, &MatrixPage::showFaults);
    connect(&m_pane->grid(), &GridView::cutOff, this, [this](int columns) {
        Q_EMIT said(tr("%n column(s) of what was pasted had no room", nullptr, columns));
    });
    connect(m_checks, &CheckList::cellChosen, this, &MatrixPage::goTo);
    connect(m_checks, &CheckList::fixWanted, this, &MatrixPage::saveMatrix);
    connect(m_checks, &CheckList::emptied, &m_pane->grid(), qOverload<>(&QWidget::setFocus));
    connect(m_people, &PeopleShelf::personChosen, this, &MatrixPage::putPerson);
}

void MatrixPage::setupActions()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &MatrixPage::showTab);
    connect(m_tabs, &QTabBar::tabBarClicked, this, &MatrixPage::showTab); // back from what has no tab
    connect(m_pathList, &QListWidget::currentRowChanged, this, &MatrixPage::choosePath);
    connect(m_severity, &SeverityEditor::edited, this, [this](const domain::SeverityMatrix &severity, const QString &what) {
        domain::Matrix matrix = m_matrix;
        matrix.severity = severity;
        saveMatrix(matrix, what);
    });
    connect(m_risk, &RiskMatrixEditor::failed, this, &MatrixPage::failed);
    connect(m_draft, &DraftBar::settled, this, &MatrixPage::publish);
    connect(m_draft, &DraftBar::lookWanted, this, [this] {
        m_tabs->setCurrentIndex(Versions);
        m_versions->askWhatChanges();
    });
    const auto add = [this](const QString &id, const QString &text, const auto &slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("matrix.addPath"), tr("Add path"), &MatrixPage::addPath);
    add(QStringLiteral("matrix.theirsFirst"), tr("Add path: their management first…"), &MatrixPage::offerTheirsFirst);
    add(QStringLiteral("matrix.removePath"), tr("Remove path"), &MatrixPage::removePath);
    add(QStringLiteral("matrix.play"), tr("Play the path"), [this] { m_tabs->setCurrentIndex(Play); });
    add(QStringLiteral("matrix.criteria"), tr("Criteria"), [this] { m_tabs->setCurrentIndex(Criteria); });
    add(QStringLiteral("matrix.situations"), tr("Situations and categories"), [this] { m_tabs->setCurrentIndex(Situations); });
    add(QStringLiteral("matrix.addLevel"), tr("Add level on top"),
        [this] { m_ladder->insertLevelAbove(m_ladder->rowCount() - 1); });
}

void MatrixPage::listenToChanges()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &MatrixPage::reload);
    connect(&m_workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        using domain::RecordKind;
        if (notice.touches(RecordKind::RiskMatrix))
            m_risk->reload();
        if (notice.touches(RecordKind::Contact)) // a forward may be a hint
            m_areChecksOld = true;
        for (const RecordKind kind : {RecordKind::Matrix, RecordKind::Person, RecordKind::Organisation, RecordKind::Absence,
                                      RecordKind::Calendar, RecordKind::Project})
            if (notice.touches(kind))
                m_reload.start();
    });
}

}
