#include "domain/escalation/engine/rules.h"

#include "domain/escalation/authority.h"
#include "domain/escalation/reasonids.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

bool isBeforeLatestNext(const Situation &s)
{
    return s.isAhead(s.latest(s.nextLevel()));
}

bool isOver(const Situation &s)
{
    return s.isResolved() || !s.issue().isOpen();
}

bool holdsCloseLoop(const Situation &s)
{
    return s.isResolved() && !untold(s).isEmpty();
}

bool holdsReview(const Situation &s)
{
    const auto &entries = s.reading().entries();
    const bool wasEscalated = std::any_of(entries.begin(), entries.end(),
                                          [](const Contact *entry) { return entry->kind == ContactKind::Escalation; });
    return s.isResolved() && wasEscalated && !s.issue().reviewed;
}

bool holdsConfidential(const Situation &s)
{
    const int next = s.level() == 0 ? s.startLevel() : s.level() + 1;
    return isConfidentialCategory(s) || s.recipients().isEverybodyExcluded(next);
}

// An ask for awareness has had all it can have once somebody above was told.
bool isInformed(const Situation &s)
{
    return s.isAwarenessOnly() && s.reading().escalation();
}

bool holdsImmediate(const Situation &s)
{
    if (!s.isLevelLeft() || isInformed(s) || s.decision())
        return false;
    return s.isUrgent() && !(s.isPending() && s.level() >= s.startLevel());
}

bool holdsPaused(const Situation &s)
{
    return s.clocks().pauseAt(s.now());
}

// An attempt with whoever can solve it: not one with the originator or the project manager alone.
bool isRealAttempt(const Situation &s, const Contact &entry)
{
    if (entry.kind != ContactKind::Attempt)
        return false;
    const Level &team = s.path().level(0);
    return entry.with.isEmpty() || std::any_of(entry.with.begin(), entry.with.end(), [&](PersonId person) {
               const bool isBystander = person == s.issue().originator || person == s.context().project.manager;
               return !isBystander || person == s.issue().owner || person == team.ours.primary || person == team.theirs.primary
                      || team.ours.deputies.contains(person) || team.theirs.deputies.contains(person);
           });
}

bool holdsOwnEffort(const Situation &s)
{
    if (s.reading().escalation() || s.decision() || asksBeyondAuthority(s.issue(), s.context().project) || s.recipients().isFirstContactTheAsker())
        return false;
    if (s.issue().everyday && s.isAhead(s.latest(1)))
        return false; // picked as "handle yourself": that is the own effort
    const auto &entries = s.reading().entries();
    return std::none_of(entries.begin(), entries.end(), [&](const Contact *entry) { return isRealAttempt(s, *entry); });
}

bool holdsWait(const Situation &s)
{
    const bool isHeard = !s.isAwaitingAcknowledgement() || s.isAhead(s.acknowledgeBy());
    return isInformed(s) || s.decision() || (s.isPending() && s.isAhead(s.waitingEnds()) && isHeard && isBeforeLatestNext(s));
}

bool holdsRemind(const Situation &s)
{
    if (s.issue().joint || !isBeforeLatestNext(s))
        return false;
    const bool isUnheard = s.isAwaitingAcknowledgement() && !s.isAhead(s.acknowledgeBy()) && s.isAhead(s.waitingEnds());
    const bool isUnanswered = !s.isAhead(s.waitingEnds()) && s.remindersLeft() > 0;
    if (!isUnheard && !isUnanswered)
        return false;
    const LevelTeam team = s.reminderTeam();
    return !team.ours.isEmpty() || !team.theirs.isEmpty();
}

bool holdsEveryday(const Situation &s)
{
    return s.isEveryday() && s.isAhead(s.latest(1));
}

bool holdsHeadsUp(const Situation &s)
{
    if (!s.isLevelLeft() || s.severity() == Severity::S1 || s.issue().joint || s.policy().headsUp.isZero()
        || !isBeforeLatestNext(s) || !s.isNextAboveOtherParty())
        return false;
    if (s.reading().headsUp())
        return isHeadsUpRunning(s);
    const LevelTeam team = s.headsUpTeam();
    return !team.ours.isEmpty() || !team.theirs.isEmpty();
}

bool holdsPrepare(const Situation &s)
{
    return isBeforeLatestNext(s) && !missingFacts(s, s.nextLevel()).isEmpty();
}

bool holdsExhausted(const Situation &s)
{
    return !s.isLevelLeft();
}

bool holdsEscalate(const Situation &)
{
    return true;
}

constexpr std::array kRules{
    Rule{rules::kCloseLoop, Verdict::CloseLoop, holdsCloseLoop},
    Rule{rules::kReview, Verdict::Review, holdsReview},
    Rule{rules::kDone, Verdict::Nothing, isOver},
    Rule{rules::kConfidential, Verdict::UseConfidentialRoute, holdsConfidential},
    Rule{rules::kImmediate, Verdict::EscalateNow, holdsImmediate},
    Rule{rules::kPaused, Verdict::Wait, holdsPaused},
    Rule{rules::kOwnEffort, Verdict::ContactDirectly, holdsOwnEffort},
    Rule{rules::kWait, Verdict::Wait, holdsWait},
    Rule{rules::kRemind, Verdict::SendReminder, holdsRemind},
    Rule{rules::kEveryday, Verdict::HandleInTeam, holdsEveryday},
    Rule{rules::kHeadsUp, Verdict::GiveHeadsUp, holdsHeadsUp},
    Rule{rules::kPrepare, Verdict::PrepareFacts, holdsPrepare},
    Rule{rules::kExhausted, Verdict::EscalationFailed, holdsExhausted},
    Rule{rules::kEscalate, Verdict::Escalate, holdsEscalate},
};

}

bool isChasing(const Situation &situation)
{
    return holdsWait(situation) || holdsRemind(situation);
}

std::span<const Rule> ruleTable()
{
    return kRules;
}

std::span<const Rule> rulesFor(const Situation &situation)
{
    const auto afterWait = std::find_if(kRules.begin(), kRules.end(), [](const Rule &each) { return each.id == rules::kRemind; });
    return {kRules.begin(), situation.decision() ? afterWait : kRules.end()};
}

QVector<PersonId> untold(const Situation &situation)
{
    QVector<PersonId> waiting;
    const auto include = [&](PersonId person) {
        if (person.isValid() && person != situation.issue().owner && !waiting.contains(person))
            waiting.append(person);
    };
    include(situation.issue().originator);
    for (const Contact *entry : situation.reading().entries())
        if (entry->kind == ContactKind::Escalation)
            for (const PersonId person : entry->with)
                include(person);
    const base::Instant resolved = situation.resolvedAt();
    for (const Contact *entry : situation.reading().entries())
        if (entry->kind == ContactKind::Feedback && (!resolved.isValid() || entry->at >= resolved))
            for (const PersonId person : entry->with)
                waiting.removeAll(person);
    return waiting;
}

bool isFactHeld(const Issue &issue, int attempts, Fact fact)
{
    switch (fact) {
    case Fact::Description:
        return !issue.description.trimmed().isEmpty();
    case Fact::BusinessImpact:
        return !issue.businessImpact.trimmed().isEmpty();
    case Fact::Tried:
        return attempts > 0;
    case Fact::CostPerDay:
        return !issue.costPerDay.isZero();
    case Fact::NeedBy:
        return issue.needBy.isValid();
    case Fact::Options:
        return !issue.options.isEmpty();
    case Fact::Recommendation:
        return std::any_of(issue.options.begin(), issue.options.end(), [](const IssueOption &each) { return each.recommended; });
    case Fact::Ask:
        return issue.ask.kind != AskKind::None;
    case Fact::Consequence:
        return !issue.consequence.trimmed().isEmpty();
    case Fact::Workaround:
        return !issue.workaround.trimmed().isEmpty();
    case Fact::Details:
        return !issue.links.isEmpty();
    case Fact::Category:
        return !issue.category.trimmed().isEmpty();
    }
    return true;
}

QVector<Fact> missingFacts(const Situation &situation, int level)
{
    QVector<Fact> missing;
    for (const Fact fact : situation.path().level(level).facts)
        if (!missing.contains(fact) && !isFactHeld(situation.issue(), situation.reading().attempts(), fact))
            missing.append(fact);
    return missing;
}

bool isHeadsUpRunning(const Situation &situation)
{
    return situation.reading().headsUp() && situation.isAhead(situation.headsUpEnd());
}

bool isConfidentialCategory(const Situation &situation)
{
    if (situation.path().kind == PathKind::Confidential)
        return true;
    const auto &paths = situation.context().confidentialPaths;
    return std::any_of(paths.begin(), paths.end(), [&](const EscalationPath &path) {
        return path.categories.contains(situation.issue().category);
    });
}

const EscalationPath *confidentialRoute(const Situation &situation)
{
    if (situation.path().kind == PathKind::Confidential)
        return &situation.path();
    const EscalationPath *first = nullptr;
    for (const EscalationPath &path : situation.context().confidentialPaths) {
        if (path.categories.contains(situation.issue().category))
            return &path;
        if (!first)
            first = &path;
    }
    return first;
}

}
