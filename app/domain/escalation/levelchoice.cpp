#include "domain/escalation/levelchoice.h"

#include "domain/escalation/engine/rules.h"
#include "domain/escalation/reasonids.h"

namespace domain {

namespace {

bool isTooEarly(const Situation &s, const Advice &advice)
{
    const bool isAdvisedNow = advice.verdict == Verdict::Escalate || advice.verdict == Verdict::EscalateNow;
    if (isAdvisedNow || advice.verdict == Verdict::EscalationFailed || s.issue().joint || s.issue().stopWork.isActive())
        return false;
    if (!s.isAhead(s.latest(s.nextLevel())))
        return false;
    return s.isAhead(s.earliestNext()); // none: nobody was asked
}

QVector<Fact> gapsAt(const Situation &s, int level, const Advice &advice)
{
    if (advice.rule == rules::kImmediate)
        return advice.missing;
    QVector<Fact> missing = missingFacts(s, level);
    const bool isOwnEffortDue = advice.rule == rules::kOwnEffort;
    if (isOwnEffortDue && !missing.contains(Fact::Tried))
        missing.prepend(Fact::Tried);
    return missing;
}

}

QVector<LevelChoice> levelChoices(const Issue &issue, const QVector<Contact> &log, const EscalationPath &path,
                                  const EngineContext &context, base::Instant now)
{
    QVector<LevelChoice> choices;
    const Situation situation(issue, log, path, context, now);
    const Advice advice = advise(issue, log, path, context, now);
    if (advice.verdict <= Verdict::UseConfidentialRoute)
        return choices;
    const bool isEarly = isTooEarly(situation, advice);
    for (int level = situation.level() + 1; level <= path.topLevel(); ++level) {
        const LevelTeam team = situation.recipients().atLevel(level, situation.askOf(level, now));
        LevelChoice choice;
        choice.level = level;
        choice.isAdvised = level == situation.nextLevel();
        choice.ours = team.ours;
        choice.theirs = team.theirs;
        if (!team.ours.isEmpty())
            choice.channel = situation.recipients().channel(level, team.ours.first().person, advice.verdict == Verdict::EscalateNow);
        choice.respondBy = situation.clocks().respondBy(now, level, situation.clocks().calendarOf(level));
        for (int below = situation.nextLevel(); below < level; ++below)
            choice.skipped.append(below);
        choice.isEarly = isEarly;
        choice.earliest = situation.earliestNext();
        choice.missing = gapsAt(situation, level, advice);
        choices.append(choice);
    }
    return choices;
}

}
