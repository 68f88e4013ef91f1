#pragma once

#include "models/issue/issueact.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace ui {

class IssueDetail;
class IssueEditing;
class Prompter;

// One issue in a window of its own, beside the list: shows and saves like the detail of the page, follows every change, and
// goes with the page. Its size is remembered.
class IssueWindow : public QWidget
{
    Q_OBJECT
public:
    IssueWindow(services::Workspace &workspace, domain::IssueId issue, QWidget *page);
    domain::IssueId issue() const { return m_issue; }
    void setPrompter(Prompter *prompter);

Q_SIGNALS:
    // What only the page can do: act on the advice, show the issue or another one in the list.
    void actRequested(domain::IssueId issue);
    void recordRequested(const domain::RecordRef &record);
    void draftWanted(domain::IssueId issue);
    void issueRequested(domain::IssueId issue);
    void failed(const base::Error &error);
    void said(const QString &text);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectDetail();
    void addKeys();
    void showCase();
    void undo(bool again);

    services::Workspace &m_workspace;
    domain::IssueId m_issue;
    QScrollArea *m_ground;
    IssueDetail *m_detail;
    IssueEditing *m_editing;
    QTimer m_tick;
};

}
