#pragma once

#include "base/error.h"
#include "domain/project/project.h"
#include "domain/record/recordkind.h"
#include "widgets/prompt/prompter.h"

#include <QWidget>

namespace ui {

// What the shell knows of a page. A page never includes another page: it asks by signals, the shell answers.
// Page commands are plain QActions added with addAction() (objectName = stable id, text = what it does, shortcut with
// Qt::WidgetWithChildrenShortcut): the shell lists them in the menu and in the command palette while the page shows.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // For the window title and accessibility, "Issues".
    virtual QString title() const = 0;
    // Shows one project; an invalid id means all. Called before the page shows first and at each switch.
    virtual void setProject(domain::ProjectId project) = 0;
    // Shows this record; false when the page does not hold such records. Id 0: start a new one of this kind.
    virtual bool open(domain::RecordRef record) = 0;
    // The same, about something of it: the draft page writes with this template. Nothing special by default.
    virtual bool openFor(domain::RecordRef record, const QString &) { return open(record); }
    // Ctrl+F inside the page goes here when it has a filter of its own.
    virtual void focusFilter() {}
    // The user pressed Cancel in the status bar while workChanged() ran.
    virtual void cancelWork() {}
    // The record the page is about now, for commands of the shell ("export this brief"); id 0: none.
    virtual domain::RecordRef record() const { return {}; }

    // Set by the shell (tests set a fake) before the page shows; never null then.
    void setPrompter(Prompter *prompter) { m_prompter = prompter; }
    Prompter *prompter() const { return m_prompter; }

Q_SIGNALS:
    // Go to a record, wherever it is shown.
    void navigate(const domain::RecordRef &record);
    // Run a command of the shell's action table by its id: "issue.new", "file.import", "file.sample", "go.issues",
    // "go.matrix", "go.risks", "go.drafts", "go.reports", "go.people", "report.brief" (the record says of what). "go.drafts:update"
    // opens the page for the record about "update", "go.issues:owner:none" the list of those that a query finds. Any other id is a command of the page that holds the record: it is opened there
    // and runs it ("issue.minutes").
    void commandRequested(const QString &id, const domain::RecordRef &record);
    // A service refused; the shell turns it into words (errorText in widgets/text/errortext.h) and shows them.
    void failed(const base::Error &error);
    // A quiet message in the window's toast: "Saved brief.pdf".
    void said(const QString &text);
    // Background work: words for the status bar and 0..1 (below 0: no end known); empty words when it is over.
    void workChanged(const QString &what, double fraction);

private:
    Prompter *m_prompter = nullptr;
};

}
