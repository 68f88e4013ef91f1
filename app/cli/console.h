#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace cli {

// Standard output and standard error. Output is kept until finish(), so that a command that fails prints no half answer.
class Console
{
public:
    Console(bool json, bool quiet) : m_json(json), m_quiet(quiet) {}

    bool isJson() const { return m_json; }
    // The answer: the one JSON document, or lines for people. A command gives both; the one not asked for is dropped.
    void answer(const QJsonObject &document, const QString &lines);
    void answer(const QJsonArray &document, const QString &lines);
    // A message on standard error, silent with --quiet.
    void say(const QString &message) const;
    // Always on standard error.
    void complain(const QString &message) const;
    // A percentage on one line that is written over; only on a terminal.
    void progress(double share) const;
    // Writes the answer; false when standard output does not take it (a full disk, a closed pipe).
    bool finish();

private:
    bool m_json;
    bool m_quiet;
    QByteArray m_answer;
};

}
