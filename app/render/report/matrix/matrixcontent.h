#pragma once

#include "domain/escalation/catalogue/listedsituation.h"
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
    QVector<domain::ListedSituation> situations; // the catalogue by rank, without matters of a confidential kind
};

}
