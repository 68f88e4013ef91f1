#pragma once

#include "models/issue/issueact.h"
#include "models/issue/issuetablemodel.h"
#include "services/issue/view/issueviews.h"
#include "widgets/page.h"

#include <QTimer>

#include <optional>

class QMenu;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace ui {

class EmptyState;
class ClosingBar;
class IssueDetail;
class IssueEditing;
class IssueFilterBar;
class IssueTable;
class IssueTableView;
class IssueViews;
class LinkButton;
class ViewMenu;

// The issue log: filter, table, and the chosen issue beside it. Edits go to IssueService and come back by the change feed.
class IssuePage : public Page
{
    Q_OBJECT
public:
    explicit IssuePage(services::Workspace &workspace, QWidget *parent = nullptr);
    ~IssuePage() override; // what is being typed is taken over first

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    bool open(domain::RecordRef record) override;
    // No record: the list of those that this query finds.
    bool openFor(domain::RecordRef record, const QString &query) override;
    void focusFilter() override;
    void cancelWork() override;
    domain::RecordRef record() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitPanes();
    void showDetail();
    void showList();
    void choose(domain::IssueId id);
    void startEscalation(domain::IssueId id, int level);
    void setupViews();
    void setupTable();
    services::IssueView seen() const;
    void apply(const services::IssueView &view);
    void setupUi();
    void setupModel();
    void setupActions();
    QWidget *makeEmptyState();
    void offerFirstSteps();
    void openCalendar();
    void fillIssueMenu(QMenu *menu);
    QAction *addPageAction(const QString &id, const QString &text, const QKeySequence &keys, void (IssuePage::*slot)());

    void requery();
    void chooseFirst();
    void followCurrent();
    void keepPlace();
    void followCount();
    void showCase();
    void setupEditing();
    void addApartActions();
    void correctEntry();
    void markAgain();
    void unmarkAgain();
    void linkAgain(domain::IssueId issue, domain::IssueId earlier);
    void openWindow();
    void comeTo(domain::IssueId id);
    bool openEntry(domain::ContactId id);
    void startAct(models::IssueAct act, int level = 0);
    void startGuided();
    void editFields();
    void editMilestones();
    void seeWatch();
    void seeWorkaround();
    void seeActions();
    void followActs();
    QMenu *addActMenu(const QString &title, const QVector<models::IssueAct> &acts);
    void setStatus(domain::IssueStatus status);
    void close(const QVector<domain::IssueId> &issues);
    void finishClosing(const QVector<domain::IssueId> &issues, const QString &reason);
    void act();
    void startEntry();
    void writeDraft();
    void exportBrief();
    void packEvidence();
    void removeIssue();
    void addFromTitle(const QString &title);

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::IssueId m_current;
    domain::IssueId m_coming; // was opened before the list had it
    int m_place = 0; // its row
    std::optional<services::IssueCase> m_case;
    models::IssueTableModel *m_model;
    IssueFilterBar *m_filter;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    IssueTable *m_list;      // the table with what is done in it
    IssueTableView *m_table;
    ViewMenu *m_saved;       // saved views
    IssueViews *m_views; // the table among them
    IssueDetail *m_detail;
    IssueEditing *m_editing = nullptr;
    QScrollArea *m_ground; // under the detail
    LinkButton *m_back;
    ClosingBar *m_closing;
    bool m_isSingle = false; // room for the list or the issue only
    bool m_showsDetail = false; // of the two, when there is
    bool m_isTableAlone = false; // the table has the whole width until an issue is opened
    EmptyState *m_empty = nullptr; // nothing in the log at all
    EmptyState *m_nothingFound;
    QHash<models::IssueAct, QAction *> m_acts;
    QTimer m_tick; // the advice follows the clock
};

}
