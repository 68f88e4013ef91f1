#pragma once

#include "domain/project/project.h"

#include <QWidget>

class QAction;

namespace ui {

class Button;
class SearchField;

// The bar over the pages: which project, search, commands, new issue.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(QAction *commands, QAction *newIssue, QWidget *parent);
    // "All projects" stands first where there is more than one.
    void setProjects(const QVector<domain::Project> &projects, domain::ProjectId current);
    // Without a file there is nothing to search or switch.
    void setFileOpen(bool isOpen);
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void projectChosen(domain::ProjectId project);
    void newProjectWanted();
    void projectDetailsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString nameOf(domain::ProjectId project) const;
    void buildMenu();
    Button *m_project;
    SearchField *m_search;
    Button *m_commands;
    Button *m_newIssue;
    QVector<domain::Project> m_projects;
    domain::ProjectId m_current;
};

}
