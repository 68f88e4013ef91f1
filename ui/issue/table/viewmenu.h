#pragma once

#include "services/issue/view/issueviews.h"
#include "widgets/controls/button.h"

#include <functional>

namespace ui {

// The saved views of a project: choose one, save what is seen as one, rename and remove. Its words tell the view that is seen and
// whether something was changed since it was chosen.
class ViewMenu : public Button
{
    Q_OBJECT
public:
    ViewMenu(services::Workspace &workspace, QWidget *parent);
    void setProject(domain::ProjectId project);
    // What is seen now; called by whoever knows it, whenever it has changed.
    void setSeen(const services::IssueView &seen);
    void open();

Q_SIGNALS:
    void chosen(const services::IssueView &view);
    void failed(const base::Error &error);

private:
    void fill(QMenu *menu);
    void addNaming(QMenu *menu, const QString &words, const QString &text, const std::function<void(const QString &)> &name);
    void showName();
    bool isChanged() const;
    void take(const base::Result<> &done, const services::IssueView &view);

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    services::IssueView m_chosen; // without a name: none
    services::IssueView m_seen;
};

// Names of shipped views in the language of the window.
QString viewName(const services::IssueView &view);

}
