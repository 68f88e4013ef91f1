#pragma once

#include "domain/project/project.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace base {
struct Error;
}

namespace services {
class Workspace;
}

namespace ui {

class ChoiceBox;
class MoneyEdit;
class TextLabel;

// What a project is: its name, who manages it and signs its mails, what that person may decide alone, and how many escalations to
// one person are too many. Every edit is saved at once and is one undo step.
class ProjectDialog : public QDialog
{
    Q_OBJECT
public:
    // author: who works with the program; offered as manager although no person of that name is known yet.
    ProjectDialog(services::Workspace &workspace, domain::ProjectId project, const QString &author, QWidget *parent = nullptr);

private:
    void buildProject(QFormLayout &form);
    void buildAuthority(QFormLayout &form);
    void fill();
    void fillLanguages();
    void change(const std::function<void(domain::Project &)> &edit);
    void chooseManager(qint64 value);
    void say(const base::Error *error);

    services::Workspace &m_workspace;
    const QString m_author;
    domain::Project m_project;
    ChoiceBox *m_which;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QLineEdit *m_currency;
    ChoiceBox *m_manager;
    ChoiceBox *m_language;
    QStringList m_languages; // of the templates
    MoneyEdit *m_money;
    QSpinBox *m_days;
    QCheckBox *m_scope;
    QSpinBox *m_load;
    TextLabel *m_note;
};

}
