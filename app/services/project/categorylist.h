#pragma once

#include "domain/project/project.h"

#include <QStringList>

namespace services {

// The situations that call for escalation, as a new workspace offers them: stored words, shown as they are.
QStringList shippedCategories();
// Those of them that are no matter for the open log.
QStringList confidentialCategories();
// The setting that holds a list of the project's own: a category a line, behind an empty one.
QString categorySetting(domain::ProjectId project);

}
