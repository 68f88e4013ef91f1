#pragma once

#include "cli/command.h"

namespace cli {

// The formats of a matrix file, as --format takes them.
QStringList matrixFormats();
// import --what matrix: CSV, XLSX or JSON, told by --format or the ending of the name.
[[nodiscard]] base::Result<ExitStatus> importMatrix(Call &call);
// export --what matrix: the edited version of the project.
[[nodiscard]] base::Result<> writeMatrix(Call &call, services::Workspace &workspace, const QString &path);

}
