#pragma once

#include "domain/escalation/engine/rules.h"

namespace domain {

// The facts a rule held on, as ids with arguments (reasonids.h).
QVector<Reason> explanationOf(const Rule &rule, const Situation &situation, bool isVerdict);
// What stands beside the rules: authority, runway, skipped levels, announcements.
QVector<Reason> circumstances(const Situation &situation);
QVector<Warning> warningsOf(const Situation &situation, const Advice &advice);

}
