// What Today says of the manager's own part: counted by the very queries that list the issues.
#include "services/issue/query/queryreading.h"
#include "services/today/todayservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuelisting.h"

namespace services {

using base::Result;

Result<HandlingShares> TodayService::shares(domain::ProjectId project, const std::function<bool()> &isWanted) const
{
    const auto restriction = neededRestriction(project);
    if (!restriction)
        return base::fail(restriction.error());
    const QueryReading reading((QueryVocabulary()));
    const storage::IssueListing listing(m_workspace.database());
    HandlingShares shares;
    const std::pair<const char *, qint64 *> parts[] = {{HandlingShares::kSolvedQuery, &shares.solved},
                                                       {HandlingShares::kAloneQuery, &shares.alone},
                                                       {HandlingShares::kLowQuery, &shares.low},
                                                       {HandlingShares::kLowEscalatedQuery, &shares.lowEscalated}};
    for (const auto &[text, count] : parts) {
        const auto conditions = reading.conditions(QString::fromLatin1(text), m_workspace.clock().now());
        if (!conditions)
            return base::fail(base::ErrorCode::Invalid, conditions.error().written);
        storage::IssueQuery query;
        query.project = *restriction;
        query.conditions = *conditions;
        const Result<qint64> counted = listing.count(query, isWanted);
        if (!counted)
            return base::fail(counted.error());
        *count = *counted;
    }
    return shares;
}

}
