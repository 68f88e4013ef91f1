#pragma once

#include "base/result.h"
#include "domain/project/project.h"

#include <QPair>
#include <QVector>

namespace services {

class Workspace;

// The project with fields set from texts as people type them: name, key, currency, manager (by name or mail), authorityMoney ("EUR
// 5,000"), authorityDays, authorityScope (true, false), leaderLoadLimit (0: none). An empty text clears the manager and what is stated
// of the authority. UnknownField or BadValue with place.field. Not stored.
[[nodiscard]] base::Result<domain::Project> withNamedFields(Workspace &workspace, const domain::Project &project,
                                                            const QVector<QPair<QString, QString>> &fields);

}
