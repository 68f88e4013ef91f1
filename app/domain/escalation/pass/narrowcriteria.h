#pragma once

#include "domain/escalation/advice.h"
#include "domain/escalation/pass/criteriontable.h"
#include "domain/escalation/pass/lostdays.h"
#include "domain/escalation/pass/narrowlimits.h"

#include <optional>

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
    static constexpr size_t kCategory = size_t(CriterionFact::Level) + 1; // its hash, a fact like the others here
    static_assert(kCategory < CriterionTable::kFacts);
    struct Bounds {
        qint64 low = 0;
        qint64 high = 0;
    };
    using Facts = CriterionTable::Facts;

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
    CriterionTable m_table;
    bool m_isCostUsed = false;
    std::optional<LostDays> m_lostDays;
};

}
