#pragma once

#include "services/report/reportservice.h"
#include "widgets/page.h"

#include <QTimer>

class QCheckBox;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class ChoiceBox;
class PaperView;
class SegmentedControl;
class TextLabel;

// Papers for the meeting: a kind, its options, the true preview, and the PDF or the printer.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(services::Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    // An issue: its brief. A matrix: its sheet, the guidelines ("guidelines"), the severity ("severity") or the risk matrix ("risk").
    bool open(domain::RecordRef record) override;
    bool openFor(domain::RecordRef record, const QString &about) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupUi();
    void setupActions();
    void addOptions(QVBoxLayout *column);
    void remember() const;
    services::ReportOptions options() const;
    void fillIssues();
    void followKind();
    void showOptionsOfKind();
    void refresh();
    void exportPdf();
    void print();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::IssueId m_issue;
    QListWidget *m_kinds;
    ChoiceBox *m_issues;
    TextLabel *m_issueName;
    SegmentedControl *m_paper;
    QCheckBox *m_closedToo;
    QStackedWidget *m_stack;
    PaperView *m_view;
    TextLabel *m_pages;
    QTimer m_refresh;
};

}
