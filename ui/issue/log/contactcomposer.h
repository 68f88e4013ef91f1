#pragma once

#include "domain/escalation/levelchoice.h"
#include "models/issue/issueact.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class Button;
class ChoiceBox;
class GrowingText;
class LinkButton;
class MomentEdit;
class TextLabel;

// The place under the log in which an act is written: nothing until it is wanted, then only the fields of the chosen act,
// prefilled from the advice. Says what it wrote by a signal. Its focus proxy takes the keys when it folds again.
class ContactComposer : public QWidget
{
    Q_OBJECT
public:
    explicit ContactComposer(QWidget *parent = nullptr);
    // The case the next entry belongs to. What is being written stays, unless it is another issue.
    void setCase(const services::IssueCase &issueCase, base::Instant now);
    // level: the one to begin with where the act offers levels; 0: the first.
    void start(models::IssueAct act, int level = 0);
    // With the act that the advice asks for.
    void start();
    void fold();
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void entryWritten(const models::ActEntry &entry);
    void foldChanged(bool isFolded);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    models::IssueAct act() const;
    void buildForm();
    void fillActs();
    void fillPeople();
    void choosePeople(const QVector<domain::PersonId> &people);
    void followAct();
    void showGiver(const models::ActForm &form);
    void followLevel();
    void showWarnings();
    const domain::LevelChoice *choice() const;
    bool needsReason() const;
    // The first field that is still wanted; null when the entry is complete.
    QWidget *missingField() const;
    void write();

    QWidget *m_form;
    QComboBox *m_act;
    ChoiceBox *m_person;
    QComboBox *m_level;
    QComboBox *m_channel;
    ChoiceBox *m_giver; // who did it, where that is beside whom it went to
    TextLabel *m_passed;
    MomentEdit *m_at;
    MomentEdit *m_until;
    TextLabel *m_warnings;
    QLineEdit *m_reason;
    GrowingText *m_text;
    Button *m_log;
    LinkButton *m_cancel;
    services::IssueCase m_case;
    base::Instant m_now;
    models::ActEntry m_entry;
    QVector<domain::PersonId> m_several; // behind the choice "all of them"
    QVector<domain::LevelChoice> m_choices;
    bool m_folded = true;
};

}
