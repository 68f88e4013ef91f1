#pragma once

#include "domain/escalation/engine/clocks.h"
#include "domain/escalation/engine/logreading.h"

#include <optional>

namespace domain {

// Who is asked at one level, or why nobody can be.
struct LevelTeam {
    enum class Skip { None, Unreachable, Implicated, Power, Asker, NoSuperior };

    QVector<Recipient> ours; // nobody where the project manager, who asks, is all there is of our side
    QVector<Recipient> theirs;
    QVector<Reason> reasons; // of the stand-ins
    Skip skip = Skip::None;
    QVector<PersonId> passedOver; // on our side, when skipped; of NoSuperior whom the matter is about
    bool isUsable() const { return skip == Skip::None; }
};

// Chooses recipients by engine.md §5: primary or first fitting deputy, never an implicated person or one who reports to
// such a person, nobody who is away through the respond-by, a level without power skipped while a higher one has it. Whoever
// asks (the project manager) is never told to ask themselves.
class Recipients
{
public:
    // What a choice is for: an ask runs until `respondBy`, never before now, the moment reachability is judged by.
    struct Ask {
        base::Instant now;
        base::Instant respondBy;
    };

    Recipients(const Issue &issue, const LogReading &reading, const EscalationPath &path, const EngineContext &context)
        : m_issue(issue), m_reading(reading), m_path(path), m_context(context) {}

    LevelTeam atLevel(int level, const Ask &ask) const;
    // Those of `asked` again, or the level's next reachable ones in their place; a side that was not asked stays out.
    LevelTeam again(const QVector<PersonId> &asked, int level, const Ask &ask) const;
    // The owner first, then the counterparty's level 0.
    LevelTeam forFirstContact(const Ask &ask) const;
    // The asker, where nobody else stands at level 0: own effort is then all there can be.
    bool isFirstContactTheAsker() const;
    bool isExcluded(PersonId person) const;
    bool isReachable(PersonId person, int level, const Ask &ask) const;
    // The end of the absence, or of several without a gap, that lasts from the ask through its respond-by (none: open end);
    // nothing when the person is there at some moment between.
    std::optional<base::Instant> awayThrough(PersonId person, const Ask &ask) const;
    bool isEverybodyExcluded(int fromLevel) const;
    // First preferred channel of the level that the person has, never chat or mail alone.
    Channel channel(int level, PersonId person, bool isUrgent) const;

    bool isOnTheirSide(PersonId person, int level) const;

private:
    static QVector<PersonId> candidates(const LevelSide &side);
    // Those of a list that can be asked: all but the asker.
    QVector<PersonId> others(QVector<PersonId> people) const;
    bool isAsker(PersonId person) const { return person.isValid() && person == m_context.project.manager; }
    bool asksForPower() const { return m_issue.ask.money.cents > 0 || m_issue.ask.days > 0 || m_issue.ask.scope; }
    bool hasPower(PersonId person) const;
    bool isPowerAbove(int level) const;
    int channelsTriedInVain(PersonId person, int level) const;
    QVector<Recipient> chosen(const QVector<PersonId> &side, int level, const Ask &ask, bool needsPower, LevelTeam &team) const;
    void explainStandIn(PersonId absent, const Recipient &standIn, int level, const Ask &ask, LevelTeam &team) const;

    const Issue &m_issue;
    const LogReading &m_reading;
    const EscalationPath &m_path;
    const EngineContext &m_context;
};

}
