#pragma once

#include "base/error.h"
#include "domain/escalation/advice.h"
#include "services/escalation/matrixtemplates.h"

#include <QWidget>

class QFormLayout;
class QListWidget;

namespace ui {

class Button;
class ChoiceBox;
class LinkButton;
class TextLabel;

// What a matrix can start from: a template, with people for its roles, or the matrix of another project; and this matrix as a
// template for others. What stands in the project now is kept in its versions and by Undo.
class StartView : public QWidget
{
    Q_OBJECT
public:
    explicit StartView(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const domain::EngineContext &context, const domain::Matrix &edited);
    // To the matrices of other projects.
    void chooseProjects();

Q_SIGNALS:
    void failed(const base::Error &error);
    void started(const QString &said);
    void left(); // without starting anything
    void nameWanted(); // of a template to save: answered by saveAs()

public Q_SLOTS:
    void saveAs(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void fill();
    void choose();
    void showRoles();
    void start();
    void removeOwn();

    services::Workspace &m_workspace;
    domain::EngineContext m_context;
    domain::Matrix m_edited;
    QVector<services::MatrixTemplate> m_templates;
    QVector<domain::Project> m_projects; // the others
    QListWidget *m_list;
    TextLabel *m_name;
    TextLabel *m_summary;
    QWidget *m_form = nullptr;
    QFormLayout *m_rows = nullptr;
    QHash<int, ChoiceBox *> m_people; // by role
    ChoiceBox *m_counterparty = nullptr;
    Button *m_start;
    LinkButton *m_remove;
    LinkButton *m_saveAs;
};

}
