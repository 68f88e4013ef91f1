#pragma once

#include "base/result.h"
#include "domain/escalation/matrix.h"

namespace services {

// Whether these values may be stored: Invalid with place.field, or ConfidentialMatter for a category or path that is kept
// apart. `stored`: the issue as it is, null for a new one; what it has already is not refused again.
[[nodiscard]] base::Result<> checkIssue(const domain::Issue &issue, const domain::Issue *stored, const domain::Matrix &matrix,
                                        const QStringList &categories);
// A matter of this category goes the confidential way: its path says so, or no open path serves a category shipped as one.
bool isConfidential(const domain::Matrix &matrix, const QString &category);

}
