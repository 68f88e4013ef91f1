#include "issue/guided/guidedwords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct QuestionWords {
    QLatin1String key;
    const char *question;
    const char *hint;
    const char *yes; // the answer as a fact
    const char *no;
};

const QuestionWords kWords[] = {
    {domain::questions::kHarm, QT_TRANSLATE_NOOP("GuidedWords", "Is harm being done while you wait?"),
     QT_TRANSLATE_NOOP("GuidedWords", "People, safety, money or trust getting worse by the hour or the day."),
     QT_TRANSLATE_NOOP("GuidedWords", "harm is in progress"), QT_TRANSLATE_NOOP("GuidedWords", "it does not get worse")},
    {domain::questions::kFixedDate, QT_TRANSLATE_NOOP("GuidedWords", "Does it put a fixed date at risk?"),
     QT_TRANSLATE_NOOP("GuidedWords", "A milestone, the critical path, a promise to the customer."),
     QT_TRANSLATE_NOOP("GuidedWords", "a fixed date is at risk"), QT_TRANSLATE_NOOP("GuidedWords", "no fixed date is at risk")},
    {domain::questions::kManyHit, QT_TRANSLATE_NOOP("GuidedWords", "Does it hit many people, or more than your own team?"),
     QT_TRANSLATE_NOOP("GuidedWords", "Another team, the customer, the whole site."),
     QT_TRANSLATE_NOOP("GuidedWords", "it hits many"), QT_TRANSLATE_NOOP("GuidedWords", "it hits few")},
    {domain::questions::kBearable, QT_TRANSLATE_NOOP("GuidedWords", "Can you live with the delay for a week?"),
     QT_TRANSLATE_NOOP("GuidedWords", "Without lasting damage to dates, costs or people."),
     QT_TRANSLATE_NOOP("GuidedWords", "the delay can be borne for a week"), QT_TRANSLATE_NOOP("GuidedWords", "the delay cannot be borne for a week")},
    {domain::questions::kMissedDate, QT_TRANSLATE_NOOP("GuidedWords", "Has an agreed date been missed already?"),
     QT_TRANSLATE_NOOP("GuidedWords", "The delay is counted from that day on."),
     QT_TRANSLATE_NOOP("GuidedWords", "an agreed date was missed"), QT_TRANSLATE_NOOP("GuidedWords", "no date has been missed yet")},
    {domain::questions::kSpoken, QT_TRANSLATE_NOOP("GuidedWords", "Have you spoken with whoever can solve it?"),
     QT_TRANSLATE_NOOP("GuidedWords", "A call or a meeting; a mail alone is rarely enough."),
     QT_TRANSLATE_NOOP("GuidedWords", "you have spoken with whoever can solve it"), QT_TRANSLATE_NOOP("GuidedWords", "nobody who can solve it was asked yet")},
    {domain::questions::kAuthority, QT_TRANSLATE_NOOP("GuidedWords", "Can you decide it within your own limits?"),
     QT_TRANSLATE_NOOP("GuidedWords", "Of money, days and scope."),
     QT_TRANSLATE_NOOP("GuidedWords", "it is within your own limits"), QT_TRANSLATE_NOOP("GuidedWords", "it is above your own limits")},
    {domain::questions::kKnowledge, QT_TRANSLATE_NOOP("GuidedWords", "Do you and your team know how to solve it?"),
     QT_TRANSLATE_NOOP("GuidedWords", "Or know somebody at your own level who does."),
     QT_TRANSLATE_NOOP("GuidedWords", "the team knows how to solve it"), QT_TRANSLATE_NOOP("GuidedWords", "the team does not know how to solve it")},
    {domain::questions::kControl, QT_TRANSLATE_NOOP("GuidedWords", "Is it under control?"),
     QT_TRANSLATE_NOOP("GuidedWords", "Contained, with a workaround that holds."),
     QT_TRANSLATE_NOOP("GuidedWords", "it is under control"), QT_TRANSLATE_NOOP("GuidedWords", "it is out of control")},
    {domain::questions::kProgress, QT_TRANSLATE_NOOP("GuidedWords", "Is it moving forward?"),
     QT_TRANSLATE_NOOP("GuidedWords", "A next step with a name and a date."),
     QT_TRANSLATE_NOOP("GuidedWords", "it is moving forward"), QT_TRANSLATE_NOOP("GuidedWords", "it stands still")},
    {domain::questions::kJoint, QT_TRANSLATE_NOOP("GuidedWords", "Do both sides agree that it has to go up?"),
     QT_TRANSLATE_NOOP("GuidedWords", "Then it goes up in both names, without reminders."),
     QT_TRANSLATE_NOOP("GuidedWords", "both sides agree that it has to go up"), QT_TRANSLATE_NOOP("GuidedWords", "the sides have not agreed to go up")},
    {domain::questions::kExpected, QT_TRANSLATE_NOOP("GuidedWords", "Would your sponsor or customer expect to hear of it now?"),
     QT_TRANSLATE_NOOP("GuidedWords", "Even when they need not act."),
     QT_TRANSLATE_NOOP("GuidedWords", "they would expect to hear of it"), QT_TRANSLATE_NOOP("GuidedWords", "they need not hear of it yet")},
};

const QuestionWords *wordsOf(const QString &key)
{
    for (const QuestionWords &row : kWords)
        if (key == row.key)
            return &row;
    return nullptr;
}

QString said(const char *text)
{
    return text ? QCoreApplication::translate("GuidedWords", text) : QString();
}

}

QString guidedQuestion(QLatin1String key)
{
    const QuestionWords *words = wordsOf(key);
    return words ? said(words->question) : QString(key);
}

QString guidedHint(QLatin1String key)
{
    const QuestionWords *words = wordsOf(key);
    return words ? said(words->hint) : QString();
}

QString followUpLabel(domain::GuidedFollowUp followUp)
{
    switch (followUp) {
    case domain::GuidedFollowUp::None:
        return {};
    case domain::GuidedFollowUp::NeedBy:
        return said(QT_TRANSLATE_NOOP("GuidedWords", "By when must it be solved?"));
    case domain::GuidedFollowUp::MissedAt:
        return said(QT_TRANSLATE_NOOP("GuidedWords", "Which was the first date missed?"));
    case domain::GuidedFollowUp::AskMoney:
        return said(QT_TRANSLATE_NOOP("GuidedWords", "How much money? Leave it empty when it is about scope."));
    case domain::GuidedFollowUp::Attempt:
        return said(QT_TRANSLATE_NOOP("GuidedWords", "The log is empty: you can note that contact at the end."));
    }
    return {};
}

QString answerSentence(const domain::GuidedAnswer &answer)
{
    const QuestionWords *words = wordsOf(answer.question);
    if (!words || answer.reply == domain::GuidedReply::Unknown)
        return {};
    return said(answer.reply == domain::GuidedReply::Yes ? words->yes : words->no);
}

}
