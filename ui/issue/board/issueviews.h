#pragma once

#include "base/error.h"
#include "render/wording/format.h"
#include "storage/issue/issuequery.h"

#include <QStackedWidget>

namespace services {
class Workspace;
}

namespace ui {

class IssueBoard;
class IssueTimeline;
class SegmentedControl;

// The views of one filter: the table it is given, the board and the timeline. Those that are not seen ask for nothing.
class IssueViews : public QStackedWidget
{
    Q_OBJECT
public:
    enum View { Table, Board, Timeline };

    IssueViews(services::Workspace &workspace, QWidget *table, QWidget *parent = nullptr);

    // To be placed where the page has room for it.
    SegmentedControl *switcher() const { return m_switcher; }
    View view() const { return View(currentIndex()); }
    void showView(View view);
    // The view chosen last for this project.
    void setProject(domain::ProjectId project, const render::Format &format);
    void setQuery(const storage::IssueQuery &query);
    void setCurrent(domain::IssueId id);
    // The keyboard goes to the current issue.
    void focusIssues();

Q_SIGNALS:
    void viewChanged();
    void currentChanged(domain::IssueId id); // of the board and the timeline
    void opened(domain::IssueId id);
    void escalationWanted(domain::IssueId id, int level);
    void closingWanted(const QVector<domain::IssueId> &issues);
    void said(const QString &text);
    void failed(const base::Error &error);

private:
    void ask();
    QString settingName() const;

    QWidget *m_table;
    IssueBoard *m_board;
    IssueTimeline *m_timeline;
    SegmentedControl *m_switcher;
    domain::ProjectId m_project;
    storage::IssueQuery m_query;
    domain::IssueId m_current;
    bool m_isAsked = false; // there is a query
};

}
