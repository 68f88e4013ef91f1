#pragma once

#include "base/result.h"
#include "render/report/briefcontent.h"

namespace services {

class Workspace;
struct IssueCase;

// Gathers what a case brief says. ConfidentialMatter for a case on a confidential path: it is on no paper.
[[nodiscard]] base::Result<render::BriefContent> briefContent(Workspace &workspace, domain::IssueId issue);

}
