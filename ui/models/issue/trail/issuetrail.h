#pragma once

#include "base/result.h"
#include "models/issue/trail/trailmodel.h"
#include "services/issue/issueservice.h"

namespace models {

// Each step up, the latest first: whom, what was asked until when, and what came back.
QVector<TrailRow> escalationTrail(const services::IssueCase &issueCase, base::Instant now);

// What was written for an issue, the latest first.
base::Result<QVector<TrailRow>> draftTrail(services::Workspace &workspace, const services::IssueCase &issueCase);

}
