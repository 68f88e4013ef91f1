#pragma once

#include "base/instant.h"
#include "base/typedid.h"
#include "domain/record/names.h"
#include "domain/time/workingcalendar.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>

#include <optional>
#include <type_traits>

namespace domain {

// Hundredths as decimal text, "-14500.05", and back; integer arithmetic only. Nothing for what is no amount with at most two
// decimals, or does not fit.
QString amountText(qint64 cents);
std::optional<qint64> centsFromAmount(const QString &text);

// One value of a record as JSON. "None" (an instant, a day) is the empty text; a number that is not finite becomes 0.
QJsonValue jsonValue(const char *) = delete;
QJsonValue jsonValue(const QString &value);
QJsonValue jsonValue(const QByteArray &latin1);
QJsonValue jsonValue(bool value);
QJsonValue jsonValue(int value);
QJsonValue jsonValue(qint64 value);
QJsonValue jsonValue(double value);
QJsonValue jsonValue(base::Instant value);
QJsonValue jsonValue(QDate value);
QJsonValue jsonValue(const Duration &value);
QJsonValue jsonValue(const DayInterval &value); // "09:00-17:00"
QJsonValue jsonValue(const Money &value);       // {amount, currency}, {} when there is neither

template <typename Tag>
QJsonValue jsonValue(base::TypedId<Tag> id)
{
    return QJsonValue(id.value());
}

template <typename E>
    requires std::is_enum_v<E>
QJsonValue jsonValue(E value)
{
    return QJsonValue(nameOf(value));
}

template <typename T>
QJsonValue jsonValue(const QVector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(jsonValue(value));
    return array;
}

// Whether toJson leaves it out: no text, 0, false, no elements, null.
bool isEmptyValue(const QJsonValue &value);

// Reads a value strictly; false, and `into` as it was, for a wrong type or a value that does not fit.
bool takeValue(const QJsonValue &value, QString &into);
bool takeValue(const QJsonValue &value, QByteArray &latin1);
bool takeValue(const QJsonValue &value, bool &into);
bool takeValue(const QJsonValue &value, int &into);
bool takeValue(const QJsonValue &value, qint64 &into);
bool takeValue(const QJsonValue &value, double &into);
bool takeValue(const QJsonValue &value, base::Instant &into);
bool takeValue(const QJsonValue &value, QDate &into);
bool takeValue(const QJsonValue &value, Duration &into);
bool takeValue(const QJsonValue &value, DayInterval &into);

template <typename Tag>
bool takeValue(const QJsonValue &value, base::TypedId<Tag> &into)
{
    qint64 number = 0;
    if (!takeValue(value, number) || number < 0)
        return false;
    into = base::TypedId<Tag>(number);
    return true;
}

template <typename E>
    requires std::is_enum_v<E>
bool takeValue(const QJsonValue &value, E &into)
{
    const std::optional<E> known = value.isString() ? valueOf<E>(value.toString()) : std::nullopt;
    if (!known)
        return false;
    into = *known;
    return true;
}

template <typename T>
bool takeValue(const QJsonValue &value, std::optional<T> &into)
{
    T inner{};
    if (!takeValue(value, inner))
        return false;
    into = inner;
    return true;
}

template <typename T>
struct IsTypedId : std::false_type {};
template <typename Tag>
struct IsTypedId<base::TypedId<Tag>> : std::true_type {};

// A value of the JSON type that T is written as.
template <typename T>
QJsonValue typeExample()
{
    if constexpr (std::is_same_v<T, bool>)
        return QJsonValue(false);
    else if constexpr (std::is_arithmetic_v<T> || IsTypedId<T>::value)
        return QJsonValue(0);
    else
        return QJsonValue(QString());
}

}
