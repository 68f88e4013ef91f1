#include "domain/escalation/reasonids.h"
#include "render/wording/names.h"
#include "render/wording/reasonfacts.h"
#include "render/wording/translate.h"

namespace render {

namespace {

QString withReason(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : translate("ReasonWords", "%1: %2").arg(sentence, reason);
}

QString severityText(const ReasonFacts &facts)
{
    const qint64 number = qBound(qint64(1), facts.number(0), qint64(domain::kSeverityCount));
    return label(domain::kSeverities[size_t(number - 1)]);
}

QString outcomeUntold(const ReasonFacts &facts)
{
    return translate("ReasonWords", "Resolved on %1; the outcome has not been told to %2.").arg(facts.day(0), facts.people());
}

QString reviewDue(const ReasonFacts &facts)
{
    return translate("ReasonWords", "It reached level %1 and was resolved on %2; the after-action review is still due.")
        .arg(facts.number(0))
        .arg(facts.day(0));
}

QString nothingTried(const ReasonFacts &facts)
{
    return facts.hasPeople() ? translate("ReasonWords", "Nobody who can solve it has been asked yet; the first would be %1.").arg(facts.people())
                             : translate("ReasonWords", "Nobody who can solve it has been asked yet.");
}

QString beyondMoney(const ReasonFacts &facts)
{
    return translate("ReasonWords", "%1 is asked; the project manager may decide %2.")
        .arg(facts.format().money(facts.number(0), facts.text(0)), facts.format().money(facts.number(1), facts.text(0)));
}

QString beyondDays(const ReasonFacts &facts)
{
    return translate("ReasonWords", "A slip of %1 is asked; the project manager may accept %2.")
        .arg(facts.format().workingDays(facts.number(0)), facts.format().workingDays(facts.number(1)));
}

QString everydayMatter(const ReasonFacts &facts)
{
    const QString severity = severityText(facts);
    if (!facts.hasMoment(0))
        return translate("ReasonWords", "%1 is handled in the team.").arg(severity);
    return translate("ReasonWords", "%1 is handled in the team; level 1 can be asked until %2.").arg(severity, facts.moment(0));
}

QString everydaySituation(const ReasonFacts &facts)
{
    const QString named = facts.text(0).isEmpty() ? translate("ReasonWords", "Handle it yourself: it was picked as no escalation.")
                                                  : translate("ReasonWords", "Handle it yourself: “%1” is no escalation in the catalogue.").arg(facts.text(0));
    return facts.hasMoment(0) ? translate("ReasonWords", "%1 Level 1 can be asked until %2.").arg(named, facts.moment(0)) : named;
}

QString factsMissing(const ReasonFacts &facts)
{
    QVector<domain::Fact> missing;
    for (qsizetype i = 1; i < facts.numbers().size(); ++i)
        missing << domain::Fact(facts.numbers()[i]);
    const QString level = facts.format().number(facts.number(0));
    const QString lacking = facts.words().missingFacts(missing);
    return facts.hasPeople() ? translate("ReasonWords", "Level %1 (%2) wants to see what is not stated yet: %3.").arg(level, facts.people(), lacking)
                             : translate("ReasonWords", "Level %1 wants to see what is not stated yet: %2.").arg(level, lacking);
}

QString triedSentence(const ReasonFacts &facts)
{
    const int attempts = int(facts.number(0));
    const QString count = attempts == 1 ? translate("ReasonWords", "1 contact was tried")
                                        : translate("ReasonWords", "%n contacts were tried", nullptr, attempts);
    return facts.hasMoment(0) ? translate("ReasonWords", "%1, the last on %2.").arg(count, facts.moment(0))
                              : translate("ReasonWords", "%1.").arg(count);
}

}

void addCaseSentences(ReasonSentences &sentences)
{
    using F = const ReasonFacts &;
    namespace id = domain::reasons;
    sentences.insert(id::kOutcomeUntold, outcomeUntold);
    sentences.insert(id::kReviewDue, reviewDue);
    sentences.insert(id::kResolved, [](F f) {
        return f.hasMoment(0) ? translate("ReasonWords", "Resolved on %1; everybody has been told.").arg(f.day(0))
                              : translate("ReasonWords", "It is resolved and everybody has been told.");
    });
    sentences.insert(id::kClosed, [](F) { return translate("ReasonWords", "The issue is closed."); });
    sentences.insert(id::kCancelled, [](F) { return translate("ReasonWords", "The issue was cancelled."); });
    sentences.insert(id::kConfidentialCategory, [](F f) {
        return translate("ReasonWords", "The category “%1” belongs to a confidential path.").arg(f.text(0));
    });
    sentences.insert(id::kEveryoneImplicated,
                     [](F) { return translate("ReasonWords", "Everybody who could be asked is involved in the matter."); });
    sentences.insert(id::kSeverityImmediate, [](F f) {
        return translate("ReasonWords", "%1 is acted on at once and starts at level %2.").arg(severityText(f)).arg(f.number(1));
    });
    sentences.insert(id::kWorsening, [](F f) {
        return translate("ReasonWords", "Harm is in progress with %1; it starts at level %2.").arg(severityText(f)).arg(f.number(1));
    });
    sentences.insert(id::kPausedUntil, [](F f) {
        return withReason(translate("ReasonWords", "The clocks stand from %1 to %2").arg(f.moment(0), f.moment(1)), f.text(0));
    });
    sentences.insert(id::kPausedOpen, [](F f) {
        return withReason(translate("ReasonWords", "The clocks stand since %1, without an end stated").arg(f.moment(0)), f.text(0));
    });
    sentences.insert(id::kNothingTried, nothingTried);
    sentences.insert(id::kBeyondMoney, beyondMoney);
    sentences.insert(id::kBeyondDays, beyondDays);
    sentences.insert(id::kBeyondScope, [](const ReasonFacts &) {
        return translate("ReasonWords", "A change of scope is asked; the project manager may not decide it.");
    });
    sentences.insert(id::kEverydayMatter, everydayMatter);
    sentences.insert(id::kEverydaySituation, everydaySituation);
    sentences.insert(id::kFactsMissing, factsMissing);
    sentences.insert(id::kTried, triedSentence);
}

}
