#pragma once

#include "domain/escalation/advice.h"
#include "domain/escalation/pass/narrowissue.h"

#include <array>
#include <vector>

namespace domain {

// Which of a project's criteria hold for a million issues at one moment: each term turned into two bounds of the moment or number
// that it looks at, counted once ("silent for 3 days" is "asked before …"). Says what advise() says of them. For one thread.
class NarrowCriteria
{
public:
    static constexpr int kMost = 64;

    // The context outlives it; the first kMost of its criteria are looked at.
    NarrowCriteria(const EngineContext &context, base::Instant now);

    // A bit for each criterion of the context that holds for this open issue.
    quint64 held(const NarrowIssue &issue, Severity severity);

private:
    static constexpr size_t kFacts = size_t(CriterionFact::Level) + 1;
    struct Bounds {
        size_t fact = 0;
        qint64 low = 0;
        qint64 high = 0;
    };
    struct Test {
        quint64 bit = 0;
        quint64 category = 0;
        std::vector<Bounds> all;
    };
    using Columns = std::array<qint64, kFacts>;

    Bounds bounded(const CriterionTerm &term) const;
    Bounds spanBounds(const CriterionTerm &term) const;
    Bounds dueBounds(const CriterionTerm &term) const;
    qint64 longAgo(qint64 days) const;
    void fill(const NarrowIssue &issue, Severity severity, Columns &columns);
    void moveByPause(const NarrowIssue &issue, CriterionFact fact, Columns &columns) const;
    qint64 costSoFar(const NarrowIssue &issue);

    const EngineContext &m_context;
    const base::Instant m_now;
    const qint64 m_currency;
    const qint64 m_dayMs;
    std::vector<Test> m_tests;
    std::array<bool, kFacts> m_isUsed{};
    Issue m_costing; // kept for the sake of what it costs to make one
};

}
