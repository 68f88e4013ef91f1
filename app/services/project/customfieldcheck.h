#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"
#include "domain/project/customfield.h"

namespace services {

// The field that a person means by its key or, case apart, by its name; null when none is called so. A retired one is found too.
const domain::CustomField *customFieldCalled(const QVector<domain::CustomField> &fields, const QString &word);
// The value in the notation of CustomField, from what a person typed: "Yes" and "true" are "yes", a choice is spelled as it is
// offered. BadValue (custom.<key>) with the words for what would be right.
[[nodiscard]] base::Result<QString> customValueFrom(const domain::CustomField &field, const QString &typed);
// Values that were not there before: UnknownField for a field the project does not have, BadValue for one that does not fit.
[[nodiscard]] base::Result<> checkCustomValues(const domain::Issue &issue, const domain::Issue *stored,
                                               const QVector<domain::CustomField> &fields);
// Required fields of the entry's category without a value; their names.
QStringList missingCustomFields(const domain::Issue &issue, const QVector<domain::CustomField> &fields);

}
