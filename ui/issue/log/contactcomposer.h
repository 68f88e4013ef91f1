#pragma once

#include "services/issue/issueservice.h"

#include <QWidget>

class QComboBox;

namespace ui {

class Button;
class ChoiceBox;
class GrowingText;
class MomentEdit;

// The line under the log in which the next entry is written: what, with whom, how, when, and what was said.
class ContactComposer : public QWidget
{
    Q_OBJECT
public:
    explicit ContactComposer(QWidget *parent = nullptr);
    // Starts a new entry, prefilled from the advice: the kind that is due, with whom and how.
    void prefill(const services::IssueCase &issueCase, base::Instant now);
    void focusText();

Q_SIGNALS:
    void contactWritten(const domain::Contact &contact);

private:
    domain::ContactKind kind() const;
    void fillPeople(const services::IssueCase &issueCase);
    void followKind();
    void write();

    QComboBox *m_kind;
    ChoiceBox *m_person;
    QComboBox *m_channel;
    MomentEdit *m_at;
    QComboBox *m_outcome;
    MomentEdit *m_until;
    GrowingText *m_text;
    Button *m_log;
    domain::IssueId m_issue;
    domain::PersonId m_me;
    int m_level = 0;
    int m_nextLevel = 0;
    QVector<domain::PersonId> m_advised;
    QVector<domain::PersonId> m_asked; // of the latest entry that expects an answer
};

}
