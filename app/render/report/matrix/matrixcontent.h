#pragma once

#include "domain/escalation/matrixcheck.h"

namespace render {

// What the papers about a matrix say: one published version, and what its checks find.
struct MatrixContent {
    domain::EngineContext context;
    domain::Matrix matrix;
    QVector<domain::MatrixFinding> findings;
    base::Instant asOf;
    QString fileName;
    QString historyHead;
    QString author;
};

}
