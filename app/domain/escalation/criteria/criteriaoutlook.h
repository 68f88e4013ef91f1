#pragma once

#include "domain/escalation/engine/situation.h"

namespace domain {

// What the project's criteria say of one issue that is not over: those that hold, in their order, and the first moment after now at which
// time alone can change that (none: only an event can). The log is that of the situation.
struct CriteriaOutlook {
    QVector<HeldCriterion> held;
    base::Instant nextChange;
};

CriteriaOutlook criteriaOutlook(const Situation &situation, const QVector<Contact> &log);
// The reason that stands for it among those of the advice.
Reason reasonOf(const HeldCriterion &held, const QString &currency);
// One criterion alone, as it would hold for the issue now, whether or not it is the project's; nothing when it does not.
std::optional<HeldCriterion> heldNow(const Criterion &criterion, const Situation &situation, const QVector<Contact> &log);

}
