#include "storage/record/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>

namespace storage {

DigestInput &DigestInput::add(const Value &value)
{
    switch (value.index()) {
    case 1:
        return number(std::get<qint64>(value));
    case 2: {
        quint64 bits = 0;
        const double real = std::get<double>(value);
        std::memcpy(&bits, &real, sizeof bits);
        bits = qToLittleEndian(bits);
        append('r', QByteArrayView(reinterpret_cast<const char *>(&bits), sizeof bits));
        return *this;
    }
    case 3:
        append('t', std::get<QString>(value).toUtf8());
        return *this;
    case 4:
        append('b', std::get<QByteArray>(value));
        return *this;
    default:
        append('n', {});
        return *this;
    }
}

DigestInput &DigestInput::add(const Values &values)
{
    number(qint64(values.size()));
    for (const Value &value : values)
        add(value);
    return *this;
}

DigestInput &DigestInput::number(qint64 number)
{
    const qint64 bytes = qToLittleEndian(number);
    append('i', QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    return *this;
}

QByteArray DigestInput::hash() const
{
    return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
}

qint64 DigestInput::digest() const
{
    return qFromLittleEndian<qint64>(hash().constData());
}

void DigestInput::append(char type, QByteArrayView content)
{
    const quint32 length = qToLittleEndian(quint32(content.size()));
    m_bytes.append(type);
    m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_bytes.append(content.data(), content.size());
}

}
