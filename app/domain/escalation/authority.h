#pragma once

#include "domain/escalation/advice.h"

namespace domain {

// The project manager's own limits (engine.md §5 "Beyond my authority"). A limit of zero is none stated; money in another currency cannot be
// compared and is not beyond.
bool asksBeyondMoney(const Issue &issue, const Project &project);
bool asksBeyondDays(const Issue &issue, const Project &project);
bool asksBeyondScope(const Issue &issue, const Project &project);
// Any of the three.
bool asksBeyondAuthority(const Issue &issue, const Project &project);
// The cost so far is above the limit for money.
bool costsBeyondAuthority(const Issue &issue, const EngineContext &context, base::Instant now);

}
