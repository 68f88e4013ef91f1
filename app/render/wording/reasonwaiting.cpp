#include "domain/escalation/reasonids.h"
#include "render/wording/reasonfacts.h"
#include "render/wording/translate.h"

namespace render {

namespace {

QString asked(const ReasonFacts &facts)
{
    return facts.isOnePerson() ? translate("ReasonWords", "%1 was asked on %2").arg(facts.people(), facts.moment(0))
                               : translate("ReasonWords", "%1 were asked on %2").arg(facts.people(), facts.moment(0));
}

QString told(const ReasonFacts &facts)
{
    return facts.isOnePerson() ? translate("ReasonWords", "%1 was told on %2").arg(facts.people(), facts.moment(0))
                               : translate("ReasonWords", "%1 were told on %2").arg(facts.people(), facts.moment(0));
}

QString reminderDue(const ReasonFacts &facts)
{
    const QString passed = translate("ReasonWords", "%1; the time to answer ended on %2").arg(asked(facts), facts.moment(1));
    return translate("ReasonWords", "%1. Reminder %2 of %3 is due.")
        .arg(passed, facts.format().number(facts.number(0) + 1), facts.format().number(qMax(facts.number(0) + 1, facts.number(1))));
}

QString askedNoAnswer(const ReasonFacts &facts)
{
    if (!facts.hasMoment(2))
        return translate("ReasonWords", "%1; no time is left to wait for the answer.").arg(asked(facts));
    if (!facts.hasMoment(1))
        return translate("ReasonWords", "%1; the time to answer ended on %2.").arg(asked(facts), facts.moment(2));
    return translate("ReasonWords", "%1 and reminded on %2; the time to answer ended on %3.")
        .arg(asked(facts), facts.moment(1), facts.moment(2));
}

QString promiseBroken(const ReasonFacts &facts)
{
    return translate("ReasonWords", "The promise of %1, made on %2, ended on %3; it is not solved.")
        .arg(facts.people(), facts.day(0), facts.moment(1));
}

QString decided(const ReasonFacts &facts)
{
    const QString sentence = translate("ReasonWords", "%1 decided on %2").arg(facts.people(), facts.day(0));
    return facts.hasMoment(1) ? translate("ReasonWords", "%1; it is to be carried out by %2.").arg(sentence, facts.moment(1))
                              : translate("ReasonWords", "%1; it is to be carried out.").arg(sentence);
}

QString headsUpRuns(const ReasonFacts &facts)
{
    return translate("ReasonWords", "%1 that level %2 would be asked; the heads-up runs until %3.")
        .arg(told(facts), facts.format().number(facts.number(0)), facts.moment(1));
}

QString headsUpOver(const ReasonFacts &facts)
{
    return translate("ReasonWords", "%1 that level %2 would be asked; the heads-up ended on %3.")
        .arg(told(facts), facts.format().number(facts.number(0)), facts.moment(1));
}

}

void addWaitingSentences(ReasonSentences &sentences)
{
    using F = const ReasonFacts &;
    namespace id = domain::reasons;
    sentences.insert(id::kWaitAcknowledge, [](F f) {
        return translate("ReasonWords", "%1; the acknowledgement is due by %2.").arg(asked(f), f.moment(1));
    });
    sentences.insert(id::kWaitAnswer, [](F f) {
        return translate("ReasonWords", "%1; the answer is due by %2.").arg(asked(f), f.moment(1));
    });
    sentences.insert(id::kWaitPromise, [](F f) {
        return translate("ReasonWords", "%1 promised on %2 to solve it by %3.").arg(f.people(), f.day(0), f.moment(1));
    });
    sentences.insert(id::kWaitLatest, [](F f) {
        return translate("ReasonWords", "%1; waiting helps until %2, the latest moment for the next level.").arg(asked(f), f.moment(1));
    });
    sentences.insert(id::kWaitDecided, decided);
    sentences.insert(id::kNothingPending, [](F f) {
        return translate("ReasonWords", "Nobody is asked for an answer at level %1.").arg(f.number(0));
    });
    sentences.insert(id::kWaitInformed, [](F f) {
        return translate("ReasonWords", "%1 for awareness only; no answer is expected.").arg(told(f));
    });
    sentences.insert(id::kNotAcknowledged, [](F f) {
        return translate("ReasonWords", "%1; nothing was acknowledged by %2.").arg(asked(f), f.moment(1));
    });
    sentences.insert(id::kReminderDue, reminderDue);
    sentences.insert(id::kHeadsUpDue, [](F f) {
        return translate("ReasonWords", "%1 should hear first that level %2 will be asked.").arg(f.people(), f.format().number(f.number(0)));
    });
    sentences.insert(id::kHeadsUpRuns, headsUpRuns);
    sentences.insert(id::kHeadsUpOver, headsUpOver);
    sentences.insert(id::kAskedNoAnswer, askedNoAnswer);
    sentences.insert(id::kDeclined, [](F f) {
        return translate("ReasonWords", "%1 declined on %2.").arg(f.people(), f.moment(0));
    });
    sentences.insert(id::kInformedOnly, [](F f) {
        return translate("ReasonWords", "%1 answered on %2 with information only.").arg(f.people(), f.moment(0));
    });
    sentences.insert(id::kPromiseBroken, promiseBroken);
    sentences.insert(id::kJointlyAgreed, [](F) { return translate("ReasonWords", "Both sides agreed to ask the next level."); });
}

}
