#pragma once

#include "domain/draft/draft.h"
#include "domain/escalation/catalogue/listedsituation.h"
#include "domain/escalation/criterion.h"
#include "domain/escalation/matrix.h"
#include "domain/issue/attachment.h"
#include "domain/issue/contact.h"
#include "domain/project/customfield.h"
#include "domain/risk/risk.h"

#include <QString>

namespace storage {
class Database;
}

// Records with every field filled, and a small workspace of them.
namespace samples {

// Ids of what fill() has put in.
struct Filled {
    domain::CalendarId calendar;
    domain::OrganisationId ours;
    domain::OrganisationId theirs;
    domain::PersonId manager;
    domain::PersonId boss;
    domain::ProjectId project;
    domain::MatrixId matrix;
};

base::Instant at(const QString &iso);
domain::WorkingCalendar calendar();
domain::Person person(const QString &name, domain::OrganisationId organisation);
domain::Project project(const QString &key);
domain::Matrix matrix(const Filled &filled);
domain::Criterion criterion(const Filled &filled);
domain::ListedSituation situation(const Filled &filled, int rank);
domain::Milestone milestone(const Filled &filled);
domain::CustomField customField(const Filled &filled);
domain::Attachment attachment(domain::IssueId issue);
domain::Issue plainIssue(const Filled &filled, int number);
domain::Issue fullIssue(const Filled &filled, int number);
domain::Contact contact(const Filled &filled, domain::IssueId issue);
domain::Risk risk(const Filled &filled, const QVector<domain::IssueId> &issues);
domain::DraftTemplate draftTemplate();
domain::Draft draft(const Filled &filled, domain::IssueId issue);

// Fails the running test when something cannot be written.
Filled fill(storage::Database &database);

}
