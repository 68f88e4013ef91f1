#pragma once

#include <QLatin1String>

// What a Reason says. Its `rule` is one of rules:: (the words of engine.md §5), its `id` one of reasons::, and the lists
// below give the meaning and order of its arguments: P people, I instants (none where it does not apply), N numbers, T texts.
// Severities are written 1..4, money in cents, facts as the numbers of enum Fact. The sentences are made in ui and cli.
namespace domain::rules {

inline constexpr QLatin1String kCloseLoop("close-loop");
inline constexpr QLatin1String kReview("review");
inline constexpr QLatin1String kDone("done");
inline constexpr QLatin1String kConfidential("confidential");
inline constexpr QLatin1String kImmediate("immediate");
inline constexpr QLatin1String kPaused("paused");
inline constexpr QLatin1String kOwnEffort("own-effort");
inline constexpr QLatin1String kWait("wait");
inline constexpr QLatin1String kRemind("remind");
inline constexpr QLatin1String kEveryday("everyday");
inline constexpr QLatin1String kHeadsUp("heads-up");
inline constexpr QLatin1String kPrepare("prepare");
inline constexpr QLatin1String kExhausted("exhausted");
inline constexpr QLatin1String kEscalate("escalate");
inline constexpr QLatin1String kCriterion("criterion:"); // and its name
// Facts beside the fourteen rules.
inline constexpr QLatin1String kRunway("runway");
inline constexpr QLatin1String kAnnounced("announced");
inline constexpr QLatin1String kUnreachable("unreachable");
inline constexpr QLatin1String kImplicated("implicated");
inline constexpr QLatin1String kPower("power");
inline constexpr QLatin1String kSkippedUnreachable("skipped: unreachable");
inline constexpr QLatin1String kSkippedImplicated("skipped: implicated");
inline constexpr QLatin1String kSkippedPower("skipped: power");
inline constexpr QLatin1String kSkippedAsker("skipped: asker");
inline constexpr QLatin1String kSkippedNoSuperior("skipped: no superior");

}

namespace domain::reasons {

// close-loop. P who has not heard the outcome; I resolved at
inline constexpr QLatin1String kOutcomeUntold("outcome-untold");
// review. I resolved at; N highest level it reached
inline constexpr QLatin1String kReviewDue("review-due");
// done. I resolved at
inline constexpr QLatin1String kResolved("resolved");
inline constexpr QLatin1String kClosed("closed");
inline constexpr QLatin1String kCancelled("cancelled");
// confidential. T category
inline constexpr QLatin1String kConfidentialCategory("confidential-category");
// confidential. (no arguments: nobody may be named)
inline constexpr QLatin1String kEveryoneImplicated("everyone-implicated");
// immediate. N severity, start level
inline constexpr QLatin1String kSeverityImmediate("severity-immediate");
inline constexpr QLatin1String kWorsening("worsening");
// paused. I from, to; T reason of the pause
inline constexpr QLatin1String kPausedUntil("paused-until");
// paused, without an end. I from; T reason of the pause
inline constexpr QLatin1String kPausedOpen("paused-open");
// own-effort. P whom to contact
inline constexpr QLatin1String kNothingTried("nothing-tried");
// own-effort counts as made, beside the verdict. N asked (cents), own limit (cents); T currency
inline constexpr QLatin1String kBeyondMoney("beyond-my-money");
// own-effort counts as made, beside the verdict. N asked (days), own limit (days)
inline constexpr QLatin1String kBeyondDays("beyond-my-days");
// own-effort counts as made, beside the verdict. (no arguments) the ask changes the scope
inline constexpr QLatin1String kBeyondScope("beyond-my-scope");
// own-effort. P the owner, who is the one that asks; whoever is contacted instead (nobody: level 0 has nobody else)
inline constexpr QLatin1String kOwnerAsks("owner-asks");
// wait. P who was asked; I asked at, waiting until; N level
inline constexpr QLatin1String kWaitAcknowledge("waiting-acknowledge");
inline constexpr QLatin1String kWaitAnswer("waiting-answer");
inline constexpr QLatin1String kWaitPromise("waiting-promise"); // P who promised; I promised at, promised until; N level
inline constexpr QLatin1String kWaitLatest("waiting-latest"); // until the latest moment for the next level
// wait. P who was told, for awareness only; I told at; N level
inline constexpr QLatin1String kWaitInformed("waiting-informed");
// wait. P who decided on what was asked; I decided at, to be carried out by (none: no need-by); N level
inline constexpr QLatin1String kWaitDecided("waiting-decided");
// remind. P who was asked; I asked at, acknowledge-by or respond-by that passed; N reminders sent, reminders allowed
inline constexpr QLatin1String kNotAcknowledged("not-acknowledged");
inline constexpr QLatin1String kReminderDue("reminder-due");
// everyday. N severity; I latest moment for level 1 (none: no need-by)
inline constexpr QLatin1String kEverydayMatter("everyday-matter");
// everyday. I latest moment for level 1 (none: no need-by); T the situation that was picked (empty: none is named)
inline constexpr QLatin1String kEverydaySituation("everyday-situation");
// heads-up. P who hears it; N next level
inline constexpr QLatin1String kHeadsUpDue("heads-up-due");
// heads-up given. P who heard it; I given at, window ends; N next level
inline constexpr QLatin1String kHeadsUpRuns("heads-up-runs");
inline constexpr QLatin1String kHeadsUpOver("heads-up-over"); // rule escalate
// prepare. N level that wants them, then the facts
inline constexpr QLatin1String kFactsMissing("facts-missing");
// exhausted. N top level; T last resorts
inline constexpr QLatin1String kNoLevelLeft("no-level-left");
// escalate, heads-up and exhausted. P who was asked; I asked at, last reminder (none), waiting ended; N level, reminders sent
inline constexpr QLatin1String kAskedNoAnswer("asked-no-answer");
// the same. P who answered; I answered at; N level
inline constexpr QLatin1String kDeclined("declined");
inline constexpr QLatin1String kInformedOnly("informed-only");
// the same and remind. P who promised; I promised at, promised until; N level
inline constexpr QLatin1String kPromiseBroken("promise-broken");
// escalate and heads-up at level 0 with nothing pending. N attempts; I last attempt (none)
inline constexpr QLatin1String kTried("tried");
// escalate, when nobody was asked for an answer where the issue stands. N level
inline constexpr QLatin1String kNothingPending("nothing-pending");
// escalate. (no arguments) both sides agree to escalate
inline constexpr QLatin1String kJointlyAgreed("joint");
// runway. I latest; N level whose latest moment has passed
inline constexpr QLatin1String kLatestPassed("latest-passed");
// runway. I earliest, latest; N level
inline constexpr QLatin1String kRunwayShort("runway-short");
// runway. N severity
inline constexpr QLatin1String kNeedByMissing("need-by-missing");
// announced. I announced for; P to whom
inline constexpr QLatin1String kAnnouncedFor("announced-for");
// unreachable. P absent person, stand-in; I absent until
inline constexpr QLatin1String kStandInAbsent("stand-in-absent");
// unreachable. P silent person, stand-in; N channels tried
inline constexpr QLatin1String kStandInSilent("stand-in-silent");
// implicated / power. P person, stand-in
inline constexpr QLatin1String kStandInImplicated("stand-in-implicated");
inline constexpr QLatin1String kStandInPower("stand-in-power");
// criterion:NAME. T name, the project's currency; N for each term its fact (as the number of enum CriterionFact) and value
inline constexpr QLatin1String kCriterionHolds("criterion-holds");
// skipped: … N level; P the level's people on our side (none named when implicated)
inline constexpr QLatin1String kLevelSkipped("level-skipped");

}

// Template keys of an advice (Advice::templateKey).
namespace domain::templates {

inline constexpr QLatin1String kFirstRequest("first-request");
inline constexpr QLatin1String kGentleReminder("gentle-reminder");
inline constexpr QLatin1String kFormalReminder("formal-reminder");
inline constexpr QLatin1String kHeadsUp("heads-up");
inline constexpr QLatin1String kEscalation("escalation");
inline constexpr QLatin1String kEscalationTheirs("escalation-theirs");
inline constexpr QLatin1String kCallSheet("call-sheet");
inline constexpr QLatin1String kForInformation("for-information");
inline constexpr QLatin1String kOutcome("outcome");
inline constexpr QLatin1String kUpdate("update");
inline constexpr QLatin1String kConfidential("confidential");

}
