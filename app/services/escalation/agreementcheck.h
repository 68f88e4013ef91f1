#pragma once

#include "base/result.h"
#include "domain/person/person.h"

#include <QVector>

namespace services {

class Workspace;

// Leaders with whom nothing is agreed beforehand, or whose agreement is due for review.
struct AgreementGaps {
    QVector<domain::Person> missing; // by name
    QVector<domain::Person> due;
    bool isEmpty() const { return missing.isEmpty() && due.isEmpty(); }
};

// Looks at everybody on our side of level 1 and above in the project's matrix; the project manager does not agree with
// themselves. today: an agreement to be reviewed by then is due.
[[nodiscard]] base::Result<AgreementGaps> agreementGaps(Workspace &workspace, domain::ProjectId project, QDate today);

}
