#pragma once

#include "storage/issue/issuestate.h"
#include "storage/record/value.h"

namespace storage {

// severity, level, verdict, next level, until, next checkpoint, digest.
Values stateCells(const IssueState &state);
// The issue's id and the columns of stateCells but the digest.
IssueState readState(Cells &cells);
// 32 bits over all but the checkpoint, plus the checkpoint: so that one SQL statement can move all checkpoints.
qint64 digestOf(const IssueState &state);

}
