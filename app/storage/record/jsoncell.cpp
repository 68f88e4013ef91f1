#include "storage/record/jsoncell.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

QString jsonCell(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

bool putJsonCell(QJsonObject &object, const char *key, const QString &text)
{
    if (text.isEmpty())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        object.insert(QLatin1String(key), document.array());
    else if (document.isObject())
        object.insert(QLatin1String(key), document.object());
    return !document.isNull();
}

}
