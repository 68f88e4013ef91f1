#pragma once

#include "domain/person/person.h"
#include "domain/project/project.h"
#include "shell/command/finditem.h"

#include <QVector>

class QAction;

namespace services {
class Workspace;
}

namespace ui {

class Ranking;

// Finds commands, issues and people for what was typed into the palette: "> actions", "# issues", "@ people", else all of them.
class FindSource
{
public:
    // Null: no file is open, only commands are found.
    void setWorkspace(services::Workspace *workspace);
    void setActions(const QVector<QAction *> &actions) { m_actions = actions; }
    void setProject(domain::ProjectId project) { m_project = project; }
    void forgetPeople() { m_peopleRead = false; }

    // For the palette: groups with headings, "New issue …" last.
    QVector<FindItem> forPalette(const QString &typed);

private:
    QVector<FindItem> actions(const Ranking &ranking, int most) const;
    QVector<FindItem> issues(const QString &text, int most) const;
    QVector<FindItem> people(const Ranking &ranking, int most);
    void readPeople();

    services::Workspace *m_workspace = nullptr;
    domain::ProjectId m_project;
    QVector<QAction *> m_actions;
    QVector<domain::Person> m_people;
    QHash<domain::OrganisationId, QString> m_organisations;
    bool m_peopleRead = false;
};

}
