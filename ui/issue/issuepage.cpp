#include "issue/issuepage.h"

#include "issue/act/closingbar.h"
#include "issue/board/issueviews.h"
#include "issue/conflict/issueediting.h"
#include "issue/issuedetail.h"
#include "issue/issuefilterbar.h"
#include "issue/table/issuetable.h"
#include "issue/table/issuetableview.h"
#include "issue/table/viewmenu.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using models::IssueTableModel;

namespace {
constexpr int kTickMs = 30'000;
constexpr int kListLeast = 380;
constexpr int kDetailLeast = 440;
constexpr int kBesideLeast = 1200; // board or timeline and the issue
constexpr int kListHeightLeast = 120;
constexpr int kPageLeast = 560; // an empty page asks for as much
}

IssuePage::IssuePage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new IssueTableModel(workspace, this)),
      m_filter(new IssueFilterBar(workspace, this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_list(new IssueTable(workspace, m_model, this)),
      m_table(m_list->view()), m_saved(new ViewMenu(workspace, this)),
      m_views(new IssueViews(workspace, m_list, this)), m_detail(new IssueDetail(workspace, this)), m_ground(new QScrollArea(this)),
      m_back(new LinkButton(tr("Back to the list"), this)), m_closing(new ClosingBar(this))
{
    setupUi();
    setupModel();
    setupTable();
    setupViews();
    setupActions();
}

IssuePage::~IssuePage()
{
    if (QWidget *field = QApplication::focusWidget(); isAncestorOf(field))
        field->clearFocus();
}

QString IssuePage::title() const
{
    return tr("Issues");
}

void IssuePage::setupUi()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_views);
    m_ground->setFrameShape(QFrame::NoFrame);
    m_ground->setFocusPolicy(Qt::NoFocus);
    m_ground->setWidgetResizable(true);
    m_ground->setWidget(m_detail);
    m_splitter->addWidget(m_ground);
    m_splitter->setStretchFactor(0, 45);
    m_splitter->setStretchFactor(1, 55);
    m_views->setMinimumWidth(scaled(kListLeast));
    m_ground->setMinimumWidth(scaled(kDetailLeast));
    m_splitter->setSizes({scaled(555), scaled(680)});

    m_nothingFound = new EmptyState(tr("No issue fits the filter"), tr("Clear the filter to see all issues of this project."), this);
    connect(m_nothingFound->addLink(tr("Clear filter")), &QAbstractButton::clicked, m_filter, [this] { m_filter->clear(); });
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_nothingFound);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is not shown asks for no height
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter->addTrailing(m_saved);
    m_filter->addTrailing(m_views->switcher());
    column->addWidget(m_filter);
    auto *way = new QHBoxLayout;
    way->setContentsMargins(scaled(space::kL), 0, 0, 0);
    way->addWidget(m_back, 0, Qt::AlignLeading);
    m_back->hide();
    column->addLayout(way);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    column->addWidget(m_closing);
}

void IssuePage::setupModel()
{
    connect(m_back, &LinkButton::clicked, this, &IssuePage::showList);
    connect(m_filter, &IssueFilterBar::changed, this, &IssuePage::requery);
    connect(m_model, &IssueTableModel::completed, this, &IssuePage::followCount);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &IssuePage::followCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IssuePage::followCount);
    connect(m_model, &IssueTableModel::failed, this, &Page::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IssuePage::followCurrent);
    setupEditing();
    connect(m_detail, &IssueDetail::actRequested, this, &IssuePage::act);
    connect(m_detail, &IssueDetail::failed, this, &Page::failed);
    connect(&m_workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &) { showCase(); });
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &IssuePage::showCase);
    m_tick.start();
}

// The list and the issue stand side by side where there is room for both; else each has the page for itself. Beside the board
// and the timeline the issue stands while it is wanted.
void IssuePage::fitPanes()
{
    const bool isTable = m_views->view() == IssueViews::Table;
    m_isSingle = width() < scaled(isTable ? kListLeast + kDetailLeast : kBesideLeast);
    const bool hidesList = m_isSingle && m_showsDetail;
    m_views->setHidden(hidesList);
    m_filter->setHidden(hidesList);
    m_back->setText(hidesList ? tr("Back to the list") : tr("Close the issue"));
    m_back->setVisible(m_showsDetail && (m_isSingle || !isTable || m_isTableAlone));
    m_ground->setHidden((m_isSingle || !isTable || m_isTableAlone) && !m_showsDetail);
}

// The board and the timeline, and the switch between the three.
void IssuePage::setupViews()
{
    connect(m_views, &IssueViews::viewChanged, this, [this] {
        m_showsDetail = false;
        fitPanes();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { m_views->setQuery(m_model->query()); });
    connect(m_views, &IssueViews::currentChanged, this, &IssuePage::choose);
    connect(m_views, &IssueViews::opened, this, [this](domain::IssueId id) {
        choose(id);
        showDetail();
    });
    connect(m_views, &IssueViews::escalationWanted, this, &IssuePage::startEscalation);
    connect(m_views, &IssueViews::closingWanted, this, &IssuePage::close);
    connect(m_closing, &ClosingBar::closeWanted, this, &IssuePage::finishClosing);
    connect(m_closing, &ClosingBar::dismissed, this, [this] { m_views->focusIssues(); });
    connect(m_views, &IssueViews::said, this, &Page::said);
    connect(m_views, &IssueViews::failed, this, &Page::failed);
    const auto add = [this](const char *id, const QString &text, const QString &keys, IssueViews::View view) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(id));
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, view] {
            m_views->showView(view);
            m_views->focusIssues();
        });
        addAction(action);
    };
    add("issue.view.table", tr("Show the table"), tr("Alt+1"), IssueViews::Table);
    add("issue.view.board", tr("Show the board"), tr("Alt+2"), IssueViews::Board);
    add("issue.view.timeline", tr("Show the timeline"), tr("Alt+3"), IssueViews::Timeline);
}

void IssuePage::choose(domain::IssueId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, IssueTableModel::Title));
    if (m_current != id) {
        m_current = id;
        showCase();
    }
}

// The advised level by the advised act, any other one by the act that takes another.
void IssuePage::startEscalation(domain::IssueId id, int level)
{
    choose(id);
    if (!m_case)
        return;
    const auto escalate = models::prefilled(models::IssueAct::Escalate, *m_case, m_workspace.clock().now());
    const auto act = escalate.contact.level == level ? models::IssueAct::Escalate : models::IssueAct::OtherLevel;
    if (!models::isAvailable(act, *m_case, m_workspace.clock().now()))
        Q_EMIT said(tr("%1 cannot be escalated to level %2.").arg(m_case->issue.key).arg(level));
    else
        startAct(act, level);
}

void IssuePage::showDetail()
{
    m_showsDetail = true;
    const bool wasList = m_isSingle && m_ground->isHidden();
    fitPanes();
    if (wasList)
        m_back->setFocus(Qt::OtherFocusReason);
}

void IssuePage::showList()
{
    m_showsDetail = false;
    fitPanes();
    m_views->focusIssues();
}

QSize IssuePage::minimumSizeHint() const
{
    return {scaled(kPageLeast), heightForWidth(scaled(kPageLeast))};
}

void IssuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitPanes();
}

int IssuePage::heightForWidth(int width) const
{
    // No more: the list and the detail scroll by themselves. An empty page does not.
    const QWidget *shown = m_stack->currentWidget();
    const int empty = qMax(shown->minimumSizeHint().height(), shown->hasHeightForWidth() ? shown->heightForWidth(width) : 0);
    return m_filter->minimumHeight() + (m_stack->currentIndex() == 0 ? scaled(kListHeightLeast) : empty);
}

void IssuePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        showList();
    else
        Page::keyPressEvent(event);
}

// Who comes to the page goes on with its issues.
void IssuePage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (m_stack->currentIndex() != 0)
        focusNextChild();
    else if (m_views->isHidden())
        m_back->setFocus(event->reason());
    else
        m_views->focusIssues();
}

void IssuePage::setProject(domain::ProjectId project)
{
    m_project = project;
    if (const auto context = m_workspace.issues().context(project); context && project.isValid())
        m_model->setFormat(render::Format(*context));
    m_list->setProject(project);
    m_saved->setProject(project);
    m_views->setProject(project, m_model->format());
    m_filter->setProject(project);
    requery();
}

void IssuePage::requery()
{
    m_model->setQuery(m_filter->query(m_model->query()));
    m_views->setQuery(m_model->query());
}

void IssuePage::followCount()
{
    const int count = int(m_model->ids().size());
    m_filter->setCount(count, m_model->isComplete());
    if (count == 0 && m_model->isComplete()) {
        storage::IssueQuery any;
        any.project = m_project;
        any.limit = 1;
        const auto ids = m_workspace.issues().ids(any);
        const bool isEmpty = !ids || ids->isEmpty();
        if (isEmpty)
            offerFirstSteps();
        m_stack->setCurrentIndex(isEmpty ? 1 : 2);
        if (m_coming.isValid()) // was opened from a list without any: it is being read
            return;
        m_current = {};
        m_case.reset();
        return;
    }
    m_stack->setCurrentIndex(0);
    const int wanted = m_model->rowOf(m_current);
    if (wanted >= 0 && m_model->isComplete())
        m_coming = {};
    if (wanted >= 0 && m_table->currentIndex().row() != wanted) {
        m_table->setCurrentIndex(m_model->index(wanted, IssueTableModel::Title));
        QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }); // once it has laid out its rows
    } else if (!m_current.isValid() && count > 0) {
        QTimer::singleShot(0, this, &IssuePage::chooseFirst); // the list is seen before the issue is read
    } else if (m_model->isComplete() && !m_coming.isValid()) {
        keepPlace();
    }
}

void IssuePage::chooseFirst()
{
    if (!m_current.isValid() && !m_model->ids().isEmpty())
        m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(m_model->ids().first())), IssueTableModel::Title));
}

void IssuePage::followCurrent()
{
    const int row = m_table->currentIndex().row();
    const domain::IssueId id = m_model->idAt(row);
    if (!id.isValid())
        return;
    m_place = row;
    if (m_coming.isValid() && !m_model->isComplete()) // the list is on its way to the one that was opened
        return;
    m_coming = {};
    const bool isInHand = m_current.isValid() && m_detail->isAncestorOf(QApplication::focusWidget());
    if (id == m_current || isInHand) // what is being edited stays when it leaves the list
        return;
    m_current = id;
    m_views->setCurrent(id);
    showCase();
}

void IssuePage::showCase()
{
    if (!m_current.isValid())
        return;
    auto issueCase = m_workspace.issues().openCase(m_current);
    if (!issueCase) {
        if (issueCase.error().code != base::ErrorCode::NotFound) // removed meanwhile: the list says so
            Q_EMIT failed(issueCase.error());
        m_case.reset();
        if (m_detail->isAncestorOf(QApplication::focusWidget()))
            m_editing->follow(m_current); // says so
        else
            m_current = {}; // the list comes to another one
        return;
    }
    m_case = std::move(*issueCase);
    m_detail->setPrompter(prompter());
    m_detail->show(*m_case, m_workspace.clock().now());
    m_editing->follow(m_current);
    followActs();
}

bool IssuePage::open(domain::RecordRef record)
{
    if (record.kind == domain::RecordKind::Contact)
        return openEntry(domain::ContactId(record.id));
    if (record.kind != domain::RecordKind::Issue)
        return false;
    if (record.id == 0) {
        Q_EMIT commandRequested(QStringLiteral("issue.new"), {});
        return true;
    }
    const domain::IssueId id(record.id);
    m_current = id;
    const bool isLeftOut = m_model->isComplete() && m_model->rowOf(id) < 0;
    m_coming = m_model->rowOf(id) < 0 ? id : domain::IssueId();
    if (isLeftOut)
        m_filter->clear();
    m_views->setCurrent(id);
    m_stack->setCurrentIndex(0);
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, IssueTableModel::Title));
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::EnsureVisible);
    }
    showCase();
    showDetail();
    return true;
}

void IssuePage::focusFilter()
{
    if (m_filter->isHidden())
        showList();
    m_filter->focusText();
}

domain::RecordRef IssuePage::record() const
{
    return {domain::RecordKind::Issue, m_current.value()};
}

}
