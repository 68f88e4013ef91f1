#pragma once

#include "domain/escalation/advice.h"

namespace domain {

// Which of the advice's instants is explained.
enum class MomentKind { AcknowledgeBy, RespondBy, SolveBy, HeadsUpEnd, Earliest, Latest, Until, NextCheckpoint };

// The moment a count starts from.
enum class CountOrigin { Asked, Reminded, HeadsUpGiven, Now, NeedBy, Promised, Extended, Answered, Tried, IfSilent, PauseEnd, Stated };

// Why a stretch of time is counted.
enum class CountStep { Acknowledge, Respond, Grace, HeadsUp, Reserve, Paused };

// A pause that lies in a stretch; `to` is none while it has no end.
struct TakenOut {
    base::Instant from;
    base::Instant to;
    QString reason;
};

// One duration counted on one calendar: the intervals add up to askedMs, neither more nor less.
struct CountedStretch {
    CountStep step = CountStep::Respond;
    int level = 0;
    base::Instant from; // always the earlier end, also where the count runs backwards
    base::Instant to;
    Duration asked;      // as the matrix states it
    int percent = 100;   // the share of it that is asked
    bool isLeast = false; // the least time of a share, one working hour
    qint64 askedMs = 0;
    PersonId whose;      // the person whose hours count; none: those of a level or of the project
    QString calendar;    // their name
    QByteArray zone;
    QVector<WorkedInterval> worked;
    QVector<TakenOut> pauses;

    qint64 workedMs() const;
};

// How one instant came about: an origin, and what was counted from it in order (for `Latest` backwards from the need-by).
struct ExplainedMoment {
    MomentKind kind = MomentKind::RespondBy;
    int level = 0;
    base::Instant at;
    CountOrigin origin = CountOrigin::Stated;
    base::Instant start;
    QVector<CountedStretch> stretches;
    bool isBackwards() const { return !stretches.isEmpty() && stretches.first().step == CountStep::Reserve; }
};

// The arithmetic behind every instant of advise() for the same input, in the order of MomentKind, windows by level. An
// instant that nothing was counted for has no stretches. Pure.
QVector<ExplainedMoment> explain(const Issue &issue, const QVector<Contact> &log, const EscalationPath &path,
                                 const EngineContext &context, base::Instant now);

}
