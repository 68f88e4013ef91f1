#pragma once

#include "domain/issue/issue.h"

namespace domain {

using SituationId = base::TypedId<struct SituationTag>;

// An entry of a project's catalogue of situations, ranked from the highest impact to what is handled without escalation. A new
// issue is classified by picking one. What an issue has picked stays with it when the entry is changed or removed.
struct ListedSituation {
    SituationId id;
    ProjectId project;
    int rank = 0; // 1..n, 1 the highest impact
    QString name;
    QString category;
    int impact = 0; // 1..5, 0 = not set by picking it
    int urgency = 0; // 1..5, 0 = not set by picking it
    bool everyday = false; // handle it yourself: no escalation
    QString advice; // what to do, in one line
    int rowVersion = 0;
    bool operator==(const ListedSituation &) const = default;
};

// Those a new project begins with, in their order. Named in English, like criteria and severities; a file holds them in its language.
QVector<ListedSituation> shippedSituations(ProjectId project);

// The issue as it is classified by the entry: its name, category, impact, urgency, and whether it is an everyday matter. What the entry
// leaves open (no category, 0) stays.
Issue classified(Issue issue, const ListedSituation &situation);
// No situation any more: no everyday matter by a pick. What the pick had set besides stays.
Issue unclassified(Issue issue);

}
