#pragma once

#include "domain/escalation/catalogue/situationcheck.h"

#include <QWidget>

class QListView;

namespace models {
class SituationListModel;
}

namespace services {
class Workspace;
}

namespace ui {

class CategoriesList;
class LinkButton;
class Page;
class SituationForm;

// The ranked catalogue of a project: the list, the entry that is chosen, and the categories. Each change is saved at once and is
// one step of undo. Alt with the arrow keys moves an entry, and so does dragging it.
class SituationsView : public QWidget
{
    Q_OBJECT
public:
    SituationsView(services::Workspace &workspace, Page &page);
    void setProject(domain::ProjectId project);
    // The one asked for, else the first.
    void choose(domain::SituationId id);
    // As a table (CSV), by a dialog; what is read becomes the catalogue in one step.
    void exportList();
    void importList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeActs(QWidget *side);
    QWidget *makeRest();
    QString freeName() const;
    void listen();
    void showChosen();
    void save(const domain::ListedSituation &situation);
    void add();
    void addShipped();
    void remove();
    void moveBy(int steps);
    void moveTo(domain::SituationId id, int rank);

    services::Workspace &m_workspace;
    Page &m_page;
    domain::ProjectId m_project;
    domain::SituationId m_chosen;
    models::SituationListModel *m_model;
    QListView *m_list;
    LinkButton *m_shipped = nullptr; // made with the list's side
    SituationForm *m_form;
    CategoriesList *m_categories;
};

}
