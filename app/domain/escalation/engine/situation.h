#pragma once

#include "domain/escalation/engine/clocks.h"
#include "domain/escalation/engine/logreading.h"
#include "domain/escalation/engine/recipients.h"
#include "domain/escalation/engine/standingpath.h"

#include <vector>

namespace domain {

// Everything one advice rests on, worked out once from the input: the log's state, clocks, runway and next level. The rules
// (rules.h) ask it questions; it decides nothing.
class Situation
{
public:
    Situation(const Issue &issue, const QVector<Contact> &log, const EscalationPath &path, const EngineContext &context,
              base::Instant now);
    Situation(const Situation &) = delete;
    Situation &operator=(const Situation &) = delete;

    const Issue &issue() const { return m_issue; }
    const EscalationPath &path() const { return m_path; } // as it stands now
    const StandingPath &standing() const { return m_standing; }
    const EngineContext &context() const { return m_context; }
    base::Instant now() const { return m_now; }
    Severity severity() const { return m_severity; }
    const LogReading &reading() const { return m_reading; }
    const RunningAsk &running() const { return m_reading.running(); }
    const Clocks &clocks() const { return m_clocks; }
    const Recipients &recipients() const { return m_recipients; }

    // True while this moment lies ahead; "none" never comes.
    bool isAhead(base::Instant moment) const { return !moment.isValid() || m_now < moment; }
    const SeverityPolicy &policy() const { return m_path.policy(m_severity); }
    // A matter for the team: by its severity, or by the situation that was picked.
    bool isEveryday() const { return m_issue.everyday || definition().everyday; }
    const SeverityDefinition &definition() const { return m_context.severity.definition(m_severity); }

    // Where an answer is looked for, and the first level from which on the path is still to go.
    int level() const { return m_reading.askLevel(); }
    int startLevel() const;
    // The severity acts at once, or harm is in progress at S1 or S2.
    bool isUrgent() const;
    // The next usable level; topLevel() + 1 when none is left. Skipped ones are in skipped().
    int nextLevel() const { return m_nextLevel; }
    bool isLevelLeft() const { return m_nextLevel <= m_path.topLevel(); }
    const LevelTeam &nextTeam() const { return m_nextTeam; }
    struct SkippedLevel {
        int level;
        LevelTeam team;
    };
    const std::vector<SkippedLevel> &skipped() const { return m_skipped; }
    // An ask of a level, a reminder or a heads-up at the present one, made at this moment.
    Recipients::Ask askOf(int level, base::Instant at) const;
    Recipients::Ask reminderAsk(base::Instant at) const;
    Recipients::Ask headsUpAsk(base::Instant at) const;
    // Whom a reminder at the present level goes to: those asked, or the deputies of who cannot be reached.
    LevelTeam reminderTeam() const;
    LevelTeam firstTeam() const { return m_recipients.forFirstContact(askOf(0, m_now)); }
    // Who was asked last for the problem and has neither declined nor informed, on either side.
    QVector<PersonId> lastAsked() const;

    // The running ask: its clocks and the reminders that are left.
    bool isPending() const;
    const WorkingTime &askCalendar() const;
    base::Instant acknowledgeBy() const { return m_acknowledgeBy; }
    base::Instant respondBy() const { return m_respondBy; }
    // Until when to wait for the answer or what it promised: respond-by, the promised moment, after a reminder its grace.
    base::Instant waitingEnds() const { return m_waitingEnds; }
    base::Instant solveBy() const { return m_solveBy; }
    int remindersLeft() const;
    bool isAwaitingAcknowledgement() const;
    bool isAwarenessOnly() const { return m_issue.ask.kind == AskKind::Awareness; }

    // Heads-up of the present level: whom it goes to, and when its window ends (none: not given).
    LevelTeam headsUpTeam() const;
    base::Instant headsUpEnd() const { return m_headsUpEnd; }
    bool isNextAboveOtherParty() const;

    // Runway (engine.md §4). latest(topLevel() + 1) is the need-by.
    base::Instant latest(int level) const;
    base::Instant earliestNext() const { return m_earliestNext; }
    QVector<LevelWindow> windows() const;

    // The outcome is known: status resolved, or the latest answer solved it.
    bool isResolved() const;
    base::Instant resolvedAt() const;
    // A decision on what was asked is to be carried out; null otherwise. Nobody is asked for anything while it is.
    const Contact *decision() const;

private:
    void countLatest();
    void countClocks();
    void findNextLevel();
    void countEarliest();
    base::Instant silenceEnd(base::Instant respondBy, int level, int reminders, const WorkingTime &calendar) const;

    const Issue &m_issue;
    const StandingPath m_standing;
    const EscalationPath &m_path;
    const EngineContext &m_context;
    const base::Instant m_now;
    const Severity m_severity;
    const LogReading m_reading;
    const Clocks m_clocks;
    const Recipients m_recipients;
    std::vector<base::Instant> m_latest; // by level, the need-by last
    base::Instant m_acknowledgeBy;
    base::Instant m_respondBy;
    base::Instant m_waitingEnds;
    base::Instant m_solveBy;
    base::Instant m_headsUpEnd;
    base::Instant m_earliestNext;
    int m_nextLevel = 1;
    LevelTeam m_nextTeam;
    std::vector<SkippedLevel> m_skipped;
};

}
