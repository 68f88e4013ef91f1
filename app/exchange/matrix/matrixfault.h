#pragma once

#include <QString>

namespace exchange {

// A cell of an imported matrix that cannot be taken. reason: a code word of exchange/importreasons.h, which front ends make a
// sentence of (render::importReason with `text`).
struct MatrixFault {
    qint64 row = 0;    // from 1; 0: no place in a table (a JSON document)
    qint64 column = 0; // from 1
    QString field;     // the heading of the column, or the place inside a JSON document
    QString reason;
    QString text;      // what stands there
    bool operator==(const MatrixFault &) const = default;
};

}
