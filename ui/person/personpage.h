#pragma once

#include "domain/person/person.h"
#include "widgets/page.h"

class QStackedWidget;
class QTableView;

namespace models {
class PersonTableModel;
}
namespace services {
class Workspace;
}

namespace ui {

class PersonDetail;
class SearchField;
class TextLabel;

// People and organisations of the workspace: who can be asked, how they are reached, what they may decide, when they are away.
class PersonPage : public Page
{
    Q_OBJECT
public:
    explicit PersonPage(services::Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    bool open(domain::RecordRef record) override;
    void focusFilter() override;
    domain::RecordRef record() const override;

private:
    void setupUi();
    void setupActions();
    QWidget *makeTop();
    void followModel();
    void followCurrent();
    void choose(domain::PersonId id);
    void showCurrent();
    void savePerson(const domain::Person &person);
    void addPerson();
    void removePerson();
    void addOrganisation();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::PersonId m_current;
    models::PersonTableModel *m_model;
    SearchField *m_find;
    TextLabel *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    PersonDetail *m_detail;
};

}
