#pragma once

#include "cli/command.h"
#include "domain/escalation/advice.h"

namespace cli {

// What every command on one project begins with: the workspace, the project (--project, or the only one), its people and calendars.
struct ProjectCall {
    services::Workspace *workspace = nullptr;
    domain::Project project;
    domain::EngineContext context;
};
[[nodiscard]] base::Result<ProjectCall> beginProjectCall(Call &call);

}
