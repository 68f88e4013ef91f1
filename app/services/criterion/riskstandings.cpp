#include "services/criterion/riskstandings.h"

#include "storage/risk/riskmatrixrepository.h"
#include "storage/risk/riskrepository.h"

#include <algorithm>

namespace services {

using base::Result;

namespace {

bool looksAtRisks(const domain::Criterion &criterion)
{
    return std::any_of(criterion.terms.begin(), criterion.terms.end(), [](const domain::CriterionTerm &term) {
        return term.fact == domain::CriterionFact::RiskRating || term.fact == domain::CriterionFact::RiskAboveAppetite;
    });
}

// The register's rating: the residual place where it is assessed.
domain::RiskPosition ratedPosition(const domain::Risk &risk)
{
    return risk.residual.probabilityScore > 0 && risk.residual.impactScore > 0 ? risk.residual : risk.inherent;
}

}

Result<QHash<domain::IssueId, domain::RiskStanding>> riskStandings(storage::Database &database, domain::ProjectId project,
                                                                   const QVector<domain::Criterion> &criteria)
{
    QHash<domain::IssueId, domain::RiskStanding> standings;
    if (std::none_of(criteria.begin(), criteria.end(), looksAtRisks))
        return standings;
    const auto risks = storage::RiskRepository(database).linked(project);
    if (!risks)
        return base::fail(risks.error());
    const auto stored = storage::RiskMatrixRepository(database).find(project);
    if (!stored && stored.error().code != base::ErrorCode::NotFound)
        return base::fail(stored.error());
    const domain::RiskMatrix matrix = stored.value_or(domain::RiskMatrix::standard(project));
    for (const domain::Risk &risk : *risks) {
        const domain::RiskPosition position = ratedPosition(risk);
        if (risk.status == domain::RiskStatus::Closed || position.probabilityScore <= 0 || position.impactScore <= 0)
            continue;
        const int rating = int(matrix.rating(position.probabilityScore, position.impactScore)) + 1;
        for (const domain::IssueId issue : risk.issues) {
            domain::RiskStanding &standing = standings[issue];
            standing.rating = std::max(standing.rating, rating);
            standing.isAboveAppetite = standing.isAboveAppetite || matrix.isAboveAppetite(position);
        }
    }
    return standings;
}

}
