#pragma once

#include "base/result.h"
#include "exchange/matrix/matrixtablereader.h"

#include <QJsonObject>

namespace exchange {

// A matrix as one JSON object: {"rungMatrix": 1, "project": KEY, "people": [{id, name, email}], "organisations": [{id, name}],
// "severity": …, "paths": …}, the last two as in the workspace document, with the ids of the two lists.
QJsonObject matrixDocument(const domain::Matrix &matrix, const QVector<domain::Person> &people,
                           const QVector<domain::Organisation> &organisations, const QString &projectKey);

// What was read of such a document, with the ids of the book.
struct ReadMatrix {
    domain::Matrix matrix;
    QVector<MatrixFault> faults;
    QVector<UnknownName> unknown;
};
// BadValue with place.field, UnknownField, Unsupported for a newer number. What it does not say is as in `base`. Whoever is not in the
// book is a fault, and a place without anybody.
[[nodiscard]] base::Result<ReadMatrix> readMatrixDocument(const QJsonObject &document, const NameBook &names, const domain::Matrix &base);

}
