#include "today/todaypage.h"

#include "domain/escalation/care/matrixhealth.h"
#include "domain/escalation/engine/standingpath.h"
#include "render/wording/format.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"
#include "services/today/todayservice.h"
#include "services/workspace/workspace.h"
#include "today/duecommand.h"
#include "today/snoozebar.h"
#include "today/todayaside.h"
#include "today/todaydelegate.h"
#include "widgets/controls/button.h"
#include "widgets/frames/emptystate.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using models::TodayModel;

namespace {

constexpr int kAsideWidth = 330;
constexpr int kAsideNarrow = 244;
constexpr int kAsideFrom = 860;  // below it the list alone
constexpr int kRoomyFrom = 1120; // from it the aside has its full width

}

TodayPage::TodayPage(services::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new TodayModel(workspace, this))
{
    setupUi();
    setupActions();
    connect(m_model, &TodayModel::failed, this, &Page::failed);
    connect(m_model, &TodayModel::modelAboutToBeReset, this, &TodayPage::rememberRow);
    connect(m_model, &TodayModel::listRead, this, &TodayPage::followList);
    connect(m_model, &TodayModel::figuresRead, this, [this] {
        m_aside->setFigures(m_model->figures());
        showMatrixHealth();
    });
    connect(m_model, &TodayModel::sharesRead, this, [this] { m_aside->setShares(m_model->shares()); });
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::setupUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new QWidget(m_stack)); // until the list was read
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEmpty());
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(24), scaled(space::kL), scaled(24), scaled(space::kM));
    head->setSpacing(scaled(14));
    m_day = new TextLabel(TextRole::PageTitle, this);
    m_summary = new ElidedLabel(TextRole::Body, Token::Text2, this);
    head->addWidget(m_day);
    head->addWidget(m_summary, 1);
    left->addLayout(head);
    left->addWidget(m_stack, 1);
    m_aside = new TodayAside(this);
    connect(m_aside, &TodayAside::issuesWanted, this, [this](const QString &query) { Q_EMIT commandRequested(QStringLiteral("go.issues:") + query, {}); });
    row->addLayout(left, 1);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_aside);
    setFocusProxy(m_list);
}

QWidget *TodayPage::makeList()
{
    auto *ground = new QWidget(m_stack);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list = new QListView(ground);
    m_delegate = new TodayDelegate(m_list);
    m_list->setObjectName(QStringLiteral("todayList"));
    m_list->setAccessibleName(tr("What wants doing now"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_snooze = new SnoozeBar(ground);
    column->addWidget(m_list, 1);
    column->addWidget(m_snooze);
    connect(m_delegate, &TodayDelegate::acted, this, &TodayPage::act);
    connect(m_list, &QListView::activated, this, &TodayPage::act);
    connect(m_list, &QListView::customContextMenuRequested, this, &TodayPage::showMenu);
    connect(m_snooze, &SnoozeBar::snoozed, this, &TodayPage::snooze);
    connect(m_snooze, &SnoozeBar::closed, m_list, qOverload<>(&QWidget::setFocus));
    return ground;
}

QWidget *TodayPage::makeEmpty()
{
    m_empty = new EmptyState(tr("Nothing is due"),
                             tr("Everything waits for somebody else or is done. The next thing comes here by itself when its time has come."), m_stack);
    auto *step = new Button(IconId::Plus, tr("New issue"), m_empty);
    connect(step, &Button::clicked, this, [this] { Q_EMIT commandRequested(QStringLiteral("issue.new"), {}); });
    m_empty->setFirstStep(step);
    return m_empty;
}

void TodayPage::setupActions()
{
    const auto add = [this](const char *id, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(id));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_act = add("today.act", tr("Do it"), {}, [this] { act(current()); });
    m_open = add("today.open", tr("Open"), {}, &TodayPage::openRow);
    m_log = add("today.log", tr("Log what happened"), QKeySequence(tr("Ctrl+L")), &TodayPage::logRow);
    m_withdraw = add("today.withdraw", tr("Withdraw the announcement"), {}, &TodayPage::withdrawRow);
    m_putOff = add("today.snooze", tr("Snooze…"), QKeySequence(tr("Ctrl+Shift+S")), &TodayPage::startSnooze);
}

// Of one project only: the share of its matrix that is filled and without a finding, and what the checks find.
void TodayPage::showMatrixHealth()
{
    const auto matrix = m_workspace.matrices().edited(m_project);
    const auto findings = matrix ? m_workspace.matrices().check(*matrix) : base::Result<QVector<domain::MatrixFinding>>(base::fail(matrix.error()));
    const auto context = m_workspace.issues().context(m_project);
    if (!m_project.isValid() || !findings || !context)
        return m_aside->setMatrixLine({});
    const domain::MatrixHealth health = domain::matrixHealth(domain::standing(*matrix, *context, m_workspace.clock().now()), *findings);
    m_aside->setMatrixLine(tr("Matrix: %1 % sound, %2, %3", "share, errors, warnings")
                               .arg(QLocale().toString(health.percent()), tr("%n error(s)", nullptr, health.errors), tr("%n warning(s)", nullptr, health.warnings)));
}

void TodayPage::setProject(domain::ProjectId project)
{
    m_project = project;
    m_model->setProject(project);
}

// Today holds no record of its own.
bool TodayPage::open(domain::RecordRef)
{
    return false;
}

domain::RecordRef TodayPage::record() const
{
    return m_model->recordAt(current());
}

QModelIndex TodayPage::current() const
{
    return m_list->currentIndex();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_aside->setVisible(width() >= scaled(kAsideFrom));
    m_aside->setFixedWidth(scaled(width() >= scaled(kRoomyFrom) ? kAsideWidth : kAsideNarrow));
}

void TodayPage::rememberRow()
{
    const services::TodayRow *row = m_model->rowAt(current());
    m_currentIssue = row ? row->item.issue : domain::IssueId();
    m_currentThing = row ? row->item.thing : domain::DueThing::Verdict;
    m_currentLine = current().row();
}

// The same row stays current; when it left, the one that took its place.
void TodayPage::followList()
{
    showHead();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 2);
    m_aside->setCounts(m_model->dueCount(), m_model->isCountCapped(), m_model->dueTodayCount());
    if (current().isValid() || m_model->rowCount() == 0)
        return;
    QModelIndex next = m_currentIssue.isValid() ? m_model->indexOf(m_currentIssue, m_currentThing) : QModelIndex();
    for (int line = qBound(0, m_currentLine, m_model->rowCount() - 1); !next.isValid() && line >= 0; --line)
        if (m_model->rowAt(m_model->index(line)))
            next = m_model->index(line);
    for (int line = 0; !next.isValid() && line < m_model->rowCount(); ++line)
        if (m_model->rowAt(m_model->index(line)))
            next = m_model->index(line);
    m_list->setCurrentIndex(next);
}

void TodayPage::showHead()
{
    m_day->setText(QLocale().toString(m_model->today(), tr("dddd d MMMM", "long form of a day, as QLocale writes it")));
    const int due = m_model->dueCount();
    const QString things = m_model->isCountCapped() ? tr("more than %1 things to do").arg(QLocale().toString(due - 1)) : tr("%n things to do", nullptr, due);
    const int pinned = m_model->pinnedCount();
    m_summary->setText(due == 0 ? QString() : pinned == 0 ? things : tr("%1, %2").arg(things, tr("%n cannot wait", nullptr, pinned)));
    if (due > 0)
        return;
    storage::IssueQuery query;
    query.limit = 1;
    const auto any = m_workspace.issues().ids(query);
    if (any && any->isEmpty())
        m_empty->setWords(tr("Nothing here yet"), tr("What wants doing stands here, most urgent first. It begins with an issue: a title is enough."));
    else
        m_empty->setWords(tr("Nothing is due"),
                          tr("Everything waits for somebody else or is done. The next thing comes here by itself when its time has come."));
}

void TodayPage::act(const QModelIndex &index)
{
    const services::TodayRow *row = m_model->rowAt(index);
    if (!row)
        return;
    m_list->setCurrentIndex(index);
    const domain::RecordRef record = m_model->recordAt(index);
    const QString command = dueCommand(row->item);
    if (row->item.action == domain::DueAction::KeepAnnouncement)
        askAnnouncement(index);
    else if (command.isEmpty())
        Q_EMIT navigate(record);
    else
        Q_EMIT commandRequested(command, record);
}

// An announcement is done or withdrawn: which of them is the person's to say.
void TodayPage::askAnnouncement(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const domain::RecordRef issue = m_model->recordAt(index);
    menu->addAction(Icon::of(IconId::ArrowUp), tr("Do it: write the escalation"), this,
                    [this, issue] { Q_EMIT commandRequested(QStringLiteral("go.drafts"), issue); });
    menu->addAction(m_withdraw);
    const QRect row = m_list->visualRect(index);
    const int edge = isRightToLeft() ? row.left() : row.right() - scaled(220);
    menu->popup(m_list->viewport()->mapToGlobal(QPoint(edge, row.bottom())));
}

void TodayPage::openRow()
{
    if (const domain::RecordRef shown = record(); shown.id > 0)
        Q_EMIT navigate(shown);
}

void TodayPage::logRow()
{
    if (const domain::RecordRef shown = record(); shown.kind == domain::RecordKind::Issue && shown.id > 0)
        Q_EMIT commandRequested(QStringLiteral("issue.log"), shown);
}

void TodayPage::withdrawRow()
{
    if (const domain::RecordRef shown = record(); shown.kind == domain::RecordKind::Issue && shown.id > 0)
        Q_EMIT commandRequested(QStringLiteral("issue.unannounce"), shown);
}

// Suggested: the next working day at the same hour of work.
void TodayPage::startSnooze()
{
    const services::TodayRow *row = m_model->rowAt(current());
    const auto context = row && row->item.issue.isValid() ? m_workspace.issues().context(row->project) : base::fail(base::ErrorCode::NotFound);
    if (!context)
        return;
    const base::Instant now = m_model->now();
    const base::Instant until = context->projectCalendar().add(now, domain::Duration::days(1));
    m_snooze->ask(row->item.issue, row->key, now, until, render::Format(*context).zone());
}

void TodayPage::snooze(domain::IssueId issue, base::Instant until, const QString &reason)
{
    if (const auto done = services::TodayService(m_workspace).snooze(issue, until, reason); !done)
        Q_EMIT failed(done.error());
    m_list->setFocus();
}

void TodayPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    const services::TodayRow *row = m_model->rowAt(index);
    if (!row)
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *act = menu->addAction(index.data(TodayModel::ActRole).toString(), this, [this] { this->act(current()); });
    menu->setDefaultAction(act);
    menu->addAction(m_open);
    if (!row->isRisk()) {
        menu->addAction(m_log);
        if (row->item.action == domain::DueAction::KeepAnnouncement)
            menu->addAction(m_withdraw);
        menu->addSeparator();
        menu->addAction(m_putOff);
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

}
