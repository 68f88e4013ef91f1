#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/risk/riskservice.h"
#include "services/situation/situationservice.h"
#include "services/workspace/workspace.h"
#include "shell/command/actiontable.h"
#include "shell/command/commandpalette.h"
#include "shell/frame/topbar.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "shell/project/projectdialog.h"
#include "shell/settings.h"
#include "shell/start/helpdialogs.h"
#include "shell/start/quickcapture.h"
#include "shell/start/settingsdialog.h"
#include "widgets/controls/searchfield.h"
#include "widgets/frames/toast.h"
#include "widgets/text/errortext.h"

#include <QApplication>

namespace ui {

namespace {

QString fileFilter()
{
    return MainWindow::tr("Rung files (*.rung)");
}

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(QLatin1String(".rung")) ? path : path + QLatin1String(".rung");
}

}

void MainWindow::setupActs()
{
    const auto act = [this](const char *id, void (MainWindow::*method)()) {
        m_acts.insert(QLatin1String(id), [this, method] { (this->*method)(); });
    };
    act("file.new", &MainWindow::newFile);
    act("file.open", &MainWindow::openOther);
    act("file.sample", &MainWindow::openSample);
    act("file.import", &MainWindow::importList);
    act("project.new", &MainWindow::newProject);
    act("project.edit", &MainWindow::editProject);
    act("issue.new", &MainWindow::newIssue);
    const auto does = [this](const char *id, std::function<void()> work) { m_acts.insert(QLatin1String(id), std::move(work)); };
    does("file.close", [this] { m_session->close(); });
    does("app.quit", [this] { close(); });
    does("edit.undo", [this] { undo(true); });
    does("edit.redo", [this] { undo(false); });
    does("edit.search", [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    does("edit.filter", [this] {
        if (Page *page = m_stack->current())
            page->focusFilter();
    });
    does("view.commands", [this] {
        m_source.setActions(findableActions());
        m_palette->open();
    });
    does("view.light", [this] { setAppearance(Theme::Appearance::Light); });
    does("view.dark", [this] { setAppearance(Theme::Appearance::Dark); });
    does("view.system", [this] { setAppearance(Theme::Appearance::System); });
    does("app.settings", [this] { (new SettingsDialog(this))->open(); });
    does("help.keys", [this] { showShortcuts(findableActions(), this); });
    does("help.about", [this] { showAbout(this); });
    connect(m_actions, &ActionTable::triggered, this, [this](const QString &id) { run(id); });
    for (const ActionRow &row : ActionTable::rows()) {
        const QString id = QLatin1String(row.id);
        if (id.startsWith(QLatin1String("go.")))
            m_actions->setVisible(id, m_stack->has(id.mid(3)));
    }
    m_actions->setVisible(QStringLiteral("file.import"), m_stack->has(QStringLiteral("import")));
    m_actions->setVisible(QStringLiteral("report.brief"), m_stack->has(QStringLiteral("reports")));
}

void MainWindow::run(const QString &actionId, const domain::RecordRef &record)
{
    m_palette->dismiss();
    m_capture->dismiss();
    if (actionId.startsWith(QLatin1String("go."))) {
        const QString about = actionId.section(QLatin1Char(':'), 1);
        if (Page *page = showPage(actionId.mid(3).section(QLatin1Char(':'), 0, 0)); page && (record.id > 0 || !about.isEmpty()))
            about.isEmpty() ? page->open(record) : page->openFor(record, about);
        return;
    }
    if (actionId == QLatin1String("report.brief"))
        return brief(record);
    if (const auto work = m_acts.value(actionId))
        return work();
    if (record.id > 0)
        runOn(record, actionId);
}

// A command of the page that holds the record, about it.
void MainWindow::runOn(const domain::RecordRef &record, const QString &pageAction)
{
    navigate(record);
    const Page *page = m_stack->current();
    const QList<QAction *> actions = page ? page->actions() : QList<QAction *>();
    for (QAction *action : actions)
        if (action->objectName() == pageAction && action->isEnabled())
            return action->trigger();
}

void MainWindow::choose(const FindItem &item)
{
    switch (item.kind) {
    case FindItem::Kind::Heading:
        return;
    case FindItem::Kind::Action:
        if (item.action)
            item.action->trigger();
        return;
    case FindItem::Kind::Record:
        if (item.record.kind != domain::RecordKind::Contact)
            return navigate(item.record);
        navigate(item.within);
        if (Page *page = m_stack->current())
            page->open(item.record); // in the log of its issue
        return;
    case FindItem::Kind::NewIssue: {
        if (m_session->project().isValid())
            return raiseIssue(item.title, m_session->project());
        return m_projects.isEmpty() ? newIssue() : raiseIssue(item.title, m_projects.constFirst().id);
    }
    }
}

// A record of another project than the one shown brings its project with it.
void MainWindow::navigate(const domain::RecordRef &record)
{
    services::Workspace *workspace = m_session->workspace();
    if (!workspace)
        return;
    domain::ProjectId home;
    if (record.kind == domain::RecordKind::Issue) {
        if (const auto issue = workspace->issues().find(domain::IssueId(record.id)))
            home = issue->project;
    } else if (record.kind == domain::RecordKind::Risk) {
        if (const auto risk = workspace->risks().find(domain::RiskId(record.id)))
            home = risk->project;
    }
    if (home.isValid() && m_session->project().isValid() && home != m_session->project())
        setProject(home);
    m_stack->open(record);
}

void MainWindow::newFile()
{
    const QString name = m_prompter->askText(tr("Start a project"), tr("Name of the project"), {});
    if (name.isEmpty())
        return;
    const QString path = withSuffix(m_prompter->saveFile(tr("Save the new file as"), name.toLower().replace(QLatin1Char(' '), QLatin1Char('-')) + QLatin1String(".rung"), fileFilter()));
    if (path.isEmpty())
        return;
    if (const auto created = m_session->create(path, name); !created)
        sayError(created.error());
}

void MainWindow::openOther()
{
    const QString path = m_prompter->openFile(tr("Open"), fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openSample()
{
    const QString path = withSuffix(m_prompter->saveFile(tr("Keep the sample project as"), QStringLiteral("harbour-t4.rung"), fileFilter()));
    if (path.isEmpty())
        return;
    if (const auto created = m_session->createSample(path); !created)
        sayError(created.error());
}

void MainWindow::importList()
{
    if (!m_session->workspace())
        newFile();
    if (m_session->workspace())
        showPage(QStringLiteral("import"));
}

void MainWindow::newProject()
{
    const QString name = m_prompter->askText(tr("New project"), tr("Name of the project"), {});
    if (name.isEmpty())
        return;
    const auto project = m_session->workspace()->projects().create(name);
    if (!project)
        return sayError(project.error());
    readProjects();
    setProject(project->id);
}

void MainWindow::editProject()
{
    if (m_projects.isEmpty())
        newProject();
    if (!m_projects.isEmpty())
        (new ProjectDialog(*m_session->workspace(), m_session->project(), Settings::author(), this))->open();
}

void MainWindow::newIssue()
{
    if (m_projects.isEmpty())
        newProject();
    if (!m_projects.isEmpty())
        m_capture->open(*m_session->workspace(), m_projects, m_session->project());
}

void MainWindow::raiseIssue(const QString &title, domain::ProjectId project, domain::EntryKind kind, const QString &situation)
{
    domain::Issue issue;
    issue.title = title;
    issue.project = project;
    issue.kind = kind;
    services::Workspace &workspace = *m_session->workspace();
    const auto raised = services::SituationService(workspace).classify(issue, situation).and_then([&](const domain::Issue &classified) {
        return workspace.issues().raise(classified);
    });
    if (!raised) {
        if (m_capture->isVisible())
            m_capture->say(errorText(raised.error()));
        else
            sayError(raised.error());
        return;
    }
    m_capture->dismiss();
    m_toastRecord = {domain::RecordKind::Issue, raised->id.value()};
    m_toast->setAct(tr("Open"));
    m_toast->pop(Tone::Done, tr("%1 is in the log: %2").arg(raised->key, raised->title));
}

void MainWindow::undo(bool back)
{
    services::HistoryService &history = m_session->workspace()->history();
    const auto set = back ? history.undo() : history.redo();
    if (!set)
        return sayError(set.error());
    m_session->countSoon();
}

void MainWindow::brief(const domain::RecordRef &record)
{
    const Page *from = m_stack->current();
    const domain::RecordRef about = record.id > 0 || !from ? record : from->record();
    if (Page *page = showPage(QStringLiteral("reports")); page && about.id > 0)
        page->open(about);
}

void MainWindow::setAppearance(Theme::Appearance appearance)
{
    Settings::setAppearance(appearance);
    Theme::current().setAppearance(appearance);
}

}
