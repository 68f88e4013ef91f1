#pragma once

#include "storage/record/value.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string>

namespace storage {

// Bytes of cells in one form that no two different rows share: type, length and content of each.
class DigestInput
{
public:
    DigestInput() { m_bytes.reserve(size_t(kUsualBytes)); }
    DigestInput &add(const Value &value);
    DigestInput &add(const Values &values);
    DigestInput &number(qint64 number);
    // SHA-256 of everything added: for the history, which must withstand a forger.
    QByteArray hash() const;
    // 64 bits kept beside a row against damage. Not SHA-256, which alone took a third of an import: each step is a bijection, so
    // a change within one word (a flipped bit, a run of 8 bytes) is always seen, any other but once in 2^64.
    qint64 digest() const;
    // Everything added, for BulkStatement: its texts are UTF-8 already.
    QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

private:
    static constexpr qsizetype kUsualBytes = 2048;
    void append(char type, QByteArrayView content);
    std::string m_bytes; // a QByteArray takes ten times as long to append a few bytes
};

}
