#pragma once

#include "domain/escalation/explain/explanation.h"
#include "render/wording/format.h"

namespace render {

// One line of the arithmetic of a due moment: words, and at its end the time they stand for.
struct ExplanationLine {
    enum class Kind {
        Moment, // "Answer by Mon 19 Oct 11:00"
        Start,  // what the count starts from
        Count,  // a duration and whose hours it is counted on
        Hours,  // worked hours, one line a day; runs of equal days in one line
        Pause,  // taken out
    };
    Kind kind = Kind::Moment;
    QString text;
    QString amount;
};

// Turns explained moments into lines for the window and the terminal. Holds a reference to its context.
class ExplanationWords
{
public:
    ExplanationWords(const domain::EngineContext &context, const Format &format) : m_context(context), m_format(format) {}

    // All of them; one that falls together with an earlier one only says so.
    QVector<ExplanationLine> lines(const QVector<domain::ExplainedMoment> &moments) const;
    // One of them in full.
    QVector<ExplanationLine> lines(const domain::ExplainedMoment &moment) const;
    // "Answer by", "Latest for level 2".
    QString title(const domain::ExplainedMoment &moment) const;
    // "7 h 30 min": hours are not gathered into days, for a working day has no fixed length.
    QString hours(qint64 ms) const;

private:
    QString startLine(const domain::ExplainedMoment &moment) const;
    QString countLine(const domain::CountedStretch &stretch) const;
    QString askedWords(const domain::CountedStretch &stretch) const;
    void addHours(const domain::CountedStretch &stretch, QVector<ExplanationLine> &lines) const;
    void addPauses(const domain::CountedStretch &stretch, QVector<ExplanationLine> &lines) const;
    QString timeOfDay(base::Instant at) const;
    QString endOfHours(base::Instant at) const;

    const domain::EngineContext &m_context;
    Format m_format;
};

}
