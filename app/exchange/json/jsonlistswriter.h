#pragma once

#include <QIODevice>
#include <QJsonObject>

namespace exchange {

// Writes one JSON object of lists, a record a line, without holding it. Errors of the device are the device's to tell.
class JsonListsWriter
{
public:
    explicit JsonListsWriter(QIODevice &device) : m_device(device) {}
    void value(const char *key, const QJsonValue &value);
    void beginList(const char *key);
    void add(const QJsonObject &record);
    void endList();
    void finish();

private:
    void beginMember(const char *key);

    QIODevice &m_device;
    bool m_isFirstMember = true;
    bool m_isFirstRecord = true;
};

}
