#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace base {

// The primary key of one kind of record; 0 means none. Ids of different kinds do not mix.
template <typename Tag>
class TypedId
{
public:
    constexpr TypedId() = default;
    constexpr explicit TypedId(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const TypedId &) const = default;

private:
    qint64 m_value = 0;
};

template <typename Tag>
size_t qHash(TypedId<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

}
