#include "domain/escalation/pass/narrowpass.h"

#include "domain/escalation/engine/rules.h"
#include "domain/escalation/pass/narrowjudgement.h"

#include <algorithm>

namespace domain {

namespace {

constexpr size_t kRoutePlaces = 4096; // a power of two; routes beyond share by recomputing
constexpr int kFreePlace = -2;
constexpr int kAskAdvise = -1;

size_t placeOf(quint64 category, quint64 path, qint64 counterparty)
{
    quint64 hash = category ^ (path * 0x9e3779b97f4a7c15) ^ (quint64(counterparty) * 0xc2b2ae3d27d4eb4f);
    hash ^= hash >> 29;
    return size_t(hash * 0x9e3779b97f4a7c15 >> 40) & (kRoutePlaces - 1);
}

}

QLatin1String NarrowDecision::ruleId() const
{
    return ruleTable()[rule].id;
}

NarrowPass::NarrowPass(const EngineContext &context, const Matrix &matrix, base::Instant now)
    : m_context(context), m_matrix(matrix), m_now(now), m_book(context, now), m_routes(kRoutePlaces),
      m_buckets(size_t(matrix.paths.size()) * kSeverityCount)
{
    for (const EscalationPath &path : matrix.paths) {
        KnownPath known{narrowHash(path.key), {}};
        for (const QString &category : path.categories)
            known.categories.push_back(narrowHash(category));
        m_paths.push_back(std::move(known));
    }
    for (const EscalationPath &path : context.confidentialPaths)
        for (const QString &category : path.categories)
            m_confidential.push_back(narrowHash(category));
}

bool NarrowPass::serves(size_t path, quint64 category) const
{
    const auto &served = m_paths[path].categories;
    return category != 0 && std::find(served.begin(), served.end(), category) != served.end();
}

bool NarrowPass::isConfidential(quint64 category) const
{
    return std::find(m_confidential.begin(), m_confidential.end(), category) != m_confidential.end();
}

// As Matrix::pathFor().
const EscalationPath *NarrowPass::pathFor(const Route &route) const
{
    const EscalationPath *serving = nullptr;
    const EscalationPath *ordinary = nullptr;
    const EscalationPath *outside = nullptr;
    const EscalationPath *own = nullptr;
    for (size_t i = 0; i < m_paths.size(); ++i) {
        const EscalationPath &path = m_matrix.paths[qsizetype(i)];
        if (path.kind == PathKind::Confidential && serves(i, route.category))
            return &path;
        if (!own && route.path != 0 && m_paths[i].key == route.path)
            own = &path;
        if (!ordinary && path.kind != PathKind::Confidential)
            ordinary = &path;
        if (!serves(i, route.category))
            continue;
        const bool isTheirs = route.counterparty != 0 && path.counterparty.value() == route.counterparty;
        if (!outside && path.kind == PathKind::Counterparty && isTheirs)
            outside = &path;
        if (!serving)
            serving = &path;
    }
    return own ? own : outside ? outside : serving ? serving : ordinary;
}

int NarrowPass::routed(const NarrowIssue &issue)
{
    const Route route{issue.category, issue.path, issue.counterparty};
    Place &place = m_routes[placeOf(route.category, route.path, route.counterparty)];
    if (place.path != kFreePlace && place.route == route)
        return place.path;
    const EscalationPath *path = pathFor(route);
    place.route = route;
    place.path = path && !isConfidential(route.category) ? int(path - m_matrix.paths.constData()) : kAskAdvise;
    return place.path;
}

Severity NarrowPass::severityOf(const NarrowIssue &issue) const
{
    return issue.override > 0 ? Severity(issue.override - 1) : m_context.severity.severity(issue.impact, issue.urgency);
}

std::optional<NarrowDecision> NarrowPass::decide(const NarrowIssue &issue)
{
    if (m_now.ms() < issue.knownFrom || !issue.has(NarrowIssue::Plain))
        return std::nullopt;
    if (issue.over != 0) {
        const auto verdict = Verdict(issue.over - 1);
        return NarrowDecision{verdict, quint8(int(verdict)), issue.level, 0}; // the first rules and verdicts go side by side
    }
    const int path = routed(issue);
    if (path == kAskAdvise)
        return std::nullopt;
    const Severity severity = severityOf(issue);
    auto &bucket = m_buckets[size_t(path * kSeverityCount + int(severity))];
    if (!bucket)
        bucket = std::make_unique<NarrowBucket>(m_matrix.paths[path], severity, m_context, m_book, m_now);
    if (!bucket->isPlain())
        return std::nullopt;
    return NarrowJudgement(issue, *bucket, m_context, m_book, m_now).decide();
}

}
