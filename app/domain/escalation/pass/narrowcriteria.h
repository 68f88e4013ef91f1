#pragma once

#include "domain/escalation/advice.h"
#include "domain/escalation/pass/criterioncolumn.h"
#include "domain/escalation/pass/lostdays.h"
#include "domain/escalation/pass/narrowlimits.h"

#include <array>
#include <vector>

namespace domain {

// Which of a project's criteria hold for a million issues at one moment: each term turned into two bounds of the moment or number
// that it looks at, counted once ("silent for 3 days" is "asked before …"), and the bounds on one fact compared all at once. Says
// what advise() says of them.
class NarrowCriteria
{
public:
    static constexpr int kMost = 64;

    // The context outlives it; the first kMost of its criteria are looked at.
    NarrowCriteria(const EngineContext &context, base::Instant now);

    // A bit for each criterion of the context that holds for this open issue.
    quint64 held(const NarrowIssue &issue, Severity severity) const;

private:
    static constexpr size_t kFacts = size_t(CriterionFact::Level) + 1;
    struct Bounds {
        qint64 low = 0;
        qint64 high = 0;
    };
    using Facts = std::array<qint64, kFacts>;

    Bounds bounded(const CriterionTerm &term) const;
    Bounds spanBounds(const CriterionTerm &term) const;
    Bounds dueBounds(const CriterionTerm &term) const;
    qint64 longAgo(qint64 days) const;
    void fill(const NarrowIssue &issue, Severity severity, Facts &facts) const;
    void moveByPause(const NarrowIssue &issue, CriterionFact fact, Facts &facts) const;
    qint64 costSoFar(const NarrowIssue &issue) const;

    const EngineContext &m_context;
    const base::Instant m_now;
    const qint64 m_currency;
    const qint64 m_dayMs;
    const NarrowLimits m_limits;
    quint64 m_enabled = 0;
    CriterionColumn m_categories; // by their hash
    std::array<CriterionColumn, kFacts> m_columns;
    std::vector<size_t> m_used;   // the columns that anything is demanded of
    bool m_isCostUsed = false;
    std::optional<LostDays> m_lostDays;
};

}
