#pragma once

#include "base/result.h"
#include "domain/project/project.h"
#include "services/project/projectservice.h"

namespace cli {

// The project of this key; without one, the only one there is. Usage naming the projects when there are several.
[[nodiscard]] base::Result<domain::ProjectId> projectFor(services::ProjectService &projects, const QString &key);

}
