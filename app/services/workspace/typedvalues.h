#pragma once

#include "base/result.h"
#include "domain/record/fieldmap.h"

namespace services {

class Workspace;

// The number of the person of that name or mail; BadValue with place.field for nobody and for more than one.
[[nodiscard]] base::Result<QString> personNumber(Workspace &workspace, const QString &field, const QString &text);
// "EUR 4,200.50", "4200.50 EUR" or "4200.50" as changes of the field's amount and currency; BadValue with place.field.
[[nodiscard]] base::Result<QVector<domain::FieldChange>> moneyChanges(const QString &field, const QString &text);

}
