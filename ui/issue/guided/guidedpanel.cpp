#include "issue/guided/guidedpanel.h"

#include "issue/guided/guidedwords.h"
#include "render/wording/advicewords.h"
#include "services/workspace/workspace.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/momentedit.h"
#include "widgets/edit/moneyedit.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace ui {

using domain::GuidedFollowUp;
using domain::GuidedReply;

GuidedPanel::GuidedPanel(services::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_progress(new TextLabel(QString(), TextRole::Label, Token::Accent, this)),
      m_question(new TextLabel(QString(), TextRole::Verdict, Token::Text, this)),
      m_hint(new TextLabel(QString(), TextRole::Body, Token::Text2, this)), m_replies(new QWidget(this)), m_follow(new QWidget(this)),
      m_followLabel(new TextLabel(QString(), TextRole::Body, Token::Text, m_follow)), m_moment(new MomentEdit(QTime(17, 0), m_follow)),
      m_money(new MoneyEdit(m_follow)), m_next(new Button(tr("Next"), m_follow, Button::Kind::Primary)), m_end(new QWidget(this)),
      m_lines(new QVBoxLayout), m_keep(new Button(tr("Keep these answers"), m_end, Button::Kind::Primary)),
      m_back(new LinkButton(tr("Back"), this)), m_close(new LinkButton(tr("Close without keeping"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Guided verdict"));
    buildUi();
    connect(m_next, &Button::clicked, this, &GuidedPanel::stepOn);
    connect(m_keep, &Button::clicked, this, &GuidedPanel::keep);
    connect(m_back, &LinkButton::clicked, this, &GuidedPanel::stepBack);
    connect(m_close, &LinkButton::clicked, this, &GuidedPanel::closed);
}

void GuidedPanel::buildUi()
{
    m_question->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_followLabel->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("guidedQuestion"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(12), 0, scaled(12));
    column->setSpacing(scaled(12));
    column->addWidget(m_progress);
    column->addWidget(m_question);
    column->addWidget(m_hint);
    auto *replies = new QHBoxLayout(m_replies);
    replies->setContentsMargins(0, scaled(8), 0, 0);
    replies->setSpacing(scaled(8));
    const std::pair<QString, GuidedReply> choices[] = {{tr("Yes"), GuidedReply::Yes}, {tr("No"), GuidedReply::No},
                                                       {tr("I do not know"), GuidedReply::Unknown}};
    for (const auto &[text, answer] : choices) {
        auto *button = new Button(text, m_replies);
        button->setKeyHint(QKeySequence(Qt::Key_1 + int(m_buttons.size())));
        connect(button, &Button::clicked, this, [this, value = answer] { reply(value); });
        replies->addWidget(button);
        m_buttons << button;
    }
    replies->addStretch(1);
    column->addWidget(m_replies);
    auto *follow = new QVBoxLayout(m_follow);
    follow->setContentsMargins(0, 0, 0, 0);
    follow->addWidget(m_followLabel);
    follow->addWidget(m_moment);
    follow->addWidget(m_money);
    follow->addWidget(m_next, 0, Qt::AlignLeading);
    column->addWidget(m_follow);
    auto *end = new QVBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(scaled(4));
    end->addLayout(m_lines);
    end->addSpacing(scaled(8));
    end->addWidget(m_keep, 0, Qt::AlignLeading);
    column->addWidget(m_end);
    column->addStretch(1);
    auto *links = new QHBoxLayout;
    links->setSpacing(scaled(16));
    links->addWidget(m_back);
    links->addWidget(m_close);
    links->addStretch(1);
    column->addLayout(links);
}

const domain::GuidedQuestion &GuidedPanel::question() const
{
    return domain::guidedQuestions()[size_t(m_index)];
}

int GuidedPanel::questionCount() const
{
    return int(domain::guidedQuestions().size());
}

bool GuidedPanel::isAtEnd() const
{
    return m_index >= questionCount();
}

void GuidedPanel::start(const services::IssueCase &issueCase, base::Instant now)
{
    m_start = issueCase;
    m_now = now;
    m_answers = issueCase.issue.guided;
    m_issue = issueCase.issue;
    m_advice = issueCase.advice;
    m_index = 0;
    const render::Format format(issueCase.context);
    m_moment->setZone(format.zone());
    m_moment->setNow(now);
    m_money->setCurrency(issueCase.context.project.currency);
    ask();
}

void GuidedPanel::ask()
{
    const bool isEnd = isAtEnd();
    m_replies->setVisible(!isEnd);
    m_hint->setVisible(!isEnd);
    m_end->setVisible(isEnd);
    m_back->setEnabled(m_index > 0);
    m_follow->hide();
    if (isEnd) {
        conclude();
        return;
    }
    m_progress->setText(tr("Guided verdict, question %1 of %2").arg(m_index + 1).arg(questionCount()));
    m_question->setText(guidedQuestion(question().key));
    m_hint->setText(guidedHint(question().key));
    const GuidedReply given = domain::replyTo(m_answers, question().key);
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool isGiven = given != GuidedReply::Unknown && given == (i == 0 ? GuidedReply::Yes : i == 1 ? GuidedReply::No : GuidedReply::Unknown);
        m_buttons[i]->setKind(isGiven ? Button::Kind::Primary : Button::Kind::Plain);
    }
    setAccessibleDescription(m_question->text());
    setFocus(Qt::OtherFocusReason);
}

void GuidedPanel::reply(GuidedReply reply)
{
    if (isAtEnd())
        return;
    m_answers = domain::withReply(m_answers, question().key, reply);
    m_issue.guided = m_answers;
    if (domain::isFollowUpOpen(question(), m_issue, m_start.log))
        showFollowUp();
    else
        stepOn();
}

void GuidedPanel::showFollowUp()
{
    const GuidedFollowUp kind = question().followUp;
    m_followLabel->setText(followUpLabel(kind));
    const bool asksMoment = kind == GuidedFollowUp::NeedBy || kind == GuidedFollowUp::MissedAt;
    m_moment->setVisible(asksMoment);
    m_moment->setAccessibleName(m_followLabel->text());
    m_moment->setMoment({});
    m_money->setVisible(kind == GuidedFollowUp::AskMoney);
    m_money->setAccessibleName(m_followLabel->text());
    m_money->setMoney({});
    m_follow->show();
    if (asksMoment)
        m_moment->setFocus(Qt::OtherFocusReason);
    else if (kind == GuidedFollowUp::AskMoney)
        m_money->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void GuidedPanel::takeFollowUp()
{
    switch (question().followUp) {
    case GuidedFollowUp::NeedBy:
        m_issue.needBy = m_moment->moment();
        break;
    case GuidedFollowUp::MissedAt:
        m_issue.missedAt = m_moment->moment();
        break;
    case GuidedFollowUp::AskMoney:
        m_issue.ask.money = m_money->money();
        break;
    case GuidedFollowUp::Attempt:
    case GuidedFollowUp::None:
        break;
    }
}

void GuidedPanel::stepOn()
{
    if (m_follow->isVisibleTo(this))
        takeFollowUp();
    ++m_index;
    ask();
}

void GuidedPanel::stepBack()
{
    if (m_index > 0)
        --m_index;
    ask();
}

void GuidedPanel::addLine(const QString &text, bool isAnswer)
{
    auto *line = new TextLabel(text, isAnswer ? TextRole::Second : TextRole::Body, isAnswer ? Token::Text2 : Token::Text, m_end);
    line->setWordWrap(true);
    line->setContentsMargins(isAnswer ? scaled(16) : 0, 0, 0, isAnswer ? scaled(4) : 0);
    m_lines->addWidget(line);
}

// The same engine on the issue with the facts of the answers; under each reason the answers it rests on.
void GuidedPanel::conclude()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto judged = m_workspace.issues().caseFor(domain::withGuidedAnswers(m_issue, m_answers));
    if (!judged) {
        Q_EMIT failed(judged.error());
        return;
    }
    m_advice = judged->advice;
    const render::AdviceWords words(judged->context);
    m_progress->setText(tr("Guided verdict, after %1 answers").arg(m_answers.size()));
    m_question->setText(words.headline(m_advice));
    for (const domain::Reason &reason : m_advice.reasons) {
        addLine(words.sentence(reason), false);
        QStringList said;
        for (const domain::GuidedAnswer &answer : domain::answersBehind(reason, m_answers))
            said << answerSentence(answer);
        said.removeAll(QString());
        if (!said.isEmpty())
            addLine(tr("You said: %1.").arg(said.join(QStringLiteral("; "))), true);
    }
    setAccessibleDescription(m_question->text());
    m_keep->setFocus(Qt::OtherFocusReason);
}

void GuidedPanel::keep()
{
    const domain::Issue issue = domain::withGuidedAnswers(m_issue, m_answers);
    QStringList said;
    for (const domain::GuidedAnswer &answer : m_answers)
        said << answerSentence(answer);
    domain::Contact note;
    note.issue = issue.id;
    note.kind = domain::ContactKind::Note;
    note.from = m_start.context.project.manager;
    note.at = m_now;
    note.internal = true;
    note.text = tr("Guided verdict: %1. Answers: %2.")
                    .arg(render::AdviceWords(m_start.context).headline(m_advice), said.join(QStringLiteral("; ")));
    bool attemptMissing = false;
    for (const domain::GuidedQuestion &each : domain::guidedQuestions())
        attemptMissing = attemptMissing || (each.followUp == GuidedFollowUp::Attempt && domain::isFollowUpOpen(each, issue, m_start.log));
    Q_EMIT kept(issue, note, attemptMissing);
}

void GuidedPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isAnswering = !isAtEnd() && !m_follow->isVisibleTo(this);
    if (isAnswering && event->key() == Qt::Key_1)
        reply(GuidedReply::Yes);
    else if (isAnswering && event->key() == Qt::Key_2)
        reply(GuidedReply::No);
    else if (isAnswering && event->key() == Qt::Key_3)
        reply(GuidedReply::Unknown);
    else if (event->key() == Qt::Key_Backspace)
        stepBack();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}
