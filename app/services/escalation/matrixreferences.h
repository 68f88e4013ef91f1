#pragma once

#include "base/result.h"
#include "domain/escalation/advice.h"

namespace services {

// Whether a matrix can be stored: every path has a key of its own, and whoever it names is there. Invalid with place.field
// ("paths.1.levels.2.ours.primary"). What is only unwise is for checkMatrix.
[[nodiscard]] base::Result<> checkReferences(const domain::Matrix &matrix, const domain::EngineContext &context);
// Paths without a key get one made from their name.
void nameKeys(domain::Matrix &matrix);

}
