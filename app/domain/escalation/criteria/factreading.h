#pragma once

#include "domain/escalation/engine/situation.h"

#include <array>
#include <optional>

namespace domain {

// The facts that criteria look at, of one issue at one moment; each is worked out when it is first asked for. Spans are working
// time on the project's calendar, in whole days of it. Those that tell how long people have let a matter lie (silence, time since the first
// try, untouched) leave pauses out; those that tell of dates do not.
class FactReading
{
public:
    FactReading(const Situation &situation, const QVector<Contact> &log) : m_situation(situation), m_log(log) {}

    // Nothing when the issue does not have it: no need-by, nobody asked, people not counted, another currency.
    std::optional<qint64> value(CriterionFact fact);
    bool holds(const CriterionTerm &term);
    // Whether time alone can change it.
    static bool isMoving(CriterionFact fact);
    // The first moment after now at which time alone changes whether the term holds; none when it never does.
    base::Instant nextChange(const CriterionTerm &term);
    // What the fact rests on, in words that stay the same while it does: "past-due 2026-10-14T15:00:00Z".
    QString fingerprint(const CriterionTerm &term);

private:
    static constexpr size_t kFacts = size_t(CriterionFact::Level) + 1;
    struct Known {
        bool isRead = false;
        std::optional<qint64> value;
        base::Instant anchor; // the moment a span counts from, or to
    };
    const Known &known(CriterionFact fact);
    void read(CriterionFact fact, Known &into);
    base::Instant anchorOf(CriterionFact fact) const;
    std::optional<qint64> counted(CriterionFact fact) const;
    base::Instant reached(CriterionFact fact, base::Instant anchor, qint64 days) const;
    base::Instant costReaches(qint64 cents) const;
    qint64 worked(CriterionFact fact, base::Instant from) const;
    const WorkingTime &calendar() const { return m_situation.context().projectCalendar(); }
    qint64 dayMs() const { return qint64(calendar().calendar().nominalDayMinutes) * 60'000; }

    const Situation &m_situation;
    const QVector<Contact> &m_log;
    std::array<Known, kFacts> m_known;
};

}
