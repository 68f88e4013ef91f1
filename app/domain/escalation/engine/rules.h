#pragma once

#include "domain/escalation/engine/situation.h"

#include <span>

namespace domain {

// One line of the table of engine.md §5.
struct Rule {
    QLatin1String id;
    Verdict verdict;
    bool (*holds)(const Situation &);
};

// All fourteen in order; the last always holds. Those after done are asked of what is not over alone.
std::span<const Rule> ruleTable();
// Those that are asked of a situation: where a decision is to be carried out nothing comes after wait.
std::span<const Rule> rulesFor(const Situation &situation);

// Rules 8 and 9: whoever was asked is still waited for or to be reminded.
bool isChasing(const Situation &situation);
// Who has not been told the outcome, in the order they came into it.
QVector<PersonId> untold(const Situation &situation);
bool isFactHeld(const Issue &issue, int attempts, Fact fact);
// The facts that a level wants and the issue does not hold.
QVector<Fact> missingFacts(const Situation &situation, int level);
// The part of rule 11 that waits: a heads-up was given, its window is still open.
bool isHeadsUpRunning(const Situation &situation);
// The confidential path that this matter must take; null when it need not.
const EscalationPath *confidentialRoute(const Situation &situation);
bool isConfidentialCategory(const Situation &situation);

}
