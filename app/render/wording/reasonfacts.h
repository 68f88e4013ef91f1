#pragma once

#include "render/wording/advicewords.h"

#include <QHash>

namespace render {

// Reads a reason's arguments as words; an argument that is not there gives an empty text or 0, never a fault.
class ReasonFacts
{
public:
    ReasonFacts(const domain::Reason &reason, const AdviceWords &words) : m_reason(reason), m_words(words) {}

    const Format &format() const { return m_words.format(); }
    QString people() const { return m_words.names(m_reason.people); }
    QString person(int index) const { return m_words.name(m_reason.people.value(index)); }
    bool isOnePerson() const { return m_reason.people.size() == 1; }
    bool hasPeople() const { return !m_reason.people.isEmpty(); }
    bool hasMoment(int index) const { return m_reason.instants.value(index).isValid(); }
    QString moment(int index) const { return format().moment(m_reason.instants.value(index)); }
    QString day(int index) const { return format().weekday(format().localDate(m_reason.instants.value(index))); }
    bool hasNumbers() const { return !m_reason.numbers.isEmpty(); }
    qint64 number(int index) const { return m_reason.numbers.value(index); }
    QString text(int index) const { return m_reason.texts.value(index); }
    QString texts() const { return format().list(m_reason.texts); }
    bool isOfRule(QLatin1String rule) const { return m_reason.rule == rule; }
    const QVector<qint64> &numbers() const { return m_reason.numbers; }
    const AdviceWords &words() const { return m_words; }

private:
    const domain::Reason &m_reason;
    const AdviceWords &m_words;
};

using ReasonSentence = QString (*)(const ReasonFacts &);
using ReasonSentences = QHash<QString, ReasonSentence>;

// The sentences by reason id, in four parts that follow reasonids.h; reasonSentences() is all of them.
void addCaseSentences(ReasonSentences &sentences);
void addWaitingSentences(ReasonSentences &sentences);
void addRouteSentences(ReasonSentences &sentences);
void addCriterionSentences(ReasonSentences &sentences);
const ReasonSentences &reasonSentences();

}
