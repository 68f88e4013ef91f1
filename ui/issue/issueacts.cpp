// The doing half of IssuePage: its actions, and what they ask of the services.
#include "issue/issuepage.h"

#include "issue/act/closingbar.h"
#include "issue/board/issueviews.h"
#include "issue/entry/fieldsdialog.h"
#include "issue/entry/firststeps.h"
#include "issue/entry/milestonesdialog.h"
#include "issue/conflict/issueediting.h"
#include "issue/issuedetail.h"
#include "models/issue/bulk/closingwords.h"
#include "render/wording/names.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/frames/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace ui {

namespace {
constexpr int kFirstTitle = 200; // at the least
}

QAction *IssuePage::addPageAction(const QString &id, const QString &text, const QKeySequence &keys,
                                  void (IssuePage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void IssuePage::setupActions()
{
    addPageAction(QStringLiteral("issue.act"), tr("Do what the advice says"), QKeySequence(tr("Ctrl+Return")), &IssuePage::act);
    addPageAction(QStringLiteral("issue.log"), tr("Log it"), QKeySequence(tr("Ctrl+L")), &IssuePage::startEntry);
    addPageAction(QStringLiteral("issue.guide"), tr("Guide me to the verdict"), QKeySequence(tr("Ctrl+G")), &IssuePage::startGuided);
    addPageAction(QStringLiteral("issue.draft"), tr("Write a draft"), QKeySequence(tr("Ctrl+D")), &IssuePage::writeDraft);
    addPageAction(QStringLiteral("issue.brief"), tr("Export brief"), QKeySequence(tr("Ctrl+E")), &IssuePage::exportBrief);
    addPageAction(QStringLiteral("issue.evidence"), tr("Export evidence pack…"), {}, &IssuePage::packEvidence);
    addPageAction(QStringLiteral("issue.remove"), tr("Remove issue"), {}, &IssuePage::removeIssue);
    using models::IssueAct;
    // The palette finds each act by its name; the menus keep them in groups.
    addActMenu(tr("Log"), {IssueAct::Attempt, IssueAct::Remind, IssueAct::HeadsUp, IssueAct::Acknowledge, IssueAct::Answer, IssueAct::Promise,
                           IssueAct::Decline, IssueAct::Solve, IssueAct::Decide, IssueAct::Resolve, IssueAct::SendMinutes, IssueAct::Update, IssueAct::PassOn,
                           IssueAct::TellOutcome, IssueAct::WaiveOutcome, IssueAct::Review, IssueAct::Note});
    addActMenu(tr("Escalation"), {IssueAct::Escalate, IssueAct::OtherLevel, IssueAct::Announce, IssueAct::WithdrawAnnouncement,
                                  IssueAct::AgreeJointly, IssueAct::StepDown, IssueAct::Withdraw, IssueAct::ChooseLastResort});
    addActMenu(tr("Time and owner"), {IssueAct::Extend, IssueAct::Pause, IssueAct::Resume, IssueAct::ProposeHandoff, IssueAct::AcceptHandoff,
                                      IssueAct::StopWork, IssueAct::Release});
    addActMenu(tr("Early warning"), {IssueAct::Promote, IssueAct::KeepWatching, IssueAct::DropConcern});
    addPageAction(QStringLiteral("issue.fields"), tr("Fields of this project…"), {}, &IssuePage::editFields);
    addPageAction(QStringLiteral("issue.milestones"), tr("Milestones…"), {}, &IssuePage::editMilestones);
    addPageAction(QStringLiteral("issue.watch"), tr("See the review of the concern"), {}, &IssuePage::seeWatch);
    addPageAction(QStringLiteral("issue.workaround"), tr("See until when the workaround holds"), {}, &IssuePage::seeWorkaround);
    addPageAction(QStringLiteral("issue.actions"), tr("See the actions"), {}, &IssuePage::seeActions);
    addApartActions();
    connect(m_detail->menu(), &QMenu::aboutToShow, this, [this] { fillIssueMenu(m_detail->menu()); });
}

QMenu *IssuePage::addActMenu(const QString &title, const QVector<models::IssueAct> &acts)
{
    auto *menu = new QMenu(title, this);
    for (const models::IssueAct act : acts) {
        auto *action = new QAction(models::actName(act), this);
        action->setObjectName(models::actId(act));
        action->setProperty("inSubmenu", true);
        connect(action, &QAction::triggered, this, [this, act] { startAct(act); });
        m_acts.insert(act, action);
        menu->addAction(action);
        addAction(action);
    }
    addAction(menu->menuAction());
    return menu;
}

// Only what makes sense where the issue stands.
void IssuePage::followActs()
{
    const base::Instant now = m_workspace.clock().now();
    for (auto act = m_acts.cbegin(); act != m_acts.cend(); ++act) {
        const bool isWanted = m_case && models::isAvailable(act.key(), *m_case, now);
        act.value()->setVisible(isWanted);
        act.value()->setEnabled(isWanted);
    }
}

void IssuePage::fillIssueMenu(QMenu *menu)
{
    menu->clear();
    if (!m_case)
        return;
    QMenu *statuses = menu->addMenu(tr("Status"));
    for (const auto status : {domain::IssueStatus::Open, domain::IssueStatus::InProgress, domain::IssueStatus::Resolved,
                              domain::IssueStatus::Closed, domain::IssueStatus::Cancelled}) {
        QAction *action = statuses->addAction(render::label(status), this, [this, status] { setStatus(status); });
        action->setCheckable(true);
        action->setChecked(m_case->issue.status == status);
    }
    menu->addSeparator();
    for (QAction *action : actions())
        if (!action->property("inSubmenu").toBool())
            menu->addAction(action);
}

// Made once a log is empty indeed.
void IssuePage::offerFirstSteps()
{
    if (findChild<FirstSteps *>())
        return;
    auto *steps = new FirstSteps(m_workspace, m_empty);
    connect(steps, &FirstSteps::projectWanted, this, [this] { Q_EMIT commandRequested(QStringLiteral("project.edit"), {}); });
    connect(steps, &FirstSteps::peopleWanted, this, [this] { Q_EMIT commandRequested(QStringLiteral("go.people"), {}); });
    connect(steps, &FirstSteps::matrixWanted, this, [this] { Q_EMIT commandRequested(QStringLiteral("go.matrix"), {}); });
    connect(steps, &FirstSteps::calendarWanted, this, &IssuePage::openCalendar);
    m_empty->setBelow(steps);
}

// The hours of the project, or where those of all are found.
void IssuePage::openCalendar()
{
    const auto context = m_workspace.issues().context(m_project);
    if (m_project.isValid() && context && context->project.calendar.isValid())
        Q_EMIT navigate({domain::RecordKind::Calendar, context->project.calendar.value()});
    else
        Q_EMIT commandRequested(QStringLiteral("go.matrix"), {});
}

QWidget *IssuePage::makeEmptyState()
{
    auto *empty = new EmptyState(tr("No issues yet"),
                                 tr("Note what blocks you. A title is enough: Rung tells you whom to ask, when to wait and "
                                    "when to go one level up."),
                                 this);
    auto *step = new QWidget(empty);
    step->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    auto *titleField = new QLineEdit(step);
    titleField->setPlaceholderText(tr("What blocks you?"));
    titleField->setAccessibleName(tr("Title of the first issue"));
    titleField->setMinimumHeight(scaled(40));
    titleField->setMinimumWidth(scaled(kFirstTitle));
    titleField->setFont(typeFont(TextRole::Editor));
    auto *add = new Button(tr("Add issue"), step, Button::Kind::Primary);
    add->setMinimumHeight(scaled(40));
    row->addWidget(titleField, 1);
    row->addWidget(add);
    const auto take = [this, titleField] {
        addFromTitle(titleField->text());
        titleField->clear();
    };
    connect(titleField, &QLineEdit::returnPressed, this, take);
    connect(add, &Button::clicked, this, take);
    empty->setFirstStep(step);
    const auto link = [this, empty](const QString &text, const QString &command) {
        connect(empty->addLink(text), &QAbstractButton::clicked, this, [this, command] { Q_EMIT commandRequested(command, {}); });
    };
    link(tr("Import a list"), QStringLiteral("file.import"));
    link(tr("Look at the sample project"), QStringLiteral("file.sample"));
    m_empty = empty;
    return empty;
}

void IssuePage::addFromTitle(const QString &title)
{
    if (title.trimmed().isEmpty())
        return;
    domain::Issue issue;
    issue.title = title.trimmed();
    issue.project = m_project;
    if (!issue.project.isValid())
        if (const auto projects = m_workspace.projects().all(); projects && !projects->isEmpty())
            issue.project = projects->first().id;
    const auto raised = m_workspace.issues().raise(issue);
    if (!raised) {
        Q_EMIT failed(raised.error());
        return;
    }
    open({domain::RecordKind::Issue, raised->id.value()});
}

void IssuePage::startAct(models::IssueAct act, int level)
{
    if (!m_case)
        return;
    if (act == models::IssueAct::Resume || act == models::IssueAct::Promote) {
        m_editing->perform(models::prefilled(act, *m_case, m_workspace.clock().now()));
        return;
    }
    showDetail();
    m_detail->start(act, level);
}

// Of the project that shows, else of the issue that is chosen.
void IssuePage::editFields()
{
    const domain::ProjectId project = m_project.isValid() || !m_case ? m_project : m_case->issue.project;
    if (project.isValid())
        (new FieldsDialog(m_workspace, project, this))->show();
    else
        Q_EMIT said(tr("Choose a project first."));
}

void IssuePage::editMilestones()
{
    const domain::ProjectId project = m_project.isValid() || !m_case ? m_project : m_case->issue.project;
    if (!project.isValid()) {
        Q_EMIT said(tr("Choose a project first."));
        return;
    }
    if (const auto context = m_workspace.issues().context(project))
        (new MilestonesDialog(m_workspace, *context, this))->show();
    else
        Q_EMIT failed(context.error());
}

void IssuePage::seeWatch()
{
    if (!m_case)
        return;
    showDetail();
    m_detail->focusField(ReadinessExtra::Field::Watch);
}

void IssuePage::seeWorkaround()
{
    if (!m_case)
        return;
    showDetail();
    m_detail->focusField(ReadinessExtra::Field::Workaround);
}

void IssuePage::seeActions()
{
    if (!m_case)
        return;
    showDetail();
    m_detail->focusActions();
}

void IssuePage::startGuided()
{
    if (!m_case || !m_case->issue.isOpen())
        return;
    showDetail();
    m_detail->startGuided();
}

void IssuePage::setStatus(domain::IssueStatus status)
{
    if (!m_case)
        return;
    if (status == domain::IssueStatus::Closed)
        return close({m_case->issue.id});
    domain::Issue issue = m_case->issue;
    issue.status = status;
    if (!(issue == m_case->issue))
        m_editing->saveOver(m_case->issue, issue);
}

// Why they are over is asked first, unless all of them say so already.
void IssuePage::close(const QVector<domain::IssueId> &issues)
{
    QStringList keys;
    bool isSaid = true;
    for (const domain::IssueId id : issues) {
        const auto issue = m_workspace.issues().find(id);
        if (!issue)
            return Q_EMIT failed(issue.error());
        keys << issue->key;
        isSaid = isSaid && !issue->outcome.trimmed().isEmpty();
    }
    if (isSaid)
        finishClosing(issues, {});
    else
        m_closing->ask(issues, models::keyWords(keys, m_model->format()));
}

void IssuePage::finishClosing(const QVector<domain::IssueId> &issues, const QString &reason)
{
    services::BulkEdit edit(m_workspace);
    const auto outcome = reason.isEmpty() ? edit.move(issues, domain::IssueStatus::Closed) : edit.close(issues, reason);
    if (!outcome)
        return Q_EMIT failed(outcome.error());
    if (const QString held = models::closingWords(*outcome, m_model->format()); !held.isEmpty())
        Q_EMIT said(held);
    m_views->focusIssues();
}

void IssuePage::act()
{
    using domain::Verdict;
    if (!m_case)
        return;
    switch (m_case->advice.verdict) {
    case Verdict::PrepareFacts:
        showDetail();
        m_detail->showTab(IssueDetail::Facts);
        m_detail->focusFact(m_case->advice.missing);
        break;
    case Verdict::Review:
    case Verdict::EscalationFailed:
    case Verdict::Wait:
    case Verdict::HandleInTeam:
    case Verdict::UseConfidentialRoute:
        startEntry();
        break;
    case Verdict::Nothing:
        if (m_case->issue.isOpen() || m_case->issue.status == domain::IssueStatus::Resolved)
            setStatus(domain::IssueStatus::Closed);
        break;
    case Verdict::CloseLoop:
    case Verdict::EscalateNow:
    case Verdict::ContactDirectly:
    case Verdict::SendReminder:
    case Verdict::GiveHeadsUp:
    case Verdict::Escalate:
        writeDraft();
        break;
    }
}

void IssuePage::startEntry()
{
    if (!m_case)
        return;
    showDetail();
    m_detail->startEntry();
}

void IssuePage::writeDraft()
{
    if (m_case)
        Q_EMIT commandRequested(QStringLiteral("go.drafts"), record());
}

void IssuePage::exportBrief()
{
    if (m_case)
        Q_EMIT commandRequested(QStringLiteral("report.brief"), record());
}

void IssuePage::packEvidence()
{
    if (m_case)
        m_detail->packEvidence();
}

void IssuePage::removeIssue()
{
    if (!m_case)
        return;
    const QString question = tr("Remove %1?").arg(m_case->issue.key);
    if (prompter() && !prompter()->confirm(question, tr("Its log and drafts go with it. Undo brings all of it back."), tr("Remove")))
        return;
    if (const auto removed = m_workspace.issues().remove(m_current); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_current = {};
    m_case.reset();
}

}
