#include "domain/escalation/engine/standingpath.h"

#include <QTimeZone>

#include <algorithm>

namespace domain {

namespace {

bool isNobodyNamed(const LevelSide &side)
{
    return !side.primary.isValid() && std::none_of(side.deputies.begin(), side.deputies.end(), [](PersonId each) { return each.isValid(); });
}

}

StandingPath::StandingPath(const EscalationPath &stated, PersonId subject, const EngineContext &context, base::Instant now)
    : m_stated(stated), m_context(context), m_now(now)
{
    if (const Organisation *theirs = ladder()) {
        const QDate day = context.calendarOf(theirs->id).localDate(now);
        for (int level = 0; level <= stated.topLevel(); ++level)
            fill(level, &Level::theirs, theirs->steward(level, day));
    }
    if (stated.kind == PathKind::LineManagement)
        for (int level = 1; level <= stated.topLevel(); ++level)
            fill(level, &Level::ours, context.superior(subject, level));
}

PersonId StandingPath::subjectOf(const Issue &issue)
{
    const auto found = std::find_if(issue.implicated.begin(), issue.implicated.end(), [](PersonId each) { return each.isValid(); });
    return found == issue.implicated.end() ? PersonId() : *found;
}

const Organisation *StandingPath::ladder() const
{
    if (m_stated.kind != PathKind::Counterparty)
        return nullptr;
    const auto found = m_context.organisations.constFind(m_stated.counterparty);
    return found == m_context.organisations.constEnd() || found->ladder.isEmpty() ? nullptr : &*found;
}

void StandingPath::fill(int level, LevelSide Level::*side, PersonId person)
{
    if (!person.isValid() || !isNobodyNamed(m_stated.levels[level].*side))
        return;
    if (!m_filled)
        m_filled = m_stated;
    (m_filled->levels[level].*side).primary = person;
}

base::Instant StandingPath::nextChange() const
{
    const Organisation *theirs = ladder();
    if (!theirs)
        return {};
    const WorkingTime &time = m_context.calendarOf(theirs->id);
    const QDate next = theirs->nextLadderChange(time.localDate(m_now));
    return next.isValid() ? base::Instant::fromDateTime(next.startOfDay(QTimeZone(time.calendar().zone))) : base::Instant();
}

Matrix standing(Matrix matrix, const EngineContext &context, base::Instant now)
{
    for (EscalationPath &path : matrix.paths)
        path = EscalationPath(StandingPath(path, context, now).path());
    return matrix;
}

}
