#pragma once

#include "domain/issue/issue.h"
#include "storage/issue/issuestate.h"
#include "storage/issue/issuestatements.h"

namespace storage {

// Issues as rows and back; the parts in the order of kIssueParts.
struct IssueCodec {
    using Type = domain::Issue;
    static const RecordLayout &layout() { return kIssueRecord; }
    static Record write(const domain::Issue &issue);
    static bool read(const Record &record, domain::Issue &issue);
};

// severity, level, verdict, next level, until, narrow cell, next checkpoint, digest.
Values stateCells(const IssueState &state);
// The two of them that change when the facts do and nothing is advised otherwise.
Values narrowCells(const IssueState &state);
// The issue's id and the columns of stateCells but the digest.
IssueState readState(Cells &cells);
// 32 bits over all but the checkpoint, plus the checkpoint: so that one SQL statement can move all checkpoints.
qint64 digestOf(const IssueState &state);

}
