#pragma once

#include "domain/person/person.h"
#include "widgets/page.h"

class QStackedWidget;
class QTableView;
class QTreeView;

namespace models {
class PersonTableModel;
class ReportingTreeModel;
}
namespace services {
class Workspace;
}

namespace ui {

class MessageBar;
class PersonDetail;
class PowerFilter;
class SearchField;
class SegmentedControl;
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupUi();
    void setupActions();
    QWidget *makeTop();
    QWidget *makeLists();
    void makeTable();
    void makeTree();
    void followModel();
    void followPowers();
    void arrangeColumns();
    void followTree();
    void showTree();
    void showAgreements();
    void showGaps();
    void tellRefusal(const base::Error &error);
    void importAbsences();
    void followCurrent();
    void choose(domain::PersonId id);
    void showCurrent();
    void savePerson(const domain::Person &person);
    void addPerson();
    void removePerson();
    void addOrganisation();
    void openOrganisation(domain::OrganisationId id);
    void openOwnOrganisation();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::PersonId m_current;
    models::PersonTableModel *m_model;
    SearchField *m_find;
    TextLabel *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    models::ReportingTreeModel *m_reporting;
    SegmentedControl *m_views;
    PowerFilter *m_powers;
    MessageBar *m_loop;
    MessageBar *m_agreements;
    QWidget *m_newOrganisation = nullptr;
    bool m_showsGaps = false;
    QTreeView *m_tree;
    PersonDetail *m_detail;
};

}
