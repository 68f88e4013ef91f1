#pragma once

#include "domain/escalation/engine/situation.h"

namespace domain {

// The first moment after now at which time alone can change the advice; none when only an event can.
base::Instant checkpointOf(const Situation &situation);

}
