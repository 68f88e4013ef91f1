#pragma once

#include "domain/issue/issue.h"
#include "storage/issue/issuestatements.h"

namespace storage {

// Issues as rows and back; the parts in the order of kIssueParts.
struct IssueCodec {
    using Type = domain::Issue;
    static const RecordLayout &layout() { return kIssueRecord; }
    static Record write(const domain::Issue &issue);
    static bool read(const Record &record, domain::Issue &issue);
};

}
