#pragma once

#include "domain/project/customfield.h"

#include <QLocale>
#include <QPair>
#include <QVector>

namespace models {

// Values of a project's own field between the notation of CustomField and what people write.

// What can be chosen: the value and its words; none for a field that is typed.
QVector<QPair<QString, QString>> ownValueChoices(const domain::CustomField &field);
// What one types, for an empty editor.
QString ownValueHint(const domain::CustomField &field, const QLocale &locale);
// As one types it: "12,5" where the decimal mark is a comma.
QString typedOwnValue(const domain::CustomField &field, const QString &value, const QLocale &locale);
// The other way round, words of choices too; a text that cannot be read stays as it is, and is refused when it is saved.
QString storedOwnValue(const domain::CustomField &field, const QString &typed, const QLocale &locale);

}
