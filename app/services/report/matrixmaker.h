#pragma once

#include "base/result.h"
#include "render/report/matrix/ratingsheet.h"

namespace services {

class Workspace;

// Gathers what the matrix sheet and the guidelines say: the project's current version (invalid project: the first by name).
[[nodiscard]] base::Result<render::MatrixContent> matrixContent(Workspace &workspace, domain::ProjectId project);
// What the sheet of its risk matrix says.
[[nodiscard]] base::Result<render::RiskMatrixContent> riskMatrixContent(Workspace &workspace, domain::ProjectId project);

}
