#include "domain/escalation/engine/explanations.h"

#include "domain/escalation/authority.h"
#include "domain/escalation/reasonids.h"

#include <algorithm>

namespace domain {

namespace {

qint64 numberOf(Severity severity)
{
    return qint64(severity) + 1;
}

QVector<PersonId> namesOf(const LevelTeam &team)
{
    QVector<PersonId> names;
    for (const Recipient &each : team.ours)
        names.append(each.person);
    for (const Recipient &each : team.theirs)
        names.append(each.person);
    return names;
}

Reason doneReason(const Situation &s)
{
    switch (s.issue().status) {
    case IssueStatus::Closed:
    case IssueStatus::Archived:
        return {rules::kDone, reasons::kClosed, {}, {s.issue().resolvedAt}, {}, {}};
    case IssueStatus::Cancelled:
        return {rules::kDone, reasons::kCancelled, {}, {s.issue().resolvedAt}, {}, {}};
    default:
        return {rules::kDone, reasons::kResolved, {}, {s.resolvedAt()}, {}, {}};
    }
}

Reason reviewReason(const Situation &s)
{
    qint64 highest = 0;
    for (const Contact *entry : s.reading().entries())
        if (entry->kind == ContactKind::Escalation)
            highest = std::max(highest, qint64(entry->level));
    return {rules::kReview, reasons::kReviewDue, {}, {s.resolvedAt()}, {highest}, {}};
}

Reason confidentialReason(const Situation &s)
{
    if (isConfidentialCategory(s))
        return {rules::kConfidential, reasons::kConfidentialCategory, {}, {}, {}, {s.issue().category}};
    return {rules::kConfidential, reasons::kEveryoneImplicated, {}, {}, {}, {}};
}

Reason immediateReason(const Situation &s)
{
    const QLatin1String id = s.definition().actImmediately ? reasons::kSeverityImmediate : reasons::kWorsening;
    return {rules::kImmediate, id, {}, {}, {numberOf(s.severity()), s.startLevel()}, {}};
}

Reason pausedReason(const Situation &s)
{
    const Clocks::Stop *pause = s.clocks().pauseAt(s.now());
    if (!pause->to.isValid())
        return {rules::kPaused, reasons::kPausedOpen, {}, {pause->from}, {}, {pause->reason}};
    return {rules::kPaused, reasons::kPausedUntil, {}, {pause->from, pause->to}, {}, {pause->reason}};
}

// An owner who is the project manager asks, and is not asked: the next of the team comes in their place.
QVector<Reason> ownEffortReasons(const Situation &s)
{
    const LevelTeam team = s.firstTeam();
    QVector<Reason> list{{rules::kOwnEffort, reasons::kNothingTried, namesOf(team), {}, {}, {}}};
    const PersonId owner = s.issue().owner;
    if (owner.isValid() && owner == s.context().project.manager && !team.ours.isEmpty())
        list.append({rules::kOwnEffort, reasons::kOwnerAsks, {owner, team.ours.first().person}, {}, {}, {}});
    return list;
}

PersonId answerer(const Situation &s)
{
    const PersonId who = s.running().answer->from;
    return who.isValid() ? who : s.running().ask->with.value(0);
}

Reason waitReason(const Situation &s)
{
    if (const Contact *decision = s.decision())
        return {rules::kWait, reasons::kWaitDecided, {decision->from}, {decision->at, s.solveBy()}, {s.level()}, {}};
    if (const Contact *told = s.reading().escalation(); told && s.isAwarenessOnly())
        return {rules::kWait, reasons::kWaitInformed, told->with, {told->at}, {told->level}, {}};
    const base::Instant latest = s.latest(s.nextLevel());
    QLatin1String id = s.running().isPromise() && !s.running().isReminderAfterAnswer ? reasons::kWaitPromise : reasons::kWaitAnswer;
    base::Instant until = s.waitingEnds();
    if (s.isAwaitingAcknowledgement() && s.acknowledgeBy().isValid() && (!until.isValid() || s.acknowledgeBy() < until)) {
        id = reasons::kWaitAcknowledge;
        until = s.acknowledgeBy();
    }
    if (latest.isValid() && (!until.isValid() || latest < until)) {
        id = reasons::kWaitLatest;
        until = latest;
    }
    if (id == reasons::kWaitPromise)
        return {rules::kWait, id, {answerer(s)}, {s.running().answer->at, until}, {s.level()}, {}};
    const QVector<PersonId> people = id == reasons::kWaitAcknowledge ? s.running().unacknowledged() : s.running().unanswered();
    return {rules::kWait, id, people, {s.running().ask->at, until}, {s.level()}, {}};
}

Reason promiseBroken(const Situation &s, QLatin1String rule)
{
    return {rule, reasons::kPromiseBroken, {answerer(s)}, {s.running().answer->at, s.waitingEnds()}, {s.level()}, {}};
}

bool isPromiseBroken(const Situation &s)
{
    return s.running().isPromise() && !s.running().isReminderAfterAnswer && !s.isAhead(s.waitingEnds());
}

Reason remindReason(const Situation &s)
{
    if (isPromiseBroken(s))
        return promiseBroken(s, rules::kRemind);
    const RunningAsk &running = s.running();
    const QVector<qint64> counts{running.reminders, s.policy().reminders};
    if (s.isAhead(s.waitingEnds()))
        return {rules::kRemind, reasons::kNotAcknowledged, running.unacknowledged(), {running.ask->at, s.acknowledgeBy()}, counts, {}};
    return {rules::kRemind, reasons::kReminderDue, running.unanswered(), {running.ask->at, s.waitingEnds()}, counts, {}};
}

Reason prepareReason(const Situation &s)
{
    QVector<qint64> numbers{s.nextLevel()};
    for (const Fact fact : missingFacts(s, s.nextLevel()))
        numbers.append(qint64(fact));
    QVector<PersonId> wanting;
    for (const LevelSide Level::*side : {&Level::ours, &Level::theirs})
        if (const PersonId primary = (s.path().level(s.nextLevel()).*side).primary; primary.isValid())
            wanting.append(primary);
    return {rules::kPrepare, reasons::kFactsMissing, wanting, {}, numbers, {}};
}

// How the waiting at this level came to its end.
Reason askReason(const Situation &s, QLatin1String rule)
{
    const RunningAsk &running = s.running();
    if (isPromiseBroken(s))
        return promiseBroken(s, rule);
    if (running.isEnded()) {
        const bool isDeclined = running.answer->outcome == AnswerOutcome::Declined;
        return {rule, isDeclined ? reasons::kDeclined : reasons::kInformedOnly, {answerer(s)}, {running.answer->at}, {s.level()}, {}};
    }
    base::Instant ended = s.waitingEnds();
    if (s.isAhead(ended))
        ended = s.isAhead(s.latest(s.nextLevel())) ? s.acknowledgeBy() : s.latest(s.nextLevel());
    const base::Instant reminded = running.lastReminder ? running.lastReminder->at : base::Instant();
    if (ended <= (reminded.isValid() ? reminded : running.ask->at))
        ended = {}; // the runway was over before anybody could answer
    return {rule, reasons::kAskedNoAnswer, running.unanswered(), {running.ask->at, reminded, ended}, {s.level(), running.reminders}, {}};
}

// What was done here in vain; nothing while somebody is still waited for or to be reminded.
QVector<Reason> effortReasons(const Situation &s, QLatin1String rule)
{
    if (isChasing(s))
        return {};
    if (s.running().ask)
        return {askReason(s, rule)};
    if (s.reading().attempts() > 0)
        return {{rule, reasons::kTried, {}, {s.reading().lastAttempt()->at}, {s.reading().attempts()}, {}}};
    return {};
}

QVector<Reason> headsUpReasons(const Situation &s)
{
    if (const Contact *given = s.reading().headsUp())
        return {{rules::kHeadsUp, reasons::kHeadsUpRuns, given->with, {given->at, s.headsUpEnd()}, {s.nextLevel()}, {}}};
    QVector<Reason> list = effortReasons(s, rules::kHeadsUp);
    list.append({rules::kHeadsUp, reasons::kHeadsUpDue, namesOf(s.headsUpTeam()), {}, {s.nextLevel()}, {}});
    return list;
}

QVector<Reason> escalateReasons(const Situation &s)
{
    const QLatin1String rule = rules::kEscalate;
    QVector<Reason> list = effortReasons(s, rule);
    if (list.isEmpty() && !asksBeyondAuthority(s.issue(), s.context().project))
        list.append({rule, reasons::kNothingPending, {}, {}, {s.level()}, {}});
    const Contact *headsUp = s.reading().headsUp();
    if (headsUp && !s.isAhead(s.headsUpEnd()))
        list.append({rule, reasons::kHeadsUpOver, headsUp->with, {headsUp->at, s.headsUpEnd()}, {s.nextLevel()}, {}});
    if (s.issue().joint)
        list.append({rule, reasons::kJointlyAgreed, {}, {}, {}, {}});
    return list;
}

QVector<Reason> exhaustedReasons(const Situation &s)
{
    const QVector<Reason> list{{rules::kExhausted, reasons::kNoLevelLeft, {}, {}, {s.path().topLevel()}, s.path().lastResorts}};
    return list + effortReasons(s, rules::kExhausted);
}

QLatin1String skipRule(LevelTeam::Skip skip)
{
    switch (skip) {
    case LevelTeam::Skip::Implicated:
        return rules::kSkippedImplicated;
    case LevelTeam::Skip::Power:
        return rules::kSkippedPower;
    case LevelTeam::Skip::Asker:
        return rules::kSkippedAsker;
    case LevelTeam::Skip::NoSuperior:
        return rules::kSkippedNoSuperior;
    default:
        return rules::kSkippedUnreachable;
    }
}

// The pick is the nearer reason where the severity says the same.
Reason everydayReason(const Situation &situation)
{
    const base::Instant latest = situation.latest(1);
    if (situation.issue().everyday)
        return {rules::kEveryday, reasons::kEverydaySituation, {}, {latest}, {}, {situation.issue().situation}};
    return {rules::kEveryday, reasons::kEverydayMatter, {}, {latest}, {numberOf(situation.severity())}, {}};
}

}

QVector<Reason> explanationOf(const Rule &rule, const Situation &situation, bool isVerdict)
{
    switch (rule.verdict) {
    case Verdict::CloseLoop:
        return {{rules::kCloseLoop, reasons::kOutcomeUntold, untold(situation), {situation.resolvedAt()}, {}, {}}};
    case Verdict::Review:
        return {reviewReason(situation)};
    case Verdict::Nothing:
        return {doneReason(situation)};
    case Verdict::UseConfidentialRoute:
        return {confidentialReason(situation)};
    case Verdict::EscalateNow:
        return {immediateReason(situation)};
    case Verdict::Wait:
        return {rule.id == rules::kPaused ? pausedReason(situation) : waitReason(situation)};
    case Verdict::ContactDirectly:
        return ownEffortReasons(situation);
    case Verdict::SendReminder:
        return {remindReason(situation)};
    case Verdict::HandleInTeam:
        return {everydayReason(situation)};
    case Verdict::GiveHeadsUp:
        return headsUpReasons(situation);
    case Verdict::PrepareFacts:
        // Of the verdict also why the waiting is over; beside another verdict that one tells.
        return QVector<Reason>{prepareReason(situation)} + (isVerdict ? effortReasons(situation, rules::kPrepare) : QVector<Reason>());
    case Verdict::EscalationFailed:
        return exhaustedReasons(situation);
    case Verdict::Escalate:
        return escalateReasons(situation);
    }
    return {};
}

QVector<Reason> circumstances(const Situation &situation)
{
    QVector<Reason> list;
    const Project &project = situation.context().project;
    const Ask &ask = situation.issue().ask;
    if (asksBeyondMoney(situation.issue(), project))
        list.append({rules::kOwnEffort, reasons::kBeyondMoney, {}, {}, {ask.money.cents, project.authorityMoney.cents}, {project.currency}});
    if (asksBeyondDays(situation.issue(), project))
        list.append({rules::kOwnEffort, reasons::kBeyondDays, {}, {}, {ask.days, project.authorityDays}, {}});
    if (asksBeyondScope(situation.issue(), project))
        list.append({rules::kOwnEffort, reasons::kBeyondScope, {}, {}, {}, {}});
    if (situation.level() == 0 && situation.reading().attempts() == 0 && situation.recipients().isFirstContactTheAsker())
        list.append({rules::kOwnEffort, reasons::kOwnerAsks, {project.manager}, {}, {}, {}});
    for (const auto &[level, team] : situation.skipped()) {
        const bool isImplicated = team.skip == LevelTeam::Skip::Implicated;
        list.append({skipRule(team.skip), reasons::kLevelSkipped, isImplicated ? QVector<PersonId>() : team.passedOver, {}, {level}, {}});
    }
    const int next = situation.nextLevel();
    const base::Instant latest = situation.latest(next);
    if (!situation.isAhead(latest)) // above the top level it is the need-by, and no level's
        list.append({rules::kRunway, reasons::kLatestPassed, {}, {latest}, situation.isLevelLeft() ? QVector<qint64>{next} : QVector<qint64>(), {}});
    const LevelWindow window{next, situation.earliestNext(), latest};
    if (window.isShort())
        list.append({rules::kRunway, reasons::kRunwayShort, {}, {window.earliest, window.latest}, {next}, {}});
    if (!situation.issue().needBy.isValid() && situation.severity() <= Severity::S2)
        list.append({rules::kRunway, reasons::kNeedByMissing, {}, {}, {numberOf(situation.severity())}, {}});
    for (const Contact *entry : situation.reading().announcements())
        list.append({rules::kAnnounced, reasons::kAnnouncedFor, entry->with, {entry->announcedFor}, {}, {}});
    return list;
}

}
