#pragma once

#include "domain/escalation/guided/guidedquestions.h"
#include "services/issue/issueservice.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class LinkButton;
class MomentEdit;
class MoneyEdit;
class TextLabel;

// The guided verdict: one question at a time, answered by a button or 1, 2, 3; at the end what to do and which answers say so.
// Works on a copy of the issue: nothing is kept before the person says so.
class GuidedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit GuidedPanel(services::Workspace &workspace, QWidget *parent = nullptr);
    void start(const services::IssueCase &issueCase, base::Instant now);
    domain::IssueId issue() const { return m_start.issue.id; }
    // The verdict that the answers so far lead to.
    const domain::Advice &advice() const { return m_advice; }

Q_SIGNALS:
    // The facts and answers to keep, the note for the log, and whether a contact is still to be logged.
    void kept(const domain::Issue &issue, const domain::Contact &note, bool attemptMissing);
    void closed();
    void failed(const base::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const domain::GuidedQuestion &question() const;
    int questionCount() const;
    bool isAtEnd() const;
    void buildUi();
    void reply(domain::GuidedReply reply);
    void stepOn();
    void stepBack();
    void ask();
    void showFollowUp();
    void takeFollowUp();
    void conclude();
    void addLine(const QString &text, bool isAnswer);
    void keep();

    services::Workspace &m_workspace;
    services::IssueCase m_start;
    base::Instant m_now;
    QVector<domain::GuidedAnswer> m_answers;
    domain::Issue m_issue; // with the answers and follow-ups
    domain::Advice m_advice;
    int m_index = 0;
    TextLabel *m_progress;
    TextLabel *m_question;
    TextLabel *m_hint;
    QWidget *m_replies;
    QVector<Button *> m_buttons;
    QWidget *m_follow;
    TextLabel *m_followLabel;
    MomentEdit *m_moment;
    MoneyEdit *m_money;
    Button *m_next;
    QWidget *m_end;
    QVBoxLayout *m_lines;
    Button *m_keep;
    LinkButton *m_back;
    LinkButton *m_close;
};

}
