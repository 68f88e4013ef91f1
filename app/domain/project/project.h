#pragma once

#include "base/instant.h"
#include "base/typedid.h"
#include "domain/project/money.h"
#include "domain/time/workingcalendar.h"

#include <QString>

namespace domain {

using ProjectId = base::TypedId<struct ProjectTag>;
using PersonId = base::TypedId<struct PersonTag>;
using OrganisationId = base::TypedId<struct OrganisationTag>;

// One project of the workspace. Its key begins the key of each issue ("HT4" gives HT4-118).
struct Project {
    ProjectId id;
    QString key;
    QString name;
    QString currency = QStringLiteral("EUR");
    CalendarId calendar;
    PersonId manager;              // whose advice this is; owner of what nobody owns
    Money authorityMoney;          // the project manager's own limit; zero = none stated
    int authorityDays = 0;         // slip in working days the manager may accept
    bool authorityScope = false;   // may change the scope
    int leaderLoadLimit = 4;       // escalations to one person in 30 days before a warning
    qint64 nextIssueNumber = 1;
    qint64 nextRiskNumber = 1;
    base::Instant createdAt;
    int rowVersion = 0;
    bool operator==(const Project &) const = default;
};

}
