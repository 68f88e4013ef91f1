#pragma once

#include "domain/escalation/matrix.h"

namespace render {

// Where an issue stands on support tiers beside its own path: "2 Second line, Support tiers"; empty where it does not.
QString tierText(const domain::Issue &issue, const domain::Matrix &matrix);
QString tierText(const domain::EscalationPath &path, int tier);

}
