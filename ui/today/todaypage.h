#pragma once

#include "models/today/todaymodel.h"
#include "widgets/page.h"

class QListView;
class QStackedWidget;

namespace ui {

class ElidedLabel;
class EmptyState;
class SnoozeBar;
class TextLabel;
class TodayAside;
class TodayDelegate;

// Today: one list of what wants doing now, and beside it what waiting costs and what comes. Each row's button asks the shell
// for the page that does it, prefilled; the row leaves when the change feed says that it is done.
class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(services::Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    bool open(domain::RecordRef record) override;
    domain::RecordRef record() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupUi();
    QWidget *makeList();
    QWidget *makeEmpty();
    void setupActions();
    void followList();
    void rememberRow();
    void showHead();
    void showMatrixHealth();
    void act(const QModelIndex &index);
    void askAnnouncement(const QModelIndex &index);
    void openRow();
    void logRow();
    void withdrawRow();
    void startSnooze();
    void snooze(domain::IssueId issue, base::Instant until, const QString &reason);
    void showMenu(const QPoint &at);
    QModelIndex current() const;

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    models::TodayModel *m_model;
    TodayDelegate *m_delegate = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    TextLabel *m_day = nullptr;
    ElidedLabel *m_summary = nullptr;
    EmptyState *m_empty = nullptr;
    SnoozeBar *m_snooze = nullptr;
    TodayAside *m_aside = nullptr;
    QAction *m_act = nullptr;
    QAction *m_open = nullptr;
    QAction *m_log = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_putOff = nullptr;
    // The row that was current before the list was read again, and where it stood.
    domain::IssueId m_currentIssue;
    domain::DueThing m_currentThing = domain::DueThing::Verdict;
    int m_currentLine = 0;
};

}
