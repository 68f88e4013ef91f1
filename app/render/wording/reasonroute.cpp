#include "domain/escalation/reasonids.h"
#include "render/wording/reasonfacts.h"
#include "render/wording/translate.h"

namespace render {

namespace {

QString noLevelLeft(const ReasonFacts &facts)
{
    const QString sentence = translate("ReasonWords", "Level %1 was the last to ask").arg(facts.number(0));
    const QString resorts = facts.texts();
    return resorts.isEmpty() ? translate("ReasonWords", "%1; no last resort is stated.").arg(sentence)
                             : translate("ReasonWords", "%1. Last resorts: %2.").arg(sentence, resorts);
}

QString standInAbsent(const ReasonFacts &facts)
{
    return facts.hasMoment(0)
               ? translate("ReasonWords", "%1 is away until %2; %3 stands in.").arg(facts.person(0), facts.moment(0), facts.person(1))
               : translate("ReasonWords", "%1 is away; %2 stands in.").arg(facts.person(0), facts.person(1));
}

QString standInSilent(const ReasonFacts &facts)
{
    return translate("ReasonWords", "%1 did not answer through %2 channels and a reminder; %3 stands in.")
        .arg(facts.person(0), facts.format().number(facts.number(0)), facts.person(1));
}

QString levelSkipped(const ReasonFacts &facts)
{
    const QString sentence = translate("ReasonWords", "Level %1 is skipped").arg(facts.number(0));
    if (facts.isOfRule(domain::rules::kSkippedAsker))
        return translate("ReasonWords", "%1: only %2 stands there, who does the asking.").arg(sentence, facts.people());
    if (facts.isOfRule(domain::rules::kSkippedNoSuperior))
        return facts.hasPeople() ? translate("ReasonWords", "%1: no superior of %2 is known so far up.").arg(sentence, facts.people())
                                 : translate("ReasonWords", "%1: it is not said whom the matter is about.").arg(sentence);
    return facts.hasPeople() ? translate("ReasonWords", "%1: nobody left to ask after %2.").arg(sentence, facts.people())
                             : translate("ReasonWords", "%1: nobody is left to ask there.").arg(sentence);
}

QString ownerAsks(const ReasonFacts &facts)
{
    return facts.isOnePerson()
               ? translate("ReasonWords", "%1 does the asking and nobody else stands at level 0: the next level is the first to ask.").arg(facts.people())
               : translate("ReasonWords", "%1 owns it and does the asking, so %2 is asked first.").arg(facts.person(0), facts.person(1));
}

QString announcedFor(const ReasonFacts &facts)
{
    return facts.hasPeople()
               ? translate("ReasonWords", "It was announced to %1 that this goes up on %2.").arg(facts.people(), facts.moment(0))
               : translate("ReasonWords", "It was announced that this goes up on %1.").arg(facts.moment(0));
}

}

void addRouteSentences(ReasonSentences &sentences)
{
    using F = const ReasonFacts &;
    namespace id = domain::reasons;
    sentences.insert(id::kNoLevelLeft, noLevelLeft);
    sentences.insert(id::kLatestPassed, [](F f) {
        return f.hasNumbers() ? translate("ReasonWords", "The latest moment for level %1 was %2.").arg(f.format().number(f.number(0)), f.moment(0))
                              : translate("ReasonWords", "The need-by was %1.").arg(f.moment(0));
    });
    sentences.insert(id::kRunwayShort, [](F f) {
        return translate("ReasonWords", "Short runway: level %1 had to be asked by %2, before waiting would have ended on %3.")
            .arg(f.format().number(f.number(0)), f.moment(1), f.moment(0));
    });
    sentences.insert(id::kNeedByMissing,
                     [](F) { return translate("ReasonWords", "No need-by is stated, so no latest moment can be given."); });
    sentences.insert(id::kAnnouncedFor, announcedFor);
    sentences.insert(id::kStandInAbsent, standInAbsent);
    sentences.insert(id::kStandInSilent, standInSilent);
    sentences.insert(id::kStandInImplicated, [](F f) {
        return translate("ReasonWords", "%1 is involved in the matter; %2 stands in.").arg(f.person(0), f.person(1));
    });
    sentences.insert(id::kStandInPower, [](F f) {
        return translate("ReasonWords", "The ask is beyond the powers of %1; %2 stands in.").arg(f.person(0), f.person(1));
    });
    sentences.insert(id::kLevelSkipped, levelSkipped);
    sentences.insert(id::kOwnerAsks, ownerAsks);
}

const ReasonSentences &reasonSentences()
{
    static const ReasonSentences sentences = [] {
        ReasonSentences all;
        addCaseSentences(all);
        addWaitingSentences(all);
        addRouteSentences(all);
        addCriterionSentences(all);
        return all;
    }();
    return sentences;
}

}
