#pragma once

#include "domain/escalation/pass/narrowbucket.h"

#include <memory>

namespace domain {

// What advise() would say first of an issue: verdict, rule and levels.
struct NarrowDecision {
    Verdict verdict = Verdict::Nothing;
    quint8 rule = 0; // its place in ruleTable()
    quint8 level = 0;
    quint8 nextLevel = 0;
    bool operator==(const NarrowDecision &) const = default;
    QLatin1String ruleId() const;
};

// The verdicts of a million issues of one project on one version of its matrix at one moment, without a walk through their logs:
// exactly what advise() says (a test holds them together), or nothing, and then advise() must be asked. Keeps what it works out of path,
// severity and calendar for the next issue. For one thread.
class NarrowPass
{
public:
    // Both outlive the pass; the context's severity table and confidential paths are those of the matrix.
    NarrowPass(const EngineContext &context, const Matrix &matrix, base::Instant now);

    std::optional<NarrowDecision> decide(const NarrowIssue &issue);
    base::Instant now() const { return m_now; }
    // Those that can be given to decide(): of the project, whose matrix is this one.
    Severity severityOf(const NarrowIssue &issue) const;
    const CalendarBook &book() const { return m_book; }

private:
    struct Route {
        quint64 category = 0;
        quint64 path = 0;
        qint64 counterparty = 0;
        bool operator==(const Route &) const = default;
    };
    struct KnownPath {
        quint64 key = 0;
        std::vector<quint64> categories;
    };
    const EscalationPath *pathFor(const Route &route) const;
    int routed(const NarrowIssue &issue);
    bool serves(size_t path, quint64 category) const;
    bool isConfidential(quint64 category) const;

    const EngineContext &m_context;
    const Matrix &m_matrix;
    const base::Instant m_now;
    const CalendarBook m_book;
    std::vector<KnownPath> m_paths;
    std::vector<quint64> m_confidential; // categories
    struct Place {
        Route route;
        int path = -2; // -2: free, -1: advise() must be asked
    };
    std::vector<Place> m_routes; // by hash
    std::vector<std::unique_ptr<NarrowBucket>> m_buckets; // by path and severity
};

}
