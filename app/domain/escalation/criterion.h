#pragma once

#include "domain/issue/issue.h"

namespace domain {

// What a condition looks at. Spans are working time on the project's calendar; days are its working days.
enum class CriterionFact {
    PastDue,        // days since the need-by has passed
    DueIn,          // days to the need-by
    Silence,        // days since the first ask that is still without an answer
    SinceFirstTry,  // days since the first attempt
    Age,            // days since it was raised
    Untouched,      // days since the last entry or change
    UnplannedHours,
    PeopleAffected,
    CostSoFar,      // in the project's currency
    CostPerDay,
    AskAboveLimits, // 1 when the ask or the cost so far is above the project manager's own limits
    RiskRating,     // highest rating of its linked risks, 1 low to 4 very high; 0 = none
    RiskAboveAppetite, // 1 when a linked risk is
    Severity,       // 1..4
    Level,
};

enum class Comparison { AtLeast, AtMost, Equal };

struct CriterionTerm {
    CriterionFact fact = CriterionFact::Age;
    Comparison comparison = Comparison::AtLeast;
    qint64 value = 0; // days, hours, people, or money in cents
    bool operator==(const CriterionTerm &) const = default;
};

enum class Suggestion { None, Chase, Remind, Escalate, Review, Update, Prepare };

// A project's own rule (engine.md §5 "Criteria"): when all terms hold for an open issue it adds a reason and a Today row, sets
// the status and the label it names, once for the same facts. Never a verdict of its own.
struct Criterion {
    CriterionId id;
    ProjectId project;
    QString name;    // shown in reasons as criterion:NAME
    int version = 1; // counted up by each change of what it tests or does
    bool enabled = true;
    QString category; // empty: every category
    QVector<CriterionTerm> terms;
    std::optional<IssueStatus> setStatus;
    QString flag; // a label to set; empty: none
    Suggestion suggestion = Suggestion::None;
    int rowVersion = 0;
    bool operator==(const Criterion &) const = default;

    // Whether it changes the issue when it begins to hold, beside suggesting.
    bool isActing() const { return setStatus || !flag.isEmpty(); }
};

// A criterion that holds for an issue now.
struct HeldCriterion {
    Criterion criterion;
    QVector<qint64> values; // of its terms, in their order
    QString facts;          // the fingerprint: the same as long as the same facts hold
    bool operator==(const HeldCriterion &) const = default;
};

// Those a new project begins with, enabled: they suggest, and change no issue. Named in English, like levels and severities.
QVector<Criterion> shippedCriteria(ProjectId project);

// The risks that an issue is linked to, at their worst.
struct RiskStanding {
    int rating = 0; // 1 low to 4 very high, 0 none
    bool isAboveAppetite = false;
    bool operator==(const RiskStanding &) const = default;
};

// What it does when it holds on facts on which it has not acted: the issue with the status and the flag, and the firing that keeps it from
// acting again. Nothing when it has acted on them, or when there is nothing to change.
std::optional<Issue> fired(const Issue &issue, const HeldCriterion &held, base::Instant now);

}
