#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace exchange {

// Goes through JSON text byte by byte without holding it: knows where strings and brackets end, not what they mean.
class JsonCursor
{
public:
    explicit JsonCursor(QIODevice &device) : m_device(device) {}

    // To an offset and the line it stands in (from 1).
    [[nodiscard]] base::Result<> moveTo(qint64 offset, qint64 line);
    qint64 offset() const { return m_bufferStart + m_at; }
    qint64 line() const { return m_line; }

    // The next byte that is no blank, left there; 0 at the end.
    char peek();
    // Takes that byte when it is this one.
    bool take(char wanted);
    // Passes over one value; `text` gets its bytes when it is not null. BadValue with the line when it is cut off, TooLarge
    // over 256 MiB of text.
    [[nodiscard]] base::Result<> value(QByteArray *text);

private:
    bool fill();
    char current();
    void step(QByteArray *text);
    base::Result<> string(QByteArray *text);
    base::Result<> cutOff() const;

    QIODevice &m_device;
    QByteArray m_buffer;
    qint64 m_bufferStart = 0;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

}
