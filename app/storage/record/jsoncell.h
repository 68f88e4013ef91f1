#pragma once

#include <QJsonObject>
#include <QString>

namespace storage {

// A list or object that nothing queries, kept in one TEXT cell; empty when it is absent.
QString jsonCell(const QJsonObject &object, const char *key);
// Puts it back; false when the text is no JSON.
bool putJsonCell(QJsonObject &object, const char *key, const QString &text);

}
