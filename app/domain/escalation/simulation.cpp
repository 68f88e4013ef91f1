#include "domain/escalation/advice.h"

namespace domain {

namespace {

constexpr int kMostSteps = 400; // a bound for a matrix with absurd numbers of reminders

// Notes in the log that the advice was followed; false when there is nothing to do but wait.
bool follow(const Advice &advice, base::Instant at, QVector<Contact> &log)
{
    Contact done;
    switch (advice.verdict) {
    case Verdict::ContactDirectly:
        done.kind = ContactKind::Attempt;
        break;
    case Verdict::SendReminder:
        done.kind = ContactKind::Reminder;
        break;
    case Verdict::GiveHeadsUp:
        done.kind = ContactKind::HeadsUp;
        break;
    case Verdict::Escalate:
    case Verdict::EscalateNow:
        done.kind = ContactKind::Escalation;
        break;
    default:
        return false;
    }
    done.at = at;
    done.level = advice.verdict == Verdict::GiveHeadsUp ? advice.askLevel : advice.nextLevel;
    done.channel = advice.channel;
    done.expectsAnswer = done.kind != ContactKind::HeadsUp;
    for (const QVector<Recipient> &side : {advice.theirs, advice.ours})
        for (const Recipient &each : side)
            done.with.append(each.person);
    log.append(done);
    return true;
}

EscalationPath withoutFacts(EscalationPath path)
{
    for (Level &level : path.levels)
        level.facts.clear();
    return path;
}

bool isEnd(Verdict verdict)
{
    return verdict <= Verdict::UseConfidentialRoute || verdict == Verdict::EscalationFailed;
}

}

// Who runs the issue is taken to do what is advised, at once and with the facts at hand: only the others are silent.
QVector<SimulationStep> simulate(Issue issue, QVector<Contact> log, const EscalationPath &path, const EngineContext &context,
                                 base::Instant from)
{
    const EscalationPath prepared = withoutFacts(path);
    QVector<SimulationStep> steps;
    base::Instant now = from;
    bool isFollowing = false; // the wait right after an act is no step of its own
    while (now.isValid() && steps.size() < kMostSteps) {
        const Advice advice = advise(issue, log, prepared, context, now);
        const SimulationStep step{now, advice.verdict, advice.rule, advice.nextLevel, advice.ours, advice.theirs};
        const bool isSame = !steps.isEmpty() && steps.last().rule == step.rule && steps.last().level == step.level; // what is no act names nobody
        const bool isAct = follow(advice, now, log);
        if (isAct || (!isSame && !(isFollowing && advice.verdict == Verdict::Wait)))
            steps.append(step);
        if (isEnd(advice.verdict))
            break;
        isFollowing = isAct || (isFollowing && advice.verdict == Verdict::Wait);
        if (!isAct)
            now = advice.nextCheckpoint;
    }
    return steps;
}

}
