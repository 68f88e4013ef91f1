#pragma once

#include "domain/escalation/catalogue/situationcheck.h"

namespace render {

QString escalationMark(const domain::ListedSituation &situation); // "handle yourself" or "escalate"
// What picking it sets, and what to do: "It sets category staff, impact 1, urgency 1. Handle it yourself: …".
QString pickText(const domain::ListedSituation &situation);
QString findingText(domain::SituationCheck check); // no path serves its category

}
