#pragma once

#include "escalation/reference/minutecalendar.h"
#include "escalation/stage.h"

#include <map>

// What the reference works out of one case; isKnown is false when a walk left the year of the calendars.
struct SlowAdvice {
    bool isKnown = true;
    QString rule;
    int level = 0;
    int nextLevel = 0;
    base::Instant acknowledgeBy;
    base::Instant respondBy;
    base::Instant solveBy;
    base::Instant earliest;
    base::Instant latest;
    QVector<domain::PersonId> ours;
    QVector<domain::PersonId> theirs;
};

// engine.md read from top to bottom, sentence by sentence, for one case: an independent second opinion on domain::advise().
// Uses the values of the domain, none of its functions. Slow on purpose.
class SlowEngine
{
public:
    using Calendars = std::map<const domain::WorkingTime *, MinuteCalendar>;

    SlowEngine(const Stage &stage, const Calendars &calendars) : m_stage(stage), m_calendars(calendars) {}
    SlowAdvice advice();

private:
    using Instant = base::Instant;
    using Person = domain::PersonId;
    using People = QVector<domain::PersonId>;
    enum class Skip { No, Unreachable, Implicated, Power };
    struct Team {
        People ours;
        People theirs;
        Skip skip = Skip::No;
    };

    // slowlog.cpp: §3, the log.
    void readLog();
    void readAsk();
    bool isGone(int index) const;
    // slowpeople.cpp: §5, who is asked.
    People sideOf(const domain::LevelSide &side) const;
    bool isOut(Person person) const;
    bool isAway(Person person, Instant from, Instant through) const;
    bool isSilent(Person person, int level) const;
    bool isThere(Person person, int level, Instant through) const;
    bool mayDecide(Person person) const;
    Person first(const People &side, int level, Instant through, bool needsPower) const;
    Team teamAt(int level);
    Team teamAgain(Instant through) const;
    Team firstTeam(Instant through) const;
    bool isTheirs(Person person, int level) const;
    bool reportsTo(Person person, Person superior) const;
    // slowengine.cpp: §1, §3 and §4, the clocks, and the table.
    const MinuteCalendar &calendarOf(Person person) const;
    const MinuteCalendar &calendarOfLevel(int level) const;
    Instant after(Instant from, const domain::Duration &span, const MinuteCalendar &calendar, int percent = 100);
    Instant shareAfter(Instant from, const domain::Duration &span, const MinuteCalendar &calendar, int percent);
    Instant moved(Instant since, Instant moment, const MinuteCalendar &calendar);
    Instant before(Instant until, const domain::Duration &span, const MinuteCalendar &calendar);
    domain::Duration respond(int level) const;
    Instant respondByOf(Instant contact, int level);
    Instant graceOf(Instant reminder);
    const MinuteCalendar &askCalendar() const;
    Instant latestOf(int level);
    void countClocks();
    void findNext();
    bool isAhead(Instant moment) const { return !moment.isValid() || m_stage.now < moment; }
    bool isPending() const;
    int remindersLeft() const;
    bool isUrgent() const;
    bool isDecided() const;
    size_t stepOf(size_t index) const;
    void follow(size_t place);
    bool isOfAsk(const domain::Contact &entry) const;
    void takeReply(size_t place);
    People askedLast() const;
    bool lacksFacts() const;
    bool isAboveOtherParty() const;
    bool hasTried() const;
    bool isBeyondAuthority() const;
    bool isConfidential() const;
    People untold() const;
    QString table();

    const Stage &m_stage;
    const Calendars &m_calendars;
    std::vector<const domain::Contact *> m_log;
    const domain::Contact *m_escalation = nullptr; // the latest that stands
    const domain::Contact *m_asking = nullptr;     // the same, of those that expect an answer
    struct Mail {
        const domain::Contact *sent = nullptr;
        size_t place = 0; // in the log
        const domain::Contact *reply = nullptr;
        bool isHeard = false;
        bool isRepeated = false;
    };
    std::vector<size_t> m_steps; // for each entry of the log the first of its step
    std::vector<Mail> m_mails;   // of the ask
    const domain::Contact *m_ask = nullptr;
    const domain::Contact *m_answer = nullptr;
    const domain::Contact *m_reminder = nullptr;
    const domain::Contact *m_extension = nullptr;
    const domain::Contact *m_solution = nullptr;
    const domain::Contact *m_decision = nullptr;
    const domain::Contact *m_headsUp = nullptr;
    int m_reminders = 0;
    bool m_isAcknowledged = false;
    bool m_isRemindedAfterAnswer = false;
    bool m_isRemindedAfterExtension = false;
    bool m_isExtendedAfterAnswer = false;
    Instant m_acknowledgeBy;
    Instant m_respondBy;
    Instant m_waitUntil;
    Instant m_solveBy;
    Instant m_headsUpEnd;
    int m_start = 1;
    int m_at = 0; // level where an answer is looked for
    int m_next = 1;
    Team m_team;
    SlowAdvice m_result;
};
