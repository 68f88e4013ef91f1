#pragma once

#include "domain/escalation/matrix.h"
#include "exchange/matrix/namebook.h"

namespace exchange {

// The rows of a matrix (matrixcolumns.h), below a row that says whose it is.
QVector<QStringList> matrixTable(const domain::Matrix &matrix, const NameBook &names, const QString &projectKey);

}
