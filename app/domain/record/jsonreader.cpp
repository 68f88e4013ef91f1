#include "domain/record/jsonreader.h"

namespace domain {

JsonReader JsonReader::describing()
{
    JsonReader reader{QJsonObject()};
    reader.m_describing = true;
    return reader;
}

void JsonReader::read(const char *key, Money &into)
{
    readObject(key, into, [](JsonReader &reader, Money &money) {
        QString amount;
        reader.read("amount", amount);
        reader.read("currency", money.currency);
        const std::optional<qint64> cents = amount.isEmpty() ? qint64(0) : centsFromAmount(amount);
        reader.require("amount", cents.has_value());
        money.cents = cents.value_or(0);
    });
}

void JsonReader::require(const char *key, bool holds)
{
    if (!holds && !m_describing)
        refuse(fieldName(key));
}

base::Result<> JsonReader::finish() const
{
    if (m_error)
        return base::fail(*m_error);
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (m_taken.contains(it.key()))
            continue;
        const QString field = m_place.isEmpty() ? it.key() : m_place + QLatin1Char('.') + it.key();
        return base::fail(base::ErrorCode::UnknownField, field, {.file = {}, .row = 0, .column = 0, .field = field});
    }
    return {};
}

QJsonValue JsonReader::taken(const char *key)
{
    const QLatin1String name(key);
    m_taken.insert(name);
    return m_object.contains(name) ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
}

QJsonArray JsonReader::takenArray(const char *key)
{
    const QJsonValue value = taken(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(fieldName(key));
    return value.toArray();
}

JsonReader JsonReader::nested(const char *key)
{
    if (m_describing)
        return describing();
    const QJsonValue value = taken(key);
    if (!value.isUndefined() && !value.isObject())
        refuse(fieldName(key));
    return JsonReader(value.toObject(), fieldName(key));
}

void JsonReader::finishNested(const char *key, const JsonReader &inner)
{
    if (m_describing)
        describe(key, inner.shape());
    else
        adopt(inner);
}

void JsonReader::adopt(const JsonReader &inner)
{
    if (const base::Result<> result = inner.finish(); !result && !m_error)
        m_error = result.error();
}

QString JsonReader::fieldName(const char *key) const
{
    return m_place.isEmpty() ? QString::fromLatin1(key) : m_place + QLatin1Char('.') + QLatin1String(key);
}

QString JsonReader::elementName(const char *key, qsizetype index) const
{
    return fieldName(key) + QLatin1Char('.') + QString::number(index + 1);
}

void JsonReader::refuse(const QString &field)
{
    if (!m_error)
        m_error = base::Error{base::ErrorCode::BadValue, field, {.file = {}, .row = 0, .column = 0, .field = field}};
}

}
