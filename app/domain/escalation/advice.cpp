#include "domain/escalation/advice.h"

#include "domain/escalation/contractnotice.h"
#include "domain/escalation/criteria/criteriaoutlook.h"
#include "domain/escalation/engine/checkpoint.h"
#include "domain/escalation/engine/explanations.h"
#include "domain/escalation/reasonids.h"
#include "domain/time/moments.h"

namespace domain {

namespace {

void takeTeam(const LevelTeam &team, Advice &advice)
{
    advice.ours = team.ours;
    advice.theirs = team.theirs;
    advice.reasons += team.reasons;
}

// The clocks of a contact made now at this level.
void startClocks(const Situation &s, int level, const WorkingTime &calendar, Advice &advice)
{
    advice.acknowledgeBy = s.clocks().acknowledgeBy(s.now(), level, calendar);
    advice.respondBy = s.clocks().respondBy(s.now(), level, calendar);
}

void adviseEscalation(const Situation &s, Advice &advice)
{
    const bool isUrgent = advice.verdict == Verdict::EscalateNow;
    takeTeam(s.nextTeam(), advice);
    const QVector<Recipient> &side = advice.ours.isEmpty() ? advice.theirs : advice.ours;
    if (!side.isEmpty())
        advice.channel = s.recipients().channel(advice.nextLevel, side.first().person, isUrgent);
    advice.acknowledgeBy = advice.respondBy = {};
    if (!s.isAwarenessOnly())
        startClocks(s, advice.nextLevel, s.clocks().calendarOf(advice.nextLevel), advice);
    advice.until = isUrgent ? s.now() : s.latest(advice.nextLevel);
    if (isUrgent) {
        advice.missing.clear(); // only title and impact are required first
        if (s.issue().businessImpact.trimmed().isEmpty())
            advice.missing.append(Fact::BusinessImpact);
    }
}

void adviseFirstContact(const Situation &s, Advice &advice)
{
    const LevelTeam team = s.firstTeam();
    takeTeam(team, advice);
    advice.nextLevel = 0;
    const PersonId first = !team.theirs.isEmpty() ? team.theirs.first().person
                           : !team.ours.isEmpty() ? team.ours.first().person
                                                  : PersonId();
    advice.channel = s.recipients().channel(0, first, false);
    startClocks(s, 0, s.context().calendarOf(first), advice);
}

void adviseReminder(const Situation &s, const LevelTeam &team, Advice &advice)
{
    takeTeam(team, advice);
    const QVector<Recipient> &side = team.theirs.isEmpty() ? team.ours : team.theirs;
    if (!side.isEmpty())
        advice.channel = s.recipients().channel(s.level(), side.first().person, false);
}

void adviseWait(const Situation &s, Advice &advice)
{
    if (advice.rule == rules::kPaused) {
        advice.until = s.clocks().pauseAt(s.now())->to;
        return;
    }
    if (s.decision()) {
        advice.until = s.solveBy();
        return;
    }
    if (s.isAwarenessOnly() && s.reading().escalation()) {
        advice.until = {}; // nobody is asked for anything
        return;
    }
    advice.until = earlierOf(s.waitingEnds(), s.latest(s.nextLevel()));
    if (s.isAwaitingAcknowledgement())
        advice.until = earlierOf(advice.until, s.acknowledgeBy());
}

void adviseHeadsUp(const Situation &s, Advice &advice)
{
    advice.until = s.latest(s.nextLevel());
    if (isHeadsUpRunning(s)) {
        advice.verdict = Verdict::Wait;
        advice.until = advice.headsUpEnd = earlierOf(advice.until, s.headsUpEnd());
        return;
    }
    advice.headsUpEnd = earlierOf(advice.until, s.headsUpAsk(s.now()).respondBy);
    adviseReminder(s, s.headsUpTeam(), advice);
}

// That path's contacts alone: nothing of the ordinary path is named.
void adviseConfidential(const Situation &s, Advice &advice)
{
    advice.windows.clear();
    advice.missing.clear();
    advice.earliest = advice.latest = advice.acknowledgeBy = advice.respondBy = {};
    const EscalationPath *route = confidentialRoute(s);
    advice.nextLevel = 0;
    if (!route)
        return;
    const bool isOwnPath = route == &s.path();
    const QVector<Contact> nothing;
    const Situation fresh(s.issue(), nothing, *route, s.context(), s.now());
    const Situation &there = isOwnPath ? s : fresh;
    advice.lastResorts = route->lastResorts;
    advice.nextLevel = there.isPending() || !there.isLevelLeft() ? there.level() : there.nextLevel();
    const LevelTeam team = there.isPending() || !there.isLevelLeft() ? there.reminderTeam() : there.nextTeam();
    advice.ours = team.ours;
    advice.theirs = team.theirs;
    advice.nextCheckpoint = checkpointOf(there);
    if (!advice.ours.isEmpty())
        advice.channel = there.recipients().channel(advice.nextLevel, advice.ours.first().person, true);
    if (there.isPending()) {
        advice.acknowledgeBy = there.acknowledgeBy();
        advice.respondBy = there.respondBy();
    }
}

void fillByVerdict(const Situation &s, Advice &advice)
{
    switch (advice.verdict) {
    case Verdict::CloseLoop:
        advice.tell = untold(s);
        break;
    case Verdict::Review:
    case Verdict::Nothing:
        break;
    case Verdict::UseConfidentialRoute:
        adviseConfidential(s, advice);
        break;
    case Verdict::Escalate:
    case Verdict::EscalateNow:
        adviseEscalation(s, advice);
        break;
    case Verdict::Wait:
        adviseWait(s, advice);
        break;
    case Verdict::ContactDirectly:
        adviseFirstContact(s, advice);
        break;
    case Verdict::SendReminder:
        advice.nextLevel = s.level();
        advice.respondBy = s.reminderAsk(s.now()).respondBy;
        adviseReminder(s, s.reminderTeam(), advice);
        break;
    case Verdict::HandleInTeam:
        advice.until = s.latest(1);
        break;
    case Verdict::GiveHeadsUp:
        adviseHeadsUp(s, advice);
        break;
    case Verdict::PrepareFacts:
        takeTeam(s.nextTeam(), advice);
        break;
    case Verdict::EscalationFailed:
        advice.lastResorts = s.path().lastResorts;
        advice.notices = contractNotices(s.issue(), s.path(), s.context(), s.now());
        break;
    }
}

void fillCommon(const Situation &s, Advice &advice)
{
    advice.level = s.reading().level();
    advice.askLevel = s.level();
    advice.solveBy = s.solveBy();
    if (s.isResolved() || !s.issue().isOpen())
        return;
    advice.nextLevel = s.nextLevel();
    if (s.decision())
        return; // nothing is left to ask
    advice.earliest = s.earliestNext();
    advice.latest = s.latest(s.nextLevel());
    advice.until = advice.latest;
    advice.windows = s.windows();
    advice.missing = missingFacts(s, s.nextLevel());
    if (s.running().isOpen()) {
        advice.acknowledgeBy = s.acknowledgeBy();
        advice.respondBy = s.respondBy();
    }
}

QString templateOf(const Situation &s, const Advice &advice)
{
    switch (advice.verdict) {
    case Verdict::CloseLoop:
        return templates::kOutcome;
    case Verdict::UseConfidentialRoute:
        return templates::kConfidential;
    case Verdict::EscalateNow:
        return templates::kCallSheet;
    case Verdict::ContactDirectly:
        return templates::kFirstRequest;
    case Verdict::SendReminder:
        return s.running().reminders == 0 ? templates::kGentleReminder : templates::kFormalReminder;
    case Verdict::GiveHeadsUp:
        return templates::kHeadsUp;
    case Verdict::Escalate:
        return s.isAwarenessOnly() ? templates::kForInformation : templates::kEscalation;
    case Verdict::Wait:
        return s.reading().level() > 0 ? QString(templates::kUpdate) : QString();
    default:
        return {};
    }
}

}

Advice advise(const Issue &issue, const QVector<Contact> &log, const EscalationPath &path, const EngineContext &context,
              base::Instant now)
{
    const Situation situation(issue, log, path, context, now);
    Advice advice;
    const Rule *verdict = nullptr;
    QVector<Reason> others;
    for (const Rule &rule : rulesFor(situation)) {
        if (!rule.holds(situation) || (verdict && rule.id == rules::kEscalate))
            continue;
        (verdict ? others : advice.reasons) += explanationOf(rule, situation, !verdict);
        if (!verdict)
            verdict = &rule;
        if (verdict->verdict <= Verdict::UseConfidentialRoute)
            break; // what is solved needs no more, and of a confidential matter no more may be said
    }
    advice.verdict = verdict->verdict;
    advice.rule = verdict->id;
    fillCommon(situation, advice);
    fillByVerdict(situation, advice);
    advice.nextCheckpoint = earlierOf(advice.nextCheckpoint, checkpointOf(situation));
    advice.templateKey = templateOf(situation, advice);
    if (advice.verdict <= Verdict::UseConfidentialRoute)
        return advice;
    advice.reasons += others;
    if (!situation.decision())
        advice.reasons += circumstances(situation);
    const CriteriaOutlook outlook = criteriaOutlook(situation, log);
    advice.criteria = outlook.held;
    for (const HeldCriterion &held : outlook.held)
        advice.reasons.append(reasonOf(held, context.project.currency));
    advice.nextCheckpoint = earlierOf(advice.nextCheckpoint, outlook.nextChange);
    if (!situation.decision())
        advice.warnings = warningsOf(situation, advice);
    return advice;
}

const Reason *decisionToCarryOut(const Advice &advice)
{
    const bool isDecided = !advice.reasons.isEmpty() && advice.reasons.first().id == reasons::kWaitDecided;
    return isDecided ? &advice.reasons.first() : nullptr;
}

}
