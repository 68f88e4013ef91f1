#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QPair>
#include <QVector>

namespace services {

class Workspace;

// The issue with fields set from texts as people type them: the names of recordjson.h; people by name or mail, organisations
// by name, money as "EUR 4,200.50" or "4200.50", lists divided by commas, a need-by day without a time as the end of that
// working day. An empty text clears a field. UnknownField or BadValue with place.field.
[[nodiscard]] base::Result<domain::Issue> withNamedFields(Workspace &workspace, const domain::Issue &issue,
                                                          const QVector<QPair<QString, QString>> &fields);

}
