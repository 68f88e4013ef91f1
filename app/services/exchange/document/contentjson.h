#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace services {

// One part of the bytes of a copied file, as the workspace document holds it.
struct ContentPart {
    QString hash; // of the whole
    int number = 1;
    QByteArray bytes;
};

QJsonObject contentJson(const ContentPart &part);
// BadValue with place.field for a wrong type or text, UnknownField for another key.
[[nodiscard]] base::Result<ContentPart> contentPartFrom(const QJsonObject &object);

}
