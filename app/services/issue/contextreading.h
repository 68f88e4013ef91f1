#pragma once

#include "base/result.h"
#include "domain/escalation/advice.h"

namespace services {

class Workspace;

// What advice rests on besides the issue and its log, read from the file. The recent escalations of each person are for warnings
// alone, and take the longest by far in a large log: they can be left out.
enum class RecentEscalations { Counted, LeftOut };
[[nodiscard]] base::Result<domain::EngineContext> readEngineContext(Workspace &workspace, domain::ProjectId project, RecentEscalations recent);

}
