#pragma once

#include "domain/escalation/advice.h"

#include <optional>

namespace domain {

// A path as it stands at one moment. Where a level names nobody, the ladder of the path's counterparty gives their side of it, on the
// day in the organisation's zone; on a path of line management the superiors of whom the matter is about give ours, the n-th
// at level n. Who is named in the matrix stays. Refers to what it was made from.
class StandingPath
{
public:
    StandingPath(const EscalationPath &stated, const EngineContext &context, base::Instant now) : StandingPath(stated, PersonId(), context, now) { }
    StandingPath(const EscalationPath &stated, const Issue &issue, const EngineContext &context, base::Instant now)
        : StandingPath(stated, subjectOf(issue), context, now)
    {
    }
    StandingPath(const StandingPath &) = delete;
    StandingPath &operator=(const StandingPath &) = delete;

    // Whom a matter is about: the first who is implicated.
    static PersonId subjectOf(const Issue &issue);

    const EscalationPath &path() const { return m_filled ? *m_filled : m_stated; }
    const EscalationPath &stated() const { return m_stated; }
    // When somebody of the counterparty's ladder comes or goes next; none when it stays as it is.
    base::Instant nextChange() const;

private:
    StandingPath(const EscalationPath &stated, PersonId subject, const EngineContext &context, base::Instant now);
    const Organisation *ladder() const;
    void fill(int level, LevelSide Level::*side, PersonId person);

    const EscalationPath &m_stated;
    const EngineContext &m_context;
    const base::Instant m_now;
    std::optional<EscalationPath> m_filled;
};

// All paths of it as they stand.
Matrix standing(Matrix matrix, const EngineContext &context, base::Instant now);

}
