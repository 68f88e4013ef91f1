#pragma once

#include "domain/project/customfield.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace base {
struct Error;
}

namespace services {
class Workspace;
}

namespace ui {

class LinkButton;
class TextLabel;

// The fields a project added to its entries: a line each, edited in place; new ones are added below. Every edit is saved at once.
class FieldsDialog : public QDialog
{
    Q_OBJECT
public:
    FieldsDialog(services::Workspace &workspace, domain::ProjectId project, QWidget *parent = nullptr);

private:
    enum Column { Name, Type, Required, Choices, Categories, Key, ColumnCount };
    void setupTable();
    QWidget *makeActs();
    QWidget *makeAdd();
    void fill();
    void fillRow(int row, const domain::CustomField &field);
    void takeCell(int row, int column);
    void add();
    void move(int by);
    void retire();
    void followCurrent();
    // Shows the outcome beside the table; false when it was refused.
    void answer(const base::Error *error, const QString &done);

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    QVector<domain::CustomField> m_fields;
    QTableWidget *m_table;
    LinkButton *m_up;
    LinkButton *m_down;
    LinkButton *m_retire;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLineEdit *m_choices;
    TextLabel *m_note;
};

}
