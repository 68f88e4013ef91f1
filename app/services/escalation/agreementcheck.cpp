#include "services/escalation/agreementcheck.h"

#include "services/escalation/matrixservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"

#include <QSet>

namespace services {

namespace {

QSet<domain::PersonId> leadersOf(const domain::Matrix &matrix)
{
    QSet<domain::PersonId> leaders;
    for (const domain::EscalationPath &path : matrix.paths) {
        for (const domain::Level &level : path.levels.mid(1)) {
            leaders.insert(level.ours.primary);
            for (const domain::PersonId deputy : level.ours.deputies)
                leaders.insert(deputy);
        }
    }
    return leaders;
}

}

base::Result<AgreementGaps> agreementGaps(Workspace &workspace, domain::ProjectId id, QDate today)
{
    const auto project = workspace.projects().find(id);
    const auto matrix = workspace.matrices().edited(id);
    const auto people = workspace.people().people();
    if (!project || !matrix || !people)
        return base::fail(!project ? project.error() : !matrix ? matrix.error() : people.error());
    const QSet<domain::PersonId> leaders = leadersOf(*matrix);
    AgreementGaps gaps;
    for (const domain::Person &person : *people) {
        if (!leaders.contains(person.id) || person.id == project->manager || !person.active)
            continue;
        if (!person.agreement.on.isValid())
            gaps.missing << person;
        else if (person.agreement.reviewOn.isValid() && person.agreement.reviewOn <= today)
            gaps.due << person;
    }
    return gaps;
}

}
