#pragma once

#include "services/issue/issueservice.h"
#include "storage/today/duelisting.h"

namespace services {

// What Today has to find of an issue without reading its log; kept beside its cached advice by IssueService::refreshCached.
QVector<storage::DueMark> dueMarks(const IssueCase &issueCase, base::Instant now);

}
