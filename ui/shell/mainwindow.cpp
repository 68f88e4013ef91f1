#include "shell/mainwindow.h"

#include "render/wording/format.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "shell/command/actiontable.h"
#include "shell/command/commandpalette.h"
#include "shell/command/searchpopup.h"
#include "shell/frame/navrail.h"
#include "shell/frame/statusline.h"
#include "shell/frame/topbar.h"
#include "shell/notice/duenotice.h"
#include "shell/notice/duewatch.h"
#include "shell/pagestack.h"
#include "shell/settings.h"
#include "shell/start/quickcapture.h"
#include "shell/start/welcomepage.h"
#include "widgets/controls/searchfield.h"
#include "widgets/frames/toast.h"
#include "widgets/prompt/dialogprompter.h"
#include "widgets/text/errortext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLoggingCategory>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace ui {

namespace {

Q_LOGGING_CATEGORY(shellLog, "rung.shell")

}

MainWindow::MainWindow(const QVector<PageEntry> &entries, const base::Clock &clock, Prompter *prompter)
    : m_ownPrompter(prompter ? nullptr : new DialogPrompter(this))
    , m_prompter(prompter ? prompter : m_ownPrompter.get())
    , m_session(new Session(clock, this))
    , m_actions(new ActionTable(this))
    , m_entries(entries)
{
    setWindowTitle(tr("Rung"));
    setWindowIcon(Icon::of(IconId::App));
    setMinimumSize(scaled(720), scaled(480));
    setupFrame();
    setupActs();
    setupMenus();
    setupOverlays();
    setupNotices();
    setupSession();
    resize(scaled(1440), scaled(900));
    restoreGeometry(Settings::windowGeometry());
}

// Pages hold the workspace by reference: they go before the session does.
MainWindow::~MainWindow()
{
    m_session->close();
}

void MainWindow::setupFrame()
{
    auto *ground = new QWidget(this);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(m_actions->action(QStringLiteral("view.commands")), m_actions->action(QStringLiteral("issue.new")), ground);
    m_rail = new NavRail(ground);
    m_stack = new PageStack(m_entries, m_prompter, ground);
    m_status = new StatusLine(ground);
    m_welcome = new WelcomePage(m_stack);
    m_stack->setWelcome(m_welcome);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(ground);
    m_toast = new Toast(ground);
    for (const PageEntry &entry : std::as_const(m_entries))
        if (entry.inRail)
            m_rail->addPage(entry.id, entry.icon, m_actions->action(QStringLiteral("go.") + entry.id));
    connect(m_stack, &PageStack::pageMade, this, &MainWindow::adoptPage);
    connect(m_stack, &PageStack::currentPageChanged, this, &MainWindow::pageShown);
    connect(m_topBar, &TopBar::projectChosen, this, &MainWindow::setProject);
    connect(m_topBar, &TopBar::projectDetailsWanted, this, [this] { run(QStringLiteral("project.edit")); });
    connect(m_topBar, &TopBar::newProjectWanted, this, [this] { run(QStringLiteral("project.new")); });
    connect(m_welcome, &WelcomePage::wanted, this, [this](const QString &id) { run(id); });
    connect(m_welcome, &WelcomePage::lastFileWanted, this, [this] { openFile(Settings::lastFile()); });
    connect(m_status, &StatusLine::cancelled, this, [this] {
        m_session->cancelWork();
        if (Page *page = m_stack->current())
            page->cancelWork();
    });
    connect(m_toast, &Toast::acted, this, [this] {
        m_toast->hide();
        navigate(m_toastRecord);
    });
}

void MainWindow::setupMenus()
{
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Issue}) {
        QMenu *menu = menuBar()->addMenu(ActionTable::menuTitle(id));
        m_actions->fill(*menu, id);
        if (id == MenuId::Issue)
            m_issueMenu = menu;
    }
    m_pageMenuLine = m_issueMenu->addSeparator();
    m_pageMenu = menuBar()->addMenu(QString());
    m_pageMenu->menuAction()->setVisible(false);
    for (const MenuId id : {MenuId::Tools, MenuId::Help})
        m_actions->fill(*menuBar()->addMenu(ActionTable::menuTitle(id)), id);
}

void MainWindow::setupOverlays()
{
    m_palette = new CommandPalette(this, [this](const QString &typed) { return m_source.forPalette(typed); });
    m_capture = new QuickCapture(this);
    m_search = new SearchPopup(centralWidget(), m_topBar->search());
    connect(m_search, &SearchPopup::chosen, this, &MainWindow::choose);
    connect(m_search, &SearchPopup::failed, this, &MainWindow::sayError);
    connect(m_search, &SearchPopup::left, this, [this] {
        if (Page *page = m_stack->current())
            page->setFocus();
    });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::choose);
    connect(m_capture, &QuickCapture::captured, this, &MainWindow::raiseIssue);
    connect(m_capture, &QuickCapture::earlierChosen, this, [this](domain::IssueId id) {
        m_capture->dismiss();
        navigate({domain::RecordKind::Issue, id.value()});
    });
}

void MainWindow::setupSession()
{
    connect(m_session, &Session::opened, this, &MainWindow::takeFile);
    connect(m_session, &Session::closing, this, &MainWindow::leaveFile);
    connect(m_session, &Session::figuresChanged, this, &MainWindow::showFigures);
    connect(m_session, &Session::failed, this, &MainWindow::sayError);
    connect(m_session, &Session::refreshing, this, [this](double fraction) { m_status->setWork(tr("Bringing the advice up to date"), fraction); });
    connect(m_session, &Session::indexing, this, [this](double fraction) { m_status->setWork(tr("Building the search index"), fraction); });
    connect(m_session, &Session::refreshed, this, [this] { m_status->setWork({}, -1); });
    connect(m_session, &Session::changed, this, [this](const services::ChangeNotice &notice) {
        if (notice.touches(domain::RecordKind::Project))
            readProjects();
        if (notice.touches(domain::RecordKind::Person) || notice.touches(domain::RecordKind::Organisation))
            m_source.forgetPeople();
    });
    leaveFile();
}

void MainWindow::setupNotices()
{
    m_due = new DueWatch(this);
    auto *notice = new DueNotice(this);
    connect(m_session, &Session::changed, m_due, &DueWatch::followChanges);
    connect(m_due, &DueWatch::fellDue, notice, &DueNotice::say);
    connect(m_due, &DueWatch::counted, this, [this](int due, bool isCapped) {
        const QString number = QLocale().toString(due);
        m_rail->setCount(QStringLiteral("today"), due == 0 ? QString() : isCapped ? tr("%1+").arg(number) : number);
    });
    connect(notice, &DueNotice::clicked, this, [this] {
        showNormal();
        raise();
        activateWindow();
        run(QStringLiteral("go.today"));
    });
}

void MainWindow::openWhenShown(const QString &path)
{
    m_pendingFile = path;
    m_isPending = true;
    if (!path.isEmpty())
        m_stack->hide();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && m_isPending) { // the kind first: other events come while the members are being made
        m_isPending = false;
        QMetaObject::invokeMethod(
            this, [this] { m_pendingFile.isEmpty() ? false : openFile(m_pendingFile); }, Qt::QueuedConnection);
    }
    return handled;
}

bool MainWindow::openFile(const QString &path)
{
    const auto opened = m_session->open(path);
    m_stack->show();
    if (!opened) {
        base::Error error = opened.error();
        if (error.place.file.isEmpty())
            error.place.file = path;
        sayError(error);
    }
    return opened.has_value();
}

void MainWindow::takeFile()
{
    services::Workspace *workspace = m_session->workspace();
    const bool isSameFile = Settings::lastFile() == workspace->path();
    Settings::setLastFile(workspace->path());
    m_source.setWorkspace(workspace);
    m_search->setWorkspace(workspace);
    m_stack->setWorkspace(workspace);
    m_due->setWorkspace(workspace);
    m_topBar->setFileOpen(true);
    m_rail->show();
    m_status->setFile(QFileInfo(workspace->path()).fileName());
    for (const ActionRow &row : ActionTable::rows())
        m_actions->setEnabled(QLatin1String(row.id), true);
    showFigures();
    readProjects();
    domain::ProjectId project = m_projects.size() == 1 ? m_projects.constFirst().id : domain::ProjectId();
    for (const domain::Project &known : std::as_const(m_projects))
        if (isSameFile && known.id.value() == Settings::lastProject())
            project = known.id;
    setProject(project);
    if (!showPage(QStringLiteral("today")) && !m_entries.isEmpty())
        showPage(m_entries.constFirst().id);
}

// Only what needs no file stays possible.
void MainWindow::leaveFile()
{
    m_capture->dismiss(); // it reads the file
    m_due->setWorkspace(nullptr);
    m_source.setWorkspace(nullptr);
    m_search->setWorkspace(nullptr);
    m_stack->setWorkspace(nullptr);
    m_projects.clear();
    m_topBar->setFileOpen(false);
    m_rail->hide();
    m_status->setFile({});
    m_status->setCheckpoint({});
    m_status->setWork({}, -1);
    m_welcome->setLastFile(Settings::lastFile());
    static const QSet<QString> kAlways{
        QStringLiteral("file.new"),   QStringLiteral("file.open"),  QStringLiteral("file.sample"), QStringLiteral("file.import"),
        QStringLiteral("app.quit"),   QStringLiteral("view.light"), QStringLiteral("view.dark"),   QStringLiteral("view.system"),
        QStringLiteral("app.settings"), QStringLiteral("help.keys"), QStringLiteral("help.about"), QStringLiteral("view.commands")};
    for (const ActionRow &row : ActionTable::rows())
        m_actions->setEnabled(QLatin1String(row.id), kAlways.contains(QLatin1String(row.id)));
    setWindowTitle(tr("Rung"));
}

void MainWindow::readProjects()
{
    if (auto projects = m_session->workspace()->projects().all())
        m_projects = std::move(*projects);
    m_topBar->setProjects(m_projects, m_session->project());
}

void MainWindow::setProject(domain::ProjectId project)
{
    m_session->setProject(project);
    m_source.setProject(project);
    m_due->setProject(project);
    m_stack->setProject(project);
    m_topBar->setProjects(m_projects, project);
    Settings::setLastProject(project.value());
}

Page *MainWindow::showPage(const QString &id)
{
    return m_stack->showPage(id);
}

void MainWindow::adoptPage(Page *page)
{
    connect(page, &Page::navigate, this, &MainWindow::navigate);
    connect(page, &Page::commandRequested, this, &MainWindow::run);
    connect(page, &Page::failed, this, &MainWindow::sayError);
    connect(page, &Page::said, this, [this](const QString &text) {
        m_toast->setAct({});
        m_toast->pop(Tone::Done, text);
    });
    connect(page, &Page::workChanged, m_status, &StatusLine::setWork);
}

void MainWindow::pageShown(Page *page)
{
    const QString id = m_stack->currentId();
    m_rail->setCurrent(id);
    fillPageMenu(page);
    if (!page)
        return;
    setWindowTitle(tr("%1 – %2 – Rung").arg(page->title(), QFileInfo(m_session->workspace()->path()).fileName()));
    page->setFocus(Qt::OtherFocusReason);
}

// The Issue menu carries the commands of the issue page; another page has a menu of its own name.
void MainWindow::fillPageMenu(Page *page)
{
    m_pageMenu->clear();
    QList<QAction *> own = page ? page->actions() : QList<QAction *>();
    own.removeIf([](const QAction *action) { return action->property("inSubmenu").toBool(); });
    const QList<QAction *> inIssueMenu = m_issueMenu->actions();
    for (qsizetype i = inIssueMenu.indexOf(m_pageMenuLine) + 1; i < inIssueMenu.size(); ++i)
        m_issueMenu->removeAction(inIssueMenu.at(i));
    const bool isIssues = m_stack->currentId() == QLatin1String("issues");
    (isIssues ? m_issueMenu : m_pageMenu)->addActions(own);
    m_pageMenu->setTitle(page ? page->title() : QString());
    m_pageMenu->menuAction()->setVisible(!isIssues && !own.isEmpty());
    m_source.setActions(findableActions());
}

QVector<QAction *> MainWindow::findableActions() const
{
    QVector<QAction *> actions;
    if (const Page *page = m_stack->current())
        actions = page->actions();
    actions.removeIf([](const QAction *action) { return action->menu(); });
    return actions + m_actions->all();
}

void MainWindow::showFigures()
{
    const SessionFigures &figures = m_session->figures();
    const auto count = [](int number) {
        const QString most = tr("%1+").arg(QLocale().toString(SessionFigures::kMostCounted - 1));
        return number == 0 ? QString() : number >= SessionFigures::kMostCounted ? most : QLocale().toString(number);
    };
    m_rail->setCount(QStringLiteral("issues"), count(figures.openIssues));
    m_rail->setCount(QStringLiteral("drafts"), count(figures.openDrafts));
    const render::Format format(figures.zone);
    m_status->setCheckpoint(figures.checkpointAt.isValid()
                                ? tr("Next checkpoint %1, %2")
                                      .arg(format.momentNear(figures.checkpointAt, m_session->clock().now()), figures.checkpointKey)
                                : tr("No checkpoint yet"));
    QAction *undoing = m_actions->action(QStringLiteral("edit.undo"));
    QAction *redoing = m_actions->action(QStringLiteral("edit.redo"));
    undoing->setText(figures.undoText.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(figures.undoText));
    redoing->setText(figures.redoText.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(figures.redoText));
    undoing->setEnabled(!figures.undoText.isEmpty());
    redoing->setEnabled(!figures.redoText.isEmpty());
}

void MainWindow::sayError(const base::Error &error)
{
    qCWarning(shellLog, "%d %s", int(error.code), qPrintable(error.detail));
    m_toast->setAct({});
    m_toast->pop(Tone::Error, errorText(error));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings::setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

}
