#pragma once

#include <QJsonArray>
#include <QString>

// The sample inputs that lie beside the repository (../shared/data, or RUNG_DATA_DIR); tests that need them skip without.
namespace shared_data {

QString folder(); // empty when there is none
QString path(const QString &file);
// Entries of expected.json whose file begins with `prefix` and ends with `suffix`.
QJsonArray expected(const QString &prefix, const QString &suffix);

}
