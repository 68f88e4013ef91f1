#include "render/escalation/criterionwords.h"

#include "domain/escalation/reasonids.h"
#include "render/wording/names.h"
#include "render/wording/reasonfacts.h"
#include "render/wording/translate.h"

#include <algorithm>

namespace render {

namespace {

using domain::CriterionFact;

QString ratingName(qint64 value)
{
    return label(domain::RiskRating(std::clamp<qint64>(value, 1, 4) - 1));
}

QString severityName(qint64 value)
{
    return label(domain::Severity(std::clamp<qint64>(value, 1, domain::kSeverityCount) - 1));
}

// The limit of a term in its unit.
QString valueText(CriterionFact fact, qint64 value, const QString &currency, const Format &format)
{
    switch (fact) {
    case CriterionFact::PastDue:
    case CriterionFact::DueIn:
    case CriterionFact::Silence:
    case CriterionFact::SinceFirstTry:
    case CriterionFact::Age:
    case CriterionFact::Untouched:
    case CriterionFact::UnplannedHours:
    case CriterionFact::PeopleAffected:
    case CriterionFact::Level:
        return format.number(value);
    case CriterionFact::CostSoFar:
    case CriterionFact::CostPerDay:
        return format.money(value, currency);
    case CriterionFact::AskAboveLimits:
    case CriterionFact::RiskAboveAppetite:
        return value != 0 ? translate("CriterionWords", "yes") : translate("CriterionWords", "no");
    case CriterionFact::RiskRating:
        return ratingName(value);
    case CriterionFact::Severity:
        return severityName(value);
    }
    return {};
}

bool isYesOrNo(CriterionFact fact)
{
    return fact == CriterionFact::AskAboveLimits || fact == CriterionFact::RiskAboveAppetite;
}

QString criterionHolds(const ReasonFacts &facts)
{
    QStringList parts;
    for (int i = 0; i + 1 < facts.numbers().size(); i += 2)
        parts.append(phrase(CriterionFact(facts.number(i)), facts.number(i + 1), facts.text(1), facts.format()));
    return translate("CriterionWords", "Criterion “%1”: %2.").arg(facts.text(0), facts.format().list(parts));
}

}

QString label(CriterionFact fact)
{
    switch (fact) {
    case CriterionFact::PastDue:
        return translate("CriterionWords", "Days past the need-by");
    case CriterionFact::DueIn:
        return translate("CriterionWords", "Days to the need-by");
    case CriterionFact::Silence:
        return translate("CriterionWords", "Days without an answer");
    case CriterionFact::SinceFirstTry:
        return translate("CriterionWords", "Days since the first try");
    case CriterionFact::Age:
        return translate("CriterionWords", "Days since it was raised");
    case CriterionFact::Untouched:
        return translate("CriterionWords", "Days without an entry or change");
    case CriterionFact::UnplannedHours:
        return translate("CriterionWords", "Unplanned hours");
    case CriterionFact::PeopleAffected:
        return translate("CriterionWords", "People affected");
    case CriterionFact::CostSoFar:
        return translate("CriterionWords", "Cost so far");
    case CriterionFact::CostPerDay:
        return translate("CriterionWords", "Cost per day");
    case CriterionFact::AskAboveLimits:
        return translate("CriterionWords", "Ask or cost above my own limits");
    case CriterionFact::RiskRating:
        return translate("CriterionWords", "Highest rating of linked risks");
    case CriterionFact::RiskAboveAppetite:
        return translate("CriterionWords", "Linked risk above the appetite");
    case CriterionFact::Severity:
        return translate("CriterionWords", "Severity");
    case CriterionFact::Level:
        return translate("CriterionWords", "Level reached");
    }
    return {};
}

QString label(domain::Comparison comparison, CriterionFact fact)
{
    const bool isSeverity = fact == CriterionFact::Severity;
    switch (comparison) {
    case domain::Comparison::AtLeast:
        return isSeverity ? translate("CriterionWords", "at most as severe as") : translate("CriterionWords", "at least");
    case domain::Comparison::AtMost:
        return isSeverity ? translate("CriterionWords", "at least as severe as") : translate("CriterionWords", "at most");
    case domain::Comparison::Equal:
        return translate("CriterionWords", "exactly");
    }
    return {};
}

QString label(domain::Suggestion suggestion)
{
    switch (suggestion) {
    case domain::Suggestion::None:
        return translate("CriterionWords", "Nothing");
    case domain::Suggestion::Chase:
        return translate("CriterionWords", "Chase the answer");
    case domain::Suggestion::Remind:
        return translate("CriterionWords", "Send a reminder");
    case domain::Suggestion::Escalate:
        return translate("CriterionWords", "Escalate");
    case domain::Suggestion::Review:
        return translate("CriterionWords", "Review it");
    case domain::Suggestion::Update:
        return translate("CriterionWords", "Send an update");
    case domain::Suggestion::Prepare:
        return translate("CriterionWords", "Prepare the facts");
    }
    return {};
}

QString phrase(CriterionFact fact, qint64 value, const QString &currency, const Format &format)
{
    switch (fact) {
    case CriterionFact::PastDue:
        return value > 0 ? translate("CriterionWords", "the need-by passed %1 ago").arg(format.workingDays(value))
                         : translate("CriterionWords", "the need-by has passed");
    case CriterionFact::DueIn:
        return translate("CriterionWords", "%1 left to the need-by").arg(format.workingDays(value));
    case CriterionFact::Silence:
        return translate("CriterionWords", "no answer for %1").arg(format.workingDays(value));
    case CriterionFact::SinceFirstTry:
        return translate("CriterionWords", "the first try was %1 ago").arg(format.workingDays(value));
    case CriterionFact::Age:
        return translate("CriterionWords", "raised %1 ago").arg(format.workingDays(value));
    case CriterionFact::Untouched:
        return translate("CriterionWords", "nothing has happened for %1").arg(format.workingDays(value));
    case CriterionFact::UnplannedHours:
        return value == 1 ? translate("CriterionWords", "1 unplanned hour")
                          : translate("CriterionWords", "%1 unplanned hours").arg(format.number(value));
    case CriterionFact::PeopleAffected:
        return value == 1 ? translate("CriterionWords", "1 person affected")
                          : translate("CriterionWords", "%1 people affected").arg(format.number(value));
    case CriterionFact::CostSoFar:
        return translate("CriterionWords", "%1 lost so far").arg(format.money(value, currency));
    case CriterionFact::CostPerDay:
        return translate("CriterionWords", "%1 a day").arg(format.money(value, currency));
    case CriterionFact::AskAboveLimits:
        return value != 0 ? translate("CriterionWords", "the ask or the cost is above the project manager's limits")
                          : translate("CriterionWords", "ask and cost are within the project manager's limits");
    case CriterionFact::RiskRating:
        return value > 0 ? translate("CriterionWords", "a linked risk is rated %1").arg(ratingName(value))
                         : translate("CriterionWords", "no linked risk is rated");
    case CriterionFact::RiskAboveAppetite:
        return value != 0 ? translate("CriterionWords", "a linked risk is above the appetite")
                          : translate("CriterionWords", "no linked risk is above the appetite");
    case CriterionFact::Severity:
        return translate("CriterionWords", "severity %1").arg(severityName(value));
    case CriterionFact::Level:
        return value > 0 ? translate("CriterionWords", "it stands at level %1").arg(value)
                         : translate("CriterionWords", "it has not been escalated");
    }
    return {};
}

QString condition(const domain::CriterionTerm &term, const QString &currency, const Format &format)
{
    const QString value = valueText(term.fact, term.value, currency, format);
    if (isYesOrNo(term.fact))
        return translate("CriterionWords", "%1: %2", "fact, yes or no").arg(label(term.fact), value);
    return translate("CriterionWords", "%1: %2 %3", "fact, at least, value").arg(label(term.fact), label(term.comparison, term.fact), value);
}

QString conditions(const domain::Criterion &criterion, const QString &currency, const Format &format)
{
    QStringList parts;
    if (!criterion.category.isEmpty())
        parts.append(translate("CriterionWords", "Category %1").arg(criterion.category));
    for (const domain::CriterionTerm &term : criterion.terms)
        parts.append(condition(term, currency, format));
    return parts.join(QLatin1String("; "));
}

QString actions(const domain::Criterion &criterion)
{
    QStringList parts;
    if (criterion.setStatus)
        parts.append(translate("CriterionWords", "sets the status %1").arg(label(*criterion.setStatus)));
    if (!criterion.flag.isEmpty())
        parts.append(translate("CriterionWords", "sets the label %1").arg(criterion.flag));
    if (criterion.suggestion != domain::Suggestion::None)
        parts.append(translate("CriterionWords", "suggests: %1").arg(label(criterion.suggestion)));
    return parts.join(QLatin1String("; "));
}

void addCriterionSentences(ReasonSentences &sentences)
{
    sentences.insert(domain::reasons::kCriterionHolds, criterionHolds);
}

}
