#pragma once

#include "storage/record/value.h"

#include <QByteArray>
#include <QByteArrayView>

namespace storage {

// Bytes of cells in one form that no two different rows share: type, length and content of each.
class DigestInput
{
public:
    DigestInput &add(const Value &value);
    DigestInput &add(const Values &values);
    DigestInput &number(qint64 number);
    void clear() { m_bytes.resize(0); }
    // SHA-256 of everything added.
    QByteArray hash() const;
    // Its first 64 bits, kept beside a row so that a flipped bit in it is found.
    qint64 digest() const;

private:
    void append(char type, QByteArrayView content);
    QByteArray m_bytes;
};

}
