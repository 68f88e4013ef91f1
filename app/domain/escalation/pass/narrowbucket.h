#pragma once

#include "domain/escalation/engine/recipients.h"
#include "domain/escalation/engine/standingpath.h"
#include "domain/escalation/pass/calendarbook.h"
#include "domain/escalation/pass/narrowlimits.h"

#include <map>

namespace domain {

// What one path says to one severity at one moment, turned round: instead of counting from each contact when it falls due, the
// latest contact that is due by now is counted once ("respond-by <= now" is "contact <= subtract(now, R)"), and each issue is compared with it.
class NarrowBucket
{
public:
    // All outlive the bucket.
    NarrowBucket(const EscalationPath &path, Severity severity, const EngineContext &context, const CalendarBook &book, base::Instant now);

    // False for what only advise() can tell: a confidential path, one of line management, a calendar without hours.
    bool isPlain() const { return m_isPlain; }
    const EscalationPath &path() const { return m_path; } // as it stands now
    Severity severity() const { return m_severity; }
    const SeverityPolicy &policy() const { return m_path.policy(m_severity); }
    int top() const { return m_path.topLevel(); }
    int startLevel() const;
    bool isBeyondLimits(const NarrowIssue &issue) const { return m_limits.isExceededBy(issue); }

    // A span of one kind from a moment of the issue has passed, its pause taken out.
    enum class Span { Respond, Acknowledge, Grace, HeadsUp };
    bool hasPassed(Span span, qint64 from, int level, int calendar, const NarrowIssue &issue);
    // now < latest(level), where top() + 1 stands for the need-by.
    bool isBeforeLatest(int level, qint64 needBy) const { return needBy == 0 || needBy >= m_latest[size_t(level)]; }

    struct Next {
        int level = 0;              // top() + 1 when none is left
        QVector<PersonId> team;
    };
    // The first usable level from this one on, for what the issue asks.
    const Next &nextFrom(int level, const NarrowIssue &issue);
    quint16 wantedAt(int level) const { return m_wanted[size_t(level)]; }
    // Somebody is there at the level on that side, those apart.
    bool isSomebodyHere(const LevelSide &side, qint64 apart, qint64 apartToo) const;
    bool isOfTeam(qint64 person) const;
    // Level 0 has nobody but the project manager, who asks.
    bool isTeamTheAsker() const;
    int calendarOfLevel(int level) const { return m_book.calendarOf(m_path.level(level).ours.primary.value()); }

private:
    // Due when both have passed: a share and its least time; `least` is zero where there is none.
    struct Times {
        qint64 ms = 0;
        qint64 leastMs = 0;
        bool isElapsed = false;
        qint64 dueFrom = 0; // a contact up to here is due
    };
    struct Asks {
        qint64 cents = 0;
        qint64 days = 0;
        qint64 currency = 0;
        bool scope = false;
        int level = 0;
        auto operator<=>(const Asks &) const = default;
    };
    const Times &times(Span span, int level, int calendar);
    Times counted(Span span, int level, const WorkingTime &calendar) const;
    Next found(const Asks &asks, const NarrowIssue *paused) const;
    static qint64 coveredBy(const std::vector<qint64> &limits, qint64 asked);
    void countLatest();
    void readPeople();

    const StandingPath m_standing;
    const EscalationPath &m_path;
    const Severity m_severity;
    const EngineContext &m_context;
    const CalendarBook &m_book;
    const base::Instant m_now;
    const NarrowLimits m_limits;
    bool m_isPlain = true;
    bool m_isAnybodyAway = false;
    std::vector<qint64> m_latest;
    std::vector<quint16> m_wanted;
    std::vector<std::optional<Times>> m_times; // by span, level, calendar
    std::vector<qint64> m_moneyLimits; // what the people of the path may decide alone, ascending: cents
    std::vector<qint64> m_dayLimits;
    std::map<Asks, Next> m_next;
    Next m_pausedNext; // of the last issue whose pause decides who is there when its answer is due
    const Next *m_plainNext[256] = {};         // without a power asked for, by level
};

}
