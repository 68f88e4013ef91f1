#pragma once

#include "base/result.h"
#include "render/report/registercontent.h"
#include "services/report/reportservice.h"

namespace services {

// Gathers the rows of an issue register; cases on a confidential path are left out.
[[nodiscard]] base::Result<render::RegisterContent> registerContent(Workspace &workspace, const ReportOptions &options);

}
