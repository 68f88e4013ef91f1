#pragma once

#include "base/result.h"
#include "domain/escalation/advice.h"

#include <QVector>

#include <functional>

namespace services {

class Workspace;

// What one running issue would be told instead.
struct MatrixEffect {
    domain::IssueId issue;
    QString key;
    QString title;
    domain::Advice before; // on the version that it runs on
    domain::Advice after;  // on the matrix looked at
    bool isVerdict = false;    // in which of these they differ
    bool isLevel = false;
    bool isPeople = false;
    bool isCheckpoint = false;
};

struct MatrixOutlook {
    int running = 0;          // open issues of the project
    int changed = 0;          // those whose verdict or level becomes another: all of them, however many
    int looked = 0;           // of the others, how many were looked at for people and next moment
    bool isComplete = true;   // false: some were not looked at, or not all that change are listed
    QVector<MatrixEffect> effects; // those whose verdict or level changes first
};

// What would change for the running issues if they all moved to this matrix (a version, or one being edited) now. Reads only;
// a second or two for a million issues: run it in a thread of its own on a workspace of its own. `goOn`, asked often, ends it
// with Cancelled when it says no. most: of the effects listed.
[[nodiscard]] base::Result<MatrixOutlook> matrixOutlook(Workspace &workspace, const domain::Matrix &matrix,
                                                        const std::function<bool()> &goOn = {}, int most = 500);

}
