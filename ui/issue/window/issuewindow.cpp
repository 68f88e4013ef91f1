#include "issue/window/issuewindow.h"

#include "issue/conflict/issueediting.h"
#include "issue/issuedetail.h"
#include "services/history/historyservice.h"
#include "services/workspace/workspace.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kTickOfWindowMs = 30'000;
constexpr char kSizeSetting[] = "issueWindow/size";

}

IssueWindow::IssueWindow(services::Workspace &workspace, domain::IssueId issue, QWidget *page)
    : QWidget(page, Qt::Window), m_workspace(workspace), m_issue(issue), m_ground(new QScrollArea(this)),
      m_detail(new IssueDetail(workspace, this)), m_editing(new IssueEditing(workspace, m_detail))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("issueWindow"));
    setBackgroundRole(QPalette::Base); // as a page
    m_ground->setFrameShape(QFrame::NoFrame);
    m_ground->setFocusPolicy(Qt::NoFocus);
    m_ground->setWidgetResizable(true);
    m_ground->setWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_ground);
    resize(QSettings().value(QLatin1String(kSizeSetting), QSize(scaled(760), scaled(820))).toSize());
    connectDetail();
    addKeys();
    m_tick.setInterval(kTickOfWindowMs);
    connect(&m_tick, &QTimer::timeout, this, &IssueWindow::showCase);
    m_tick.start();
    showCase();
}

void IssueWindow::connectDetail()
{
    connect(&m_workspace.feed(), &services::ChangeFeed::changed, this, &IssueWindow::showCase);
    connect(m_editing, &IssueEditing::refused, this, &IssueWindow::showCase);
    connect(m_editing, &IssueEditing::failed, this, &IssueWindow::failed);
    connect(m_detail, &IssueDetail::failed, this, &IssueWindow::failed);
    connect(m_detail, &IssueDetail::said, this, &IssueWindow::said);
    connect(m_detail, &IssueDetail::issueRequested, this, &IssueWindow::issueRequested);
    connect(m_detail, &IssueDetail::recordRequested, this, &IssueWindow::recordRequested);
    connect(m_detail, &IssueDetail::draftWanted, this, [this] { Q_EMIT draftWanted(m_issue); });
    connect(m_detail, &IssueDetail::actRequested, this, [this] { Q_EMIT actRequested(m_issue); });
    connect(m_detail->menu(), &QMenu::aboutToShow, this, [this] {
        m_detail->menu()->clear();
        m_detail->menu()->addAction(tr("Show in the list"), this, [this] { Q_EMIT issueRequested(m_issue); });
    });
}

// One undo for all windows.
void IssueWindow::addKeys()
{
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { undo(false); });
    connect(new QShortcut(QKeySequence(tr("Ctrl+Shift+Z")), this), &QShortcut::activated, this, [this] { undo(true); });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

void IssueWindow::undo(bool again)
{
    const auto done = again ? m_workspace.history().redo() : m_workspace.history().undo();
    if (!done && done.error().code != base::ErrorCode::NothingToUndo)
        Q_EMIT failed(done.error());
}

void IssueWindow::setPrompter(Prompter *prompter)
{
    m_detail->setPrompter(prompter);
}

void IssueWindow::showCase()
{
    const auto issueCase = m_workspace.issues().openCase(m_issue);
    if (!issueCase && issueCase.error().code == base::ErrorCode::NotFound) {
        close(); // removed meanwhile
        return;
    }
    if (!issueCase) {
        Q_EMIT failed(issueCase.error());
        return;
    }
    setWindowTitle(tr("%1  %2", "key, title").arg(issueCase->issue.key, issueCase->issue.title));
    m_detail->show(*issueCase, m_workspace.clock().now());
    m_editing->follow(m_issue);
}

// What is being typed is taken over first.
void IssueWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *field = QApplication::focusWidget(); field && isAncestorOf(field))
        field->clearFocus();
    QSettings().setValue(QLatin1String(kSizeSetting), size());
    QWidget::closeEvent(event);
}

}
