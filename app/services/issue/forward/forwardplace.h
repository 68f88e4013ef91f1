#pragma once

#include "domain/escalation/advice.h"
#include "domain/issue/forwardchain.h"

#include <optional>

namespace services {

// One side of a level of a path.
struct ForwardPlace {
    int level = 0;
    bool isTheirs = false;
    bool operator==(const ForwardPlace &) const = default;

    const domain::LevelSide &in(const domain::EscalationPath &path) const;
    domain::LevelSide &in(domain::EscalationPath &path) const;
};

// Where those who had the matter were asked, on the side of who has it now: where the first of them stands, the project manager
// who asks aside; else, when somebody of that side had it before, the level that the chain began at. Nothing when who has it now
// is the project manager, or was to be asked already.
std::optional<ForwardPlace> placeOf(const domain::ForwardChain &chain, const domain::EscalationPath &path, const domain::EngineContext &context);

}
