#pragma once

#include "base/instant.h"
#include "base/typedid.h"
#include "domain/project/money.h"
#include "domain/record/names.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

#include <variant>
#include <vector>

namespace storage {

// One cell: NULL, INTEGER, REAL, TEXT or BLOB, as SQLite keeps it.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

// The text as SQLite gives it back: unpaired surrogates become "?".
QString storable(const QString &text);
QVariant toVariant(const Value &value);
Value fromVariant(const QVariant &variant);

// The cells of one row in the order of its columns; filled from a record by one function, read back by Cells in its mirror.
class Values : public std::vector<Value>
{
public:
    using std::vector<Value>::vector;

    // Never NULL.
    Values &text(const QString &text) { return add(storable(text)); }
    Values &number(qint64 number) { return add(number); }
    Values &flag(bool flag) { return add(qint64(flag)); }
    Values &real(double real) { return add(real); }
    Values &instant(base::Instant instant) { return instant.isValid() ? add(instant.ms()) : none(); }
    Values &day(QDate day) { return day.isValid() ? add(day.toString(Qt::ISODate)) : none(); }
    Values &money(const domain::Money &money) { return number(money.cents).text(money.currency); }
    Values &source(const domain::ImportSource &source)
    {
        return text(source.system).text(source.externalId).text(source.status).text(source.priority).text(source.type);
    }
    Values &none() { return add(std::monostate{}); }
    template <typename Tag>
    Values &ref(base::TypedId<Tag> id) { return id.isValid() ? add(id.value()) : none(); }
    template <typename E>
    Values &name(E value) { return add(domain::nameOf(value)); }

private:
    Values &add(Value value)
    {
        push_back(std::move(value));
        return *this;
    }
};

// Reads a row's cells one after another. A cell of the wrong type or an unknown name makes the row damaged, not the program.
class Cells
{
public:
    explicit Cells(const Values &values) : m_values(values) {}

    QString text() { return read<QString>(); }
    qint64 number() { return read<qint64>(); }
    int whole() { return int(read<qint64>()); }
    QByteArray bytes() { return read<QByteArray>(); }
    QByteArray bytesOrNone() { return isNone() ? none<QByteArray>() : read<QByteArray>(); }
    bool flag() { return read<qint64>() != 0; }
    domain::Severity severityRank()
    {
        const qint64 rank = number();
        m_damaged |= rank < 0 || rank >= domain::kSeverityCount;
        return domain::Severity(m_damaged ? 0 : rank);
    }
    double real() { return read<double>(); }
    base::Instant instant() { return isNone() ? none<base::Instant>() : base::Instant(read<qint64>()); }
    QDate day() { return isNone() ? none<QDate>() : QDate::fromString(read<QString>(), Qt::ISODate); }
    domain::Money money()
    {
        const qint64 cents = number();
        return {cents, text()};
    }
    domain::ImportSource source()
    {
        domain::ImportSource source;
        for (QString *part : {&source.system, &source.externalId, &source.status, &source.priority, &source.type})
            *part = text();
        return source;
    }
    template <typename Id>
    Id ref() { return isNone() ? none<Id>() : Id(read<qint64>()); }
    template <typename E>
    E name()
    {
        const std::optional<E> value = domain::valueOf<E>(text());
        m_damaged |= !value;
        return value.value_or(E{});
    }
    template <typename E>
    std::optional<E> nameOrNone() { return isNone() ? none<std::optional<E>>() : std::optional<E>(name<E>()); }
    void skip(size_t cells) { m_next += cells; }
    void damage() { m_damaged = true; } // what was read makes no sense
    bool isDamaged() const { return m_damaged; }

private:
    bool isNone() const { return m_next < m_values.size() && std::holds_alternative<std::monostate>(m_values[m_next]); }
    template <typename T>
    T none()
    {
        ++m_next;
        return {};
    }
    template <typename T>
    T read()
    {
        const T *value = m_next < m_values.size() ? std::get_if<T>(&m_values[m_next]) : nullptr;
        ++m_next;
        m_damaged |= !value;
        return value ? *value : T{};
    }

    const Values &m_values;
    size_t m_next = 0;
    bool m_damaged = false;
};

}
