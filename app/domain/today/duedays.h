#pragma once

#include "domain/today/dueitem.h"

namespace domain {

// What comes up on a day by itself: a watched concern to promote, keep or drop, a workaround that held until the day before, and the
// actions whose last day that was, the first of them named. Each from the start of its day in the project's zone on (`since`); of an
// open entry.
QVector<DueItem> dueDays(const Issue &issue, const EngineContext &context, base::Instant now);
// Such a thing has a row of its own beside what the verdict asks for.
inline bool comesByDay(DueThing thing)
{
    return thing == DueThing::Watch || thing == DueThing::Workaround || thing == DueThing::Action;
}

}
