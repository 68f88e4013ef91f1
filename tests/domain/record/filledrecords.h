#pragma once

#include "domain/draft/draft.h"
#include "domain/escalation/catalogue/listedsituation.h"
#include "domain/escalation/criterion.h"
#include "domain/escalation/matrix.h"
#include "domain/issue/attachment.h"
#include "domain/issue/contact.h"
#include "domain/project/customfield.h"
#include "domain/risk/risk.h"

namespace filled {

// Records with every field set to something that is not its default.
domain::Project project();
domain::WorkingCalendar calendar();
domain::Organisation organisation();
domain::Person person();
domain::Absence absence();
domain::Issue issue();
domain::Contact contact();
domain::Risk risk();
domain::RiskMatrix riskMatrix();
domain::Matrix matrix();
domain::Criterion criterion();
domain::ListedSituation situation();
domain::Milestone milestone();
domain::CustomField customField();
domain::Attachment attachment();
domain::DraftTemplate draftTemplate();
domain::Draft draft();

}
