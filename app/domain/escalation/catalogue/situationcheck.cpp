#include "domain/escalation/catalogue/situationcheck.h"

#include <algorithm>

namespace domain {

QVector<SituationFinding> checkSituations(const QVector<ListedSituation> &situations, const Matrix &matrix)
{
    QVector<SituationFinding> findings;
    const auto isServed = [&](const QString &category) {
        return std::any_of(matrix.paths.begin(), matrix.paths.end(), [&](const EscalationPath &path) { return path.categories.contains(category); });
    };
    const auto lastEscalated = std::find_if(situations.rbegin(), situations.rend(), [](const ListedSituation &each) { return !each.everyday; });
    const int escalatedUpTo = lastEscalated == situations.rend() ? 0 : lastEscalated->rank;
    for (const ListedSituation &each : situations) {
        const auto note = [&](SituationCheck check, bool isWrong) {
            if (isWrong)
                findings.append({each.id, check});
        };
        const bool isRated = each.impact > 0 && each.urgency > 0;
        note(SituationCheck::NoCategory, each.category.isEmpty());
        note(SituationCheck::UnservedCategory, !each.category.isEmpty() && !isServed(each.category));
        note(SituationCheck::Unrated, !isRated);
        const bool actsAtOnce = isRated && matrix.severity.definition(matrix.severity.severity(each.impact, each.urgency)).actImmediately;
        note(SituationCheck::EverydayActsNow, each.everyday && actsAtOnce);
        note(SituationCheck::EverydayAbove, each.everyday && each.rank < escalatedUpTo);
    }
    return findings;
}

}
