#pragma once

#include "base/error.h"
#include "domain/escalation/criterion.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QListView;

namespace models {
class CriterionListModel;
}

namespace services {
class Workspace;
}

namespace ui {

class CriterionForm;

// The criteria of a project: the list, the one that is chosen, and for which issues it holds now. Each change is saved at
// once and is one step of undo.
class CriteriaView : public QWidget
{
    Q_OBJECT
public:
    explicit CriteriaView(services::Workspace &workspace, QWidget *parent = nullptr);
    void setProject(domain::ProjectId project);
    // The one asked for, else the first.
    void choose(domain::CriterionId id);

Q_SIGNALS:
    void failed(const base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    void showChosen();
    void showHolding();
    void save(const domain::Criterion &criterion);
    void add();
    void addShipped();
    void remove();
    QString freeName() const;

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    domain::CriterionId m_chosen;
    models::CriterionListModel *m_model;
    QListView *m_list;
    CriterionForm *m_form;
    QTimer m_holding;
};

}
