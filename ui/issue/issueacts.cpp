// The doing half of IssuePage: its actions, and what they ask of the services.
#include "issue/issuepage.h"

#include "issue/issuedetail.h"
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
    addPageAction(QStringLiteral("issue.log"), tr("Log a contact"), QKeySequence(tr("Ctrl+L")), &IssuePage::startEntry);
    addPageAction(QStringLiteral("issue.draft"), tr("Write a draft"), QKeySequence(tr("Ctrl+D")), &IssuePage::writeDraft);
    addPageAction(QStringLiteral("issue.brief"), tr("Export brief"), QKeySequence(tr("Ctrl+E")), &IssuePage::exportBrief);
    addPageAction(QStringLiteral("issue.pause"), tr("Pause or resume the clocks"), {}, &IssuePage::pauseOrResume);
    addPageAction(QStringLiteral("issue.remove"), tr("Remove issue"), {}, &IssuePage::removeIssue);
    connect(m_detail->menu(), &QMenu::aboutToShow, this, [this] { fillIssueMenu(m_detail->menu()); });
}

void IssuePage::fillIssueMenu(QMenu *menu)
{
    menu->clear();
    if (!m_case)
        return;
    for (const auto status : {domain::IssueStatus::Open, domain::IssueStatus::InProgress, domain::IssueStatus::Resolved,
                              domain::IssueStatus::Closed, domain::IssueStatus::Cancelled}) {
        QAction *action = menu->addAction(render::label(status), this, [this, status] { setStatus(status); });
        action->setCheckable(true);
        action->setChecked(m_case->issue.status == status);
    }
    menu->addSeparator();
    menu->addActions(actions());
}

QWidget *IssuePage::makeEmptyState()
{
    auto *empty = new EmptyState(tr("No issues yet"),
                                 tr("Note what blocks you. A title is enough: Rung tells you whom to ask, when to wait and "
                                    "when to go one level up."),
                                 this);
    auto *step = new QWidget(empty);
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    auto *titleField = new QLineEdit(step);
    titleField->setPlaceholderText(tr("What blocks you?"));
    titleField->setAccessibleName(tr("Title of the first issue"));
    titleField->setMinimumHeight(scaled(40));
    auto *add = new Button(tr("Add issue"), step, Button::Kind::Primary);
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

void IssuePage::saveIssue(const domain::Issue &issue)
{
    if (const auto saved = m_workspace.issues().save(issue); !saved) {
        Q_EMIT failed(saved.error());
        showCase(); // the former values again
    }
}

void IssuePage::saveContact(const domain::Contact &contact)
{
    if (const auto logged = m_workspace.issues().log(contact); !logged)
        Q_EMIT failed(logged.error());
}

void IssuePage::setStatus(domain::IssueStatus status)
{
    if (!m_case)
        return;
    domain::Issue issue = m_case->issue;
    issue.status = status;
    saveIssue(issue);
}

void IssuePage::act()
{
    using domain::Verdict;
    if (!m_case)
        return;
    switch (m_case->advice.verdict) {
    case Verdict::PrepareFacts:
        m_detail->showTab(IssueDetail::Facts);
        m_detail->focusFact(m_case->advice.missing);
        break;
    case Verdict::Review: {
        domain::Issue issue = m_case->issue;
        issue.reviewed = true;
        saveIssue(issue);
        break;
    }
    case Verdict::EscalationFailed:
        exportBrief();
        break;
    case Verdict::Wait:
    case Verdict::HandleInTeam:
    case Verdict::Nothing:
    case Verdict::UseConfidentialRoute:
        startEntry();
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
    if (m_case)
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

// An open pause ends now; without one a new one begins, and its reason is asked for.
void IssuePage::pauseOrResume()
{
    if (!m_case)
        return;
    domain::Issue issue = m_case->issue;
    const base::Instant now = m_workspace.clock().now();
    for (domain::Pause &pause : issue.pauses) {
        const bool covers = pause.from <= now && (!pause.to.isValid() || pause.to > now);
        if (!covers)
            continue;
        pause.to = now;
        saveIssue(issue);
        return;
    }
    const QString reason = prompter() ? prompter()->askText(tr("Pause the clocks"), tr("Why do they stand?"), {}) : QString();
    if (reason.trimmed().isEmpty())
        return;
    issue.pauses << domain::Pause{now, {}, reason.trimmed()};
    saveIssue(issue);
}

}
