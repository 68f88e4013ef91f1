#pragma once

#include "domain/record/jsonvalue.h"

#include <QJsonObject>

namespace domain {

// Writes the fields of one JSON object, leaving out what is empty.
class JsonFields
{
public:
    template <typename T>
    JsonFields &add(const char *key, const T &value)
    {
        return addValue(key, jsonValue(value));
    }
    // For fields whose default is not empty.
    template <typename T>
    JsonFields &always(const char *key, const T &value)
    {
        m_object.insert(QLatin1String(key), jsonValue(value));
        return *this;
    }
    JsonFields &addValue(const char *key, const QJsonValue &value)
    {
        if (!isEmptyValue(value))
            m_object.insert(QLatin1String(key), value);
        return *this;
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

}
