#pragma once

#include "domain/escalation/matrixcheck.h"

namespace domain {

// How far a matrix can be relied on, counted over the cells a reader looks up: of each level its title, our people, theirs where
// the path has another side, a response time a severity and the channels; of each path its start levels and the categories it serves.
struct MatrixHealth {
    int errors = 0;
    int warnings = 0;
    int cells = 0;
    int sound = 0; // filled, and no finding of the checks stands in it

    // Of the cells, those that are sound, rounded down: 100 only when all are and the checks find nothing at all.
    int percent() const;
};

MatrixHealth matrixHealth(const Matrix &matrix, const QVector<MatrixFinding> &findings);

}
