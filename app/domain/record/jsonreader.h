#pragma once

#include "base/result.h"
#include "domain/record/jsonvalue.h"

#include <QJsonObject>
#include <QSet>

namespace domain {

// Reads the fields of one JSON object strictly, remembering the first failure with the field's full name ("options.2.cost").
// A missing field leaves its target as it is. Describing, it reads nothing and collects the shape of what is asked for.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object, const QString &place = {}) : m_object(object), m_place(place) {}
    static JsonReader describing();

    template <typename T>
    void read(const char *key, T &into)
    {
        if (m_describing)
            describe(key, typeExample<T>());
        else if (const QJsonValue value = taken(key); !value.isUndefined() && !takeValue(value, into))
            refuse(fieldName(key));
    }

    template <typename T>
    void read(const char *key, std::optional<T> &into)
    {
        T value{};
        if (m_describing)
            describe(key, typeExample<T>());
        else if (m_object.contains(QLatin1String(key))) {
            read(key, value);
            into = value;
        }
    }

    template <typename T>
    void read(const char *key, QVector<T> &into)
    {
        if (m_describing) {
            describe(key, QJsonArray{typeExample<T>()});
            return;
        }
        into.clear();
        const QJsonArray array = takenArray(key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            T value{};
            if (!takeValue(array.at(i), value))
                refuse(elementName(key, i));
            into.append(value);
        }
    }

    void read(const char *key, Money &into);

    // A nested object: readOne(JsonReader &, T &).
    template <typename T, typename Read>
    void readObject(const char *key, T &into, const Read &readOne)
    {
        JsonReader inner = nested(key);
        readOne(inner, into);
        finishNested(key, inner);
    }

    // An object of texts under keys of the user's own, none with a dot in it: take(key, text), by key.
    template <typename Take>
    void readTexts(const char *key, const Take &take)
    {
        if (m_describing) {
            describe(key, QJsonObject());
            return;
        }
        const QJsonValue value = taken(key);
        if (!value.isUndefined() && !value.isObject())
            refuse(fieldName(key));
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString() || it.key().isEmpty() || it.key().contains(QLatin1Char('.')))
                refuse(fieldName(key) + QLatin1Char('.') + it.key());
            take(it.key(), it.value().toString());
        }
    }

    // A list of objects, read by the same kind of function.
    template <typename T, typename Read>
    void readObjects(const char *key, QVector<T> &into, const Read &readOne)
    {
        if (m_describing) {
            JsonReader inner = describing();
            T example{};
            readOne(inner, example);
            describe(key, QJsonArray{inner.shape()});
            return;
        }
        into.clear();
        const QJsonArray array = takenArray(key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array.at(i).isObject())
                refuse(elementName(key, i));
            JsonReader inner(array.at(i).toObject(), elementName(key, i));
            T value{};
            readOne(inner, value);
            adopt(inner);
            into.append(value);
        }
    }

    // Refuses the field when what was read breaks a rule of its own.
    void require(const char *key, bool holds);
    // Nothing to read: the object is missing or has no fields.
    bool isEmpty() const { return !m_describing && m_object.isEmpty(); }
    QJsonObject shape() const { return m_shape; }
    // The first BadValue, else UnknownField for a key that nobody asked for.
    [[nodiscard]] base::Result<> finish() const;

private:
    void describe(const char *key, const QJsonValue &example) { m_shape.insert(QLatin1String(key), example); }
    QJsonValue taken(const char *key);
    QJsonArray takenArray(const char *key);
    JsonReader nested(const char *key);
    void finishNested(const char *key, const JsonReader &inner);
    void adopt(const JsonReader &inner);
    QString fieldName(const char *key) const;
    QString elementName(const char *key, qsizetype index) const;
    void refuse(const QString &field);

    QJsonObject m_object;
    QJsonObject m_shape;
    QString m_place;
    QSet<QString> m_taken;
    std::optional<base::Error> m_error;
    bool m_describing = false;
};

}
