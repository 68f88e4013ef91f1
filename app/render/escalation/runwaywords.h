#pragma once

#include "render/escalation/runwaypicture.h"
#include "render/wording/advicewords.h"

namespace render {

// What the items of a runway say: a short text in the picture, a sentence for readers, and the arithmetic behind a moment.
// Holds references: it must not outlive its picture and context.
class RunwayWords
{
public:
    enum class Zone { TooEarly, RightTime, TooLate };

    RunwayWords(const RunwayPicture &picture, const domain::EngineContext &context)
        : m_picture(picture), m_context(context), m_words(context) {}

    const Format &format() const { return m_words.format(); }
    // "3 d 1 h left to turn to level 2"; empty where there is nothing to turn to.
    QString timeLeft() const;
    QString zone(Zone zone) const;
    QString zoneSentence(Zone zone) const;
    QString earliest() const; // "Earliest Tue 13 Oct 10:00" in two parts: the word and the moment
    QString latest() const;
    QString now() const;
    QString needBy() const;
    QString nowSentence() const;
    QString needBySentence() const;
    // Beside the marks of a lane: "Ask now: A and B", "Katrin Wolff, no answer in 2 d", "If silent".
    QString laneText(const RunwayLane &lane) const;
    // Inside a wait: who, and by when.
    QString waitText(const RunwayBar &bar) const;
    QString windowText(const RunwayLane &lane) const;
    QString windowMoment(const RunwayLane &lane) const; // the same without its word, where there is little room
    QString markSentence(const RunwayLane &lane, const RunwayMark &mark) const;
    QString waitSentence(const RunwayLane &lane, const RunwayBar &bar) const;
    QString headsUpSentence(const RunwayLane &lane, const RunwayBar &bar) const;
    QString windowSentence(const RunwayLane &lane) const;
    // "Thu 8 Oct 10:00–17:00, 7 h" a line, the whole below; on the calendar of the person, or of the project.
    QString arithmetic(base::Instant from, base::Instant to, domain::PersonId person = {}) const;
    // Working time as people say it: "3 d 1 h", "2 h 30 min".
    QString workingTime(qint64 ms, const domain::WorkingTime &time) const;

private:
    QString people(const QVector<domain::PersonId> &people) const;

    const RunwayPicture &m_picture;
    const domain::EngineContext &m_context;
    AdviceWords m_words;
};

}
