#include "cli/console.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace cli {

namespace {

void writeLine(const QString &line, FILE *stream)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

}

void Console::answer(const QJsonObject &document, const QString &lines)
{
    m_answer = m_json ? QJsonDocument(document).toJson() : lines.toUtf8();
}

void Console::answer(const QJsonArray &document, const QString &lines)
{
    m_answer = m_json ? QJsonDocument(document).toJson() : lines.toUtf8();
}

void Console::say(const QString &message) const
{
    if (!m_quiet)
        writeLine(message, stderr);
}

void Console::complain(const QString &message) const
{
    writeLine(message, stderr);
}

void Console::progress(double share) const
{
    if (m_quiet || isatty(STDERR_FILENO) == 0)
        return;
    std::fprintf(stderr, share < 1 ? "\r%3d %%" : "\r      \r", int(share * 100));
    std::fflush(stderr);
}

bool Console::finish()
{
    if (!m_answer.isEmpty() && !m_answer.endsWith('\n'))
        m_answer += '\n';
    const bool isWritten = std::fwrite(m_answer.constData(), 1, size_t(m_answer.size()), stdout) == size_t(m_answer.size());
    return std::fflush(stdout) == 0 && isWritten;
}

}
