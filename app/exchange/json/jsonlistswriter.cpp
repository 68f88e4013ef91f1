#include "exchange/json/jsonlistswriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace exchange {

void JsonListsWriter::beginMember(const char *key)
{
    m_device.write(m_isFirstMember ? "{\n\"" : ",\n\"");
    m_device.write(key);
    m_device.write("\": ");
    m_isFirstMember = false;
}

void JsonListsWriter::value(const char *key, const QJsonValue &value)
{
    beginMember(key);
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_device.write(list.mid(1, list.size() - 2));
}

void JsonListsWriter::beginList(const char *key)
{
    beginMember(key);
    m_device.write("[");
    m_isFirstRecord = true;
}

void JsonListsWriter::add(const QJsonObject &record)
{
    m_device.write(m_isFirstRecord ? "\n" : ",\n");
    m_device.write(QJsonDocument(record).toJson(QJsonDocument::Compact));
    m_isFirstRecord = false;
}

void JsonListsWriter::endList()
{
    m_device.write(m_isFirstRecord ? "]" : "\n]");
}

void JsonListsWriter::finish()
{
    m_device.write(m_isFirstMember ? "{}\n" : "\n}\n");
}

}
