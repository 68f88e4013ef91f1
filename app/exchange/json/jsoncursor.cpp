#include "exchange/json/jsoncursor.h"

namespace exchange {

namespace {

constexpr qint64 kJsonChunk = 256 * 1024;
constexpr qsizetype kValueLimit = 256 * 1024 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

}

base::Result<> JsonCursor::moveTo(qint64 offset, qint64 line)
{
    if (!m_device.seek(offset))
        return base::fail(base::ErrorCode::FileUnreadable, m_device.errorString());
    m_buffer.clear();
    m_bufferStart = offset;
    m_at = 0;
    m_line = line;
    return {};
}

bool JsonCursor::fill()
{
    m_bufferStart += m_buffer.size();
    m_buffer = m_device.read(kJsonChunk);
    m_at = 0;
    return !m_buffer.isEmpty();
}

char JsonCursor::current()
{
    return m_at < m_buffer.size() || fill() ? m_buffer[m_at] : '\0';
}

void JsonCursor::step(QByteArray *text)
{
    const char c = m_buffer[m_at++];
    m_line += c == '\n';
    if (text)
        text->append(c);
}

char JsonCursor::peek()
{
    char c = current();
    while (isBlank(c)) {
        step(nullptr);
        c = current();
    }
    return c;
}

bool JsonCursor::take(char wanted)
{
    if (peek() != wanted || wanted == '\0')
        return false;
    step(nullptr);
    return true;
}

base::Result<> JsonCursor::cutOff() const
{
    return base::fail(base::ErrorCode::BadValue, QStringLiteral("not JSON, or cut off"), {.row = m_line});
}

base::Result<> JsonCursor::string(QByteArray *text)
{
    step(text);
    for (char c = current(); c != '\0'; c = current()) {
        step(text);
        if (c == '"')
            return {};
        if (c == '\\' && current() != '\0')
            step(text);
    }
    return cutOff();
}

base::Result<> JsonCursor::value(QByteArray *text)
{
    qint64 depth = 0;
    bool isScalar = false;
    peek();
    for (char c = current(); c != '\0'; c = current()) {
        const bool isEnd = c == ',' || c == ']' || c == '}' || isBlank(c);
        if (depth == 0 && isScalar && isEnd)
            return {};
        if (c == '"') {
            if (base::Result<> done = string(text); !done)
                return done;
        } else {
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            isScalar = depth == 0 && c != '}' && c != ']';
            step(text);
        }
        if (depth < 0)
            return cutOff();
        if (text && text->size() > kValueLimit)
            return base::fail(base::ErrorCode::TooLarge, QStringLiteral("value"), {.row = m_line});
        if (depth == 0 && !isScalar)
            return {};
    }
    return cutOff();
}

}
