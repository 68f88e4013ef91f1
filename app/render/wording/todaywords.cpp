#include "render/wording/todaywords.h"

#include "domain/escalation/reasonids.h"
#include "domain/today/duereasons.h"
#include "render/wording/reasonfacts.h"
#include "render/wording/translate.h"

namespace render {

using domain::DueAction;
using domain::DueGroup;

namespace {

QString withText(const QString &sentence, const QString &text)
{
    return text.trimmed().isEmpty() ? sentence : translate("TodayWords", "%1: %2").arg(sentence, text.simplified());
}

QString riskReviewWhy(const ReasonFacts &facts)
{
    const QString day = facts.format().weekday(QDate::fromJulianDay(facts.number(0)));
    return withText(translate("TodayWords", "To be looked at again since %1").arg(day), facts.text(0));
}

QString concernWhy(const ReasonFacts &facts)
{
    const QString day = facts.format().weekday(QDate::fromJulianDay(facts.number(0)));
    const QString tripwire = facts.text(0).simplified();
    return tripwire.isEmpty() ? translate("TodayWords", "Watched until %1: promote it, keep it or drop it").arg(day)
                              : translate("TodayWords", "Watched until %1; it becomes an issue when: %2").arg(day, tripwire);
}

QString workaroundWhy(const ReasonFacts &facts)
{
    const QString day = facts.format().weekday(QDate::fromJulianDay(facts.number(0)));
    return withText(translate("TodayWords", "The workaround held until %1").arg(day), facts.text(0));
}

// "Action overdue: measure the rails (Ana, due 12 Oct), and 2 more"
QString actionWhy(const ReasonFacts &facts)
{
    const QString day = facts.format().weekday(QDate::fromJulianDay(facts.number(0)));
    const QString text = facts.text(0).simplified();
    const QString line = facts.people().isEmpty() ? translate("TodayWords", "Action overdue: %1 (due %2)").arg(text, day)
                                                  : translate("TodayWords", "Action overdue: %1 (%2, due %3)").arg(text, facts.people(), day);
    const int more = int(facts.number(1)) - 1;
    return more < 1 ? line : translate("TodayWords", "%1, and %n more", nullptr, more).arg(line);
}

QString ownSentence(const domain::Reason &reason, const AdviceWords &words)
{
    namespace id = domain::duereasons;
    const ReasonFacts facts(reason, words);
    if (reason.id == id::kWorkStopped)
        return withText(translate("TodayWords", "%1 stopped work on %2").arg(facts.people(), facts.moment(0)), facts.text(0));
    if (reason.id == id::kUpdateOwed)
        return translate("TodayWords", "%1 heard of it last on %2").arg(facts.people(), facts.moment(0));
    if (reason.id == id::kMinutesOwed)
        return translate("TodayWords", "Talked to %1 on %2, no minutes sent yet").arg(facts.people(), facts.moment(0));
    if (reason.id == id::kQuestionWaits)
        return withText(translate("TodayWords", "%1 asked on %2").arg(facts.people(), facts.moment(0)), facts.text(0));
    if (reason.id == id::kHandoffWaits)
        return translate("TodayWords", "%1 proposed on %2 to hand it over to you").arg(facts.people(), facts.moment(0));
    if (reason.id == id::kOptionsWait) {
        const int options = int(facts.number(0)); // lupdate never ends with this in the call
        return translate("TodayWords", "%n options are on the table, none is recommended", nullptr, options);
    }
    if (reason.id == id::kConcernReviewDue)
        return concernWhy(facts);
    if (reason.id == id::kWorkaroundEnded)
        return workaroundWhy(facts);
    if (reason.id == id::kActionOverdue)
        return actionWhy(facts);
    if (reason.id == id::kRiskReviewDue)
        return riskReviewWhy(facts);
    return {};
}

// Names of one or two, else the first and how many more.
QString fewNames(const domain::Reason &reason, const AdviceWords &words)
{
    const int more = int(reason.people.size()) - 1;
    return more < 2 ? words.names(reason.people)
                    : translate("TodayWords", "%1 and %n others", nullptr, more).arg(words.name(reason.people.first()));
}

// The engine's sentences where a row has room for a few words only.
QString shortSentence(const domain::Reason &reason, const AdviceWords &words)
{
    namespace id = domain::reasons;
    const ReasonFacts facts(reason, words);
    const QString people = fewNames(reason, words);
    if (reason.id == id::kNothingTried)
        return translate("TodayWords", "Nobody who can solve it was asked yet");
    if (reason.id == id::kNotAcknowledged)
        return translate("TodayWords", "%1: not acknowledged since %2").arg(people, facts.moment(0));
    if (reason.id == id::kReminderDue)
        return translate("TodayWords", "%1: the answer was due %2").arg(people, facts.moment(1));
    if (reason.id == id::kAskedNoAnswer)
        return facts.hasMoment(2) ? translate("TodayWords", "%1: no answer by %2").arg(people, facts.moment(2))
                                  : translate("TodayWords", "%1: no time is left to wait").arg(people);
    if (reason.id == id::kPromiseBroken)
        return translate("TodayWords", "%1 promised it for %2").arg(people, facts.moment(1));
    if (reason.id == id::kHeadsUpDue)
        return translate("TodayWords", "%1 hears of it before level %2 is asked").arg(people).arg(facts.number(0));
    if (reason.id == id::kNoLevelLeft)
        return translate("TodayWords", "Level %1 was the last to ask").arg(facts.number(0));
    if (reason.id == id::kOutcomeUntold)
        return translate("TodayWords", "Resolved %1, not told yet: %2").arg(facts.day(0), people);
    if (reason.id == id::kReviewDue)
        return translate("TodayWords", "Resolved %1 at level %2, no review yet").arg(facts.day(0)).arg(facts.number(0));
    if (reason.id == id::kWaitDecided)
        return translate("TodayWords", "%1 decided on %2: carry it out").arg(people, facts.day(0));
    if (reason.id == id::kAnnouncedFor)
        return people.isEmpty() ? translate("TodayWords", "You announced it for this day")
                                : translate("TodayWords", "You told %1 that it goes up on this day").arg(people);
    return {};
}

bool isSpoken(const domain::DueItem &item)
{
    return item.channel == domain::Channel::Call || item.channel == domain::Channel::Meeting;
}

QString escalateAct(const domain::DueItem &item)
{
    if (item.channel == domain::Channel::Call)
        return translate("TodayWords", "Prepare call");
    return item.channel == domain::Channel::Meeting ? translate("TodayWords", "Prepare meeting")
                                                    : translate("TodayWords", "Write escalation");
}

QString contactAct(const domain::DueItem &item, const AdviceWords &words)
{
    const QString name = words.name(item.people.value(0));
    if (name.isEmpty())
        return translate("TodayWords", "Make contact");
    return item.channel == domain::Channel::Call ? translate("TodayWords", "Call %1").arg(name)
           : isSpoken(item)                      ? translate("TodayWords", "Talk to %1").arg(name)
                                                 : translate("TodayWords", "Ask %1").arg(name);
}

}

QString label(DueGroup group)
{
    switch (group) {
    case DueGroup::Pinned:
        return translate("TodayWords", "Cannot wait");
    case DueGroup::Chase:
        return translate("TodayWords", "Chase");
    case DueGroup::Remind:
        return translate("TodayWords", "Remind");
    case DueGroup::Escalate:
        return translate("TodayWords", "Escalate");
    case DueGroup::Update:
        return translate("TodayWords", "Update");
    case DueGroup::Decide:
        return translate("TodayWords", "Decide");
    case DueGroup::Review:
        return translate("TodayWords", "Review");
    case DueGroup::Announced:
        return translate("TodayWords", "Announced");
    }
    return {};
}

QString hint(DueGroup group)
{
    switch (group) {
    case DueGroup::Pinned:
        return translate("TodayWords", "Before anything else");
    case DueGroup::Chase:
        return translate("TodayWords", "Nobody was asked, or a promise is late");
    case DueGroup::Remind:
        return translate("TodayWords", "The wait is over, a reminder is left");
    case DueGroup::Escalate:
        return translate("TodayWords", "Asked and reminded, one level up");
    case DueGroup::Update:
        return translate("TodayWords", "Somebody waits to hear from you");
    case DueGroup::Decide:
        return translate("TodayWords", "It waits for you");
    case DueGroup::Review:
        return translate("TodayWords", "Look at it again");
    case DueGroup::Announced:
        return translate("TodayWords", "You said you would");
    }
    return {};
}

QString dueWhy(const domain::DueItem &item, const AdviceWords &words)
{
    QString line = ownSentence(item.why, words);
    if (line.isEmpty())
        line = shortSentence(item.why, words);
    if (line.isEmpty())
        line = words.sentence(item.why);
    return line.endsWith(QLatin1Char('.')) ? line.chopped(1) : line;
}

QString dueAct(const domain::DueItem &item, const AdviceWords &words)
{
    switch (item.action) {
    case DueAction::ReleaseWork:
        return translate("TodayWords", "Release work");
    case DueAction::Contact:
        return contactAct(item, words);
    case DueAction::AskAgain:
        return words.name(item.people.value(0)).isEmpty() ? translate("TodayWords", "Ask again")
                                                          : translate("TodayWords", "Ask %1").arg(words.name(item.people.value(0)));
    case DueAction::Remind:
        return translate("TodayWords", "Write reminder");
    case DueAction::GiveHeadsUp:
        return translate("TodayWords", "Write heads-up");
    case DueAction::Escalate:
        return escalateAct(item);
    case DueAction::TakeConfidentialRoute:
        return translate("TodayWords", "See the route");
    case DueAction::ChooseLastResort:
        return translate("TodayWords", "Choose last resort");
    case DueAction::WriteUpdate:
        return translate("TodayWords", "Write update");
    case DueAction::WriteMinutes:
        return translate("TodayWords", "Write minutes");
    case DueAction::TellOutcome:
        return translate("TodayWords", "Tell the outcome");
    case DueAction::CompleteFacts:
        return translate("TodayWords", "Complete the facts");
    case DueAction::Answer:
        return translate("TodayWords", "Log your answer");
    case DueAction::AcceptHandoff:
        return translate("TodayWords", "Take it over");
    case DueAction::CompareOptions:
        return translate("TodayWords", "Compare options");
    case DueAction::ReviewIssue:
        return translate("TodayWords", "Start review");
    case DueAction::ReviewRisk:
        return translate("TodayWords", "Review risk");
    case DueAction::ReviewConcern:
        return translate("TodayWords", "Promote, keep or drop");
    case DueAction::RenewWorkaround:
        return translate("TodayWords", "See the workaround");
    case DueAction::ChaseAction:
        return translate("TodayWords", "See the actions");
    case DueAction::KeepAnnouncement:
        return translate("TodayWords", "Do it or withdraw");
    case DueAction::MarkResolved:
        return translate("TodayWords", "Mark as resolved");
    case DueAction::Look:
        return translate("TodayWords", "Look at it");
    }
    return {};
}

}
