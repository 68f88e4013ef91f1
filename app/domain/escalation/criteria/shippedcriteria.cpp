#include "domain/escalation/criterion.h"

namespace domain {

namespace {

Criterion shipped(ProjectId project, const char *name, QVector<CriterionTerm> terms, Suggestion suggestion)
{
    Criterion criterion;
    criterion.project = project;
    criterion.name = QString::fromLatin1(name);
    criterion.terms = std::move(terms);
    criterion.suggestion = suggestion;
    return criterion;
}

}

QVector<Criterion> shippedCriteria(ProjectId project)
{
    using enum CriterionFact;
    using enum Comparison;
    return {
        shipped(project, "Missed due date", {{PastDue, AtLeast, 0}}, Suggestion::Escalate),
        shipped(project, "Silence", {{Silence, AtLeast, 3}}, Suggestion::Chase),
        shipped(project, "Alignment over", {{SinceFirstTry, AtLeast, 5}, {Level, Equal, 0}}, Suggestion::Escalate),
        shipped(project, "Stagnation", {{Untouched, AtLeast, 10}}, Suggestion::Review),
        shipped(project, "Unplanned hours", {{UnplannedHours, AtLeast, 40}}, Suggestion::Escalate),
        shipped(project, "Spread", {{PeopleAffected, AtLeast, 10}}, Suggestion::Update),
        shipped(project, "Cost above authority", {{AskAboveLimits, Equal, 1}}, Suggestion::Escalate),
        shipped(project, "Risk above appetite", {{RiskAboveAppetite, Equal, 1}}, Suggestion::Prepare),
    };
}

}
