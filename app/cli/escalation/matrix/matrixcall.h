#pragma once

#include "cli/command.h"
#include "domain/escalation/advice.h"

namespace cli {

// What every command on a project's matrix begins with: the workspace, the project (--project, or the only one), its people.
struct MatrixCall {
    services::Workspace *workspace = nullptr;
    domain::Project project;
    domain::EngineContext context;
};
[[nodiscard]] base::Result<MatrixCall> beginMatrixCall(Call &call);

// Answers with the matrix that was saved: its project, version and state; says how many findings the checks have.
[[nodiscard]] base::Result<ExitStatus> answerSaved(Call &call, const MatrixCall &about, const domain::Matrix &matrix, const QString &line);

}
