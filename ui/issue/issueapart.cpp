// The part of IssuePage that is about other issues and windows: edits of two at once, what happened again, windows of their own.
#include "issue/issuepage.h"

#include "domain/issue/corrections.h"
#include "issue/conflict/issueediting.h"
#include "issue/issuedetail.h"
#include "issue/links/againdialog.h"
#include "issue/window/issuewindow.h"
#include "services/issue/again/recurrence.h"
#include "services/workspace/workspace.h"

namespace ui {

void IssuePage::setupEditing()
{
    m_editing = new IssueEditing(m_workspace, m_detail);
    connect(m_editing, &IssueEditing::refused, this, &IssuePage::showCase);
    connect(m_editing, &IssueEditing::failed, this, &Page::failed);
    connect(m_detail, &IssueDetail::said, this, &Page::said);
    connect(m_detail, &IssueDetail::recordRequested, this, &Page::navigate);
    connect(m_detail, &IssueDetail::draftWanted, this, &IssuePage::writeDraft);
    connect(m_detail, &IssueDetail::workChanged, this, &Page::workChanged);
    connect(m_detail, &IssueDetail::issueRequested, this, [this](domain::IssueId id) { open({domain::RecordKind::Issue, id.value()}); });
}

void IssuePage::addApartActions()
{
    addPageAction(QStringLiteral("issue.window"), tr("Open in its own window"), QKeySequence(tr("Shift+Return")), &IssuePage::openWindow);
    addPageAction(QStringLiteral("issue.correct"), tr("Correct an entry of the log"), {}, &IssuePage::correctEntry);
    addPageAction(QStringLiteral("issue.again"), tr("Happened again…"), {}, &IssuePage::markAgain);
    addPageAction(QStringLiteral("issue.notAgain"), tr("Did not happen again"), {}, &IssuePage::unmarkAgain);
}

void IssuePage::correctEntry()
{
    if (!m_case)
        return;
    showDetail();
    m_detail->startCorrection();
}

void IssuePage::markAgain()
{
    if (!m_case)
        return;
    auto *dialog = new AgainDialog(m_workspace, m_case->issue, this);
    connect(dialog, &AgainDialog::chosen, this, [this, id = m_current](domain::IssueId earlier) { linkAgain(id, earlier); });
    dialog->open();
}

void IssuePage::unmarkAgain()
{
    if (m_case && m_case->issue.againOf.isValid())
        linkAgain(m_current, {});
}

void IssuePage::linkAgain(domain::IssueId issue, domain::IssueId earlier)
{
    const auto linked = services::markAgain(m_workspace, issue, earlier);
    if (!linked && linked.error().place.field == QLatin1String("againOf"))
        Q_EMIT said(tr("Only an earlier issue can have happened again, and not after this one itself did."));
    else if (!linked)
        Q_EMIT failed(linked.error());
}

// One window an issue: what is open already comes to the front.
void IssuePage::openWindow()
{
    if (!m_case)
        return;
    const auto windows = findChildren<IssueWindow *>(QString(), Qt::FindDirectChildrenOnly);
    for (IssueWindow *window : windows) {
        if (window->issue() == m_current) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    auto *window = new IssueWindow(m_workspace, m_current, this);
    window->setPrompter(prompter());
    connect(window, &IssueWindow::failed, this, &Page::failed);
    connect(window, &IssueWindow::said, this, &Page::said);
    connect(window, &IssueWindow::recordRequested, this, [this](const domain::RecordRef &record) {
        activateWindow();
        Q_EMIT navigate(record);
    });
    connect(window, &IssueWindow::draftWanted, this, [this](domain::IssueId id) {
        comeTo(id);
        writeDraft();
    });
    connect(window, &IssueWindow::issueRequested, this, [this](domain::IssueId id) { comeTo(id); });
    connect(window, &IssueWindow::actRequested, this, [this](domain::IssueId id) {
        comeTo(id);
        act();
    });
    window->show();
}

// In the log of the issue that shows; of a correction, the entry that it corrects.
bool IssuePage::openEntry(domain::ContactId id)
{
    if (!m_case)
        return false;
    for (const domain::Contact &contact : std::as_const(m_case->log)) {
        if (contact.id != id)
            continue;
        showDetail();
        m_detail->showEntry(domain::correctable(contact));
        return true;
    }
    return false;
}

void IssuePage::comeTo(domain::IssueId id)
{
    activateWindow();
    open({domain::RecordKind::Issue, id.value()});
}

}
