#pragma once

#include "domain/project/customfield.h"
#include "services/issue/bulk/bulkedit.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace ui {

class Button;
class TextLabel;

// What can be done with several issues at once: "12 selected", set a field of all of them, close them with a reason, copy them.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    SelectionBar(services::Workspace &workspace, QWidget *parent);
    void setProject(domain::ProjectId project) { m_project = project; }
    void setOwnFields(const QVector<domain::CustomField> &fields); // of the project, offered behind the others
    void setCount(qsizetype count); // hides itself up to one
    void startSetting();            // the keyboard goes to the field
    void startClosing();
    void setBusy(bool isBusy);

Q_SIGNALS:
    void setWanted(const QString &field, const QString &text);
    void closeWanted(const QString &reason);
    void archiveWanted();
    void copyWanted();
    void dismissed(); // Esc: back to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addActs(QHBoxLayout *row);
    void addFields();
    void showForm(const QString &step);
    void offerValues();
    void offerOwnValues(const domain::CustomField &field);
    const domain::CustomField *ownField() const; // that is chosen
    QString storedValue() const;
    void followReason();
    void apply();

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    TextLabel *m_count;
    QComboBox *m_field;
    QComboBox *m_value;
    QLineEdit *m_reason;
    Button *m_apply;
    Button *m_cancel;
    QVector<domain::CustomField> m_own;
    QVector<QWidget *> m_acts; // while no form is open
    QString m_step;
    bool m_isBusy = false;
};

}
