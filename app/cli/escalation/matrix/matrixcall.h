#pragma once

#include "cli/project/projectcall.h"

namespace cli {

// Answers with the matrix that was saved: its project, version and state; says how many findings the checks have.
[[nodiscard]] base::Result<ExitStatus> answerSaved(Call &call, const ProjectCall &about, const domain::Matrix &matrix, const QString &line);

}
