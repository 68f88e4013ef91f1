#include "storage/record/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>
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
        m_bytes.push_back('n');
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
    char bytes[1 + sizeof number] = {'i'};
    qToLittleEndian(number, bytes + 1);
    m_bytes.append(bytes, sizeof bytes);
    return *this;
}

QByteArray DigestInput::hash() const
{
    return QCryptographicHash::hash(bytes(), QCryptographicHash::Sha256);
}

qint64 DigestInput::digest() const
{
    constexpr quint64 kOdd = 0x9e3779b97f4a7c15; // 2^64 / golden ratio; odd, so multiplying loses nothing
    quint64 state = quint64(m_bytes.size());
    for (size_t offset = 0; offset < m_bytes.size(); offset += sizeof state) {
        quint64 word = 0;
        std::memcpy(&word, m_bytes.data() + offset, qMin(sizeof word, m_bytes.size() - offset));
        state = std::rotl((state ^ qFromLittleEndian(word)) * kOdd, 29);
    }
    return qint64(state ^ (state >> 32));
}

void DigestInput::append(char type, QByteArrayView content)
{
    char header[1 + sizeof(quint32)] = {type};
    qToLittleEndian(quint32(content.size()), header + 1);
    m_bytes.append(header, sizeof header);
    m_bytes.append(content.data(), size_t(content.size()));
}

}
