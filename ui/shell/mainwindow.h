#pragma once

#include "domain/issue/entry.h"
#include "shell/command/findsource.h"
#include "shell/pageentry.h"
#include "shell/session.h"
#include "widgets/prompt/prompter.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QMenu;

namespace ui {

class ActionTable;
class CommandPalette;
class DueWatch;
class NavRail;
class PageStack;
class QuickCapture;
class SearchPopup;
class StatusLine;
class Toast;
class TopBar;
class WelcomePage;

// The frame round the pages: menus, top bar, rail, status line, palette, quick capture. Knows pages by their entries only;
// features live in them. Everything it does is a row of the action table.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // prompter null: the system's dialogs. It must outlive the window.
    MainWindow(const QVector<PageEntry> &entries, const base::Clock &clock, Prompter *prompter = nullptr);
    ~MainWindow() override;

    // Opens the file once the window has been painted first; empty: welcome.
    void openWhenShown(const QString &path);
    // At once; says in the window why not.
    bool openFile(const QString &path);
    Page *showPage(const QString &id);
    void navigate(const domain::RecordRef &record);
    void run(const QString &actionId, const domain::RecordRef &record = {});
    ActionTable &actionTable() { return *m_actions; }
    Session &session() { return *m_session; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setupFrame();
    void setupMenus();
    void setupActs();
    void setupOverlays();
    void setupSession();
    void setupNotices();

    void takeFile();
    void leaveFile();
    void readProjects();
    void setProject(domain::ProjectId project);
    void adoptPage(Page *page);
    void pageShown(Page *page);
    void showFigures();
    void fillPageMenu(Page *page);
    void sayError(const base::Error &error);
    QVector<QAction *> findableActions() const;
    void choose(const FindItem &item);

    void newFile();
    void openOther();
    void openSample();
    void importList();
    void newProject();
    void editProject();
    void newIssue();
    void raiseIssue(const QString &title, domain::ProjectId project, domain::EntryKind kind = domain::EntryKind::Issue, const QString &situation = {});
    void undo(bool back);
    void runOn(const domain::RecordRef &record, const QString &pageAction);
    void brief(const domain::RecordRef &record);
    void setAppearance(Theme::Appearance appearance);

    std::unique_ptr<Prompter> m_ownPrompter;
    Prompter *m_prompter;
    Session *m_session;
    ActionTable *m_actions;
    PageStack *m_stack = nullptr;
    TopBar *m_topBar = nullptr;
    NavRail *m_rail = nullptr;
    StatusLine *m_status = nullptr;
    WelcomePage *m_welcome = nullptr;
    CommandPalette *m_palette = nullptr;
    QuickCapture *m_capture = nullptr;
    SearchPopup *m_search = nullptr;
    Toast *m_toast = nullptr;
    DueWatch *m_due = nullptr;
    QMenu *m_issueMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    QAction *m_pageMenuLine = nullptr;
    FindSource m_source;
    QVector<domain::Project> m_projects;
    QHash<QString, std::function<void()>> m_acts;
    QVector<PageEntry> m_entries;
    domain::RecordRef m_toastRecord;
    QString m_pendingFile;
    bool m_isPending = false;
};

}
