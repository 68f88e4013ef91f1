#pragma once

#include "domain/escalation/pass/narrowpass.h"

namespace domain {

// The table of engine.md §5 for one narrow issue in its bucket: each rule as a comparison with what the bucket has counted.
class NarrowJudgement
{
public:
    NarrowJudgement(const NarrowIssue &issue, NarrowBucket &bucket, const EngineContext &context, const CalendarBook &book, base::Instant now);
    std::optional<NarrowDecision> decide();

private:
    using Flag = NarrowIssue::Flag;
    enum class Answer { No, Yes, Unknown };

    bool has(Flag flag) const { return m_issue.has(flag); }
    bool isBeforeLatestNext() const { return m_bucket.isBeforeLatest(m_next->level, m_issue.needBy); }
    bool isUrgent() const;
    bool isPausedNow() const;
    bool hasTried() const;
    void countAsk();
    Answer isSomebodyLeft() const;
    bool isReplaced(qint64 person, qint64 silent, qint64 silentToo) const;
    bool isNextAbove() const;
    Answer headsUp(Verdict &verdict) const;
    NarrowDecision decided(int rule, Verdict verdict, int nextLevel) const;

    const NarrowIssue &m_issue;
    NarrowBucket &m_bucket;
    const EngineContext &m_context;
    const CalendarBook &m_book;
    const base::Instant m_now;
    const NarrowBucket::Next *m_next = nullptr;
    bool m_isOpen = false;         // an ask runs
    bool m_isDue = false;          // its waiting has ended
    bool m_isPending = false;
    bool m_isUnheard = false;
    bool m_isAcknowledgeDue = false;
};

}
