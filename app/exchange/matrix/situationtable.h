#pragma once

#include "base/result.h"
#include "domain/escalation/catalogue/listedsituation.h"
#include "exchange/xlsx/sheetrow.h"

namespace exchange {

// A catalogue of situations as a table: rank, situation, category, impact, urgency, no escalation (yes or nothing), advice; a
// heading, then a row each in the order of the catalogue.
QVector<QStringList> situationTable(const QVector<domain::ListedSituation> &situations);
// Such a table back, in the order of its ranks; rows of the same rank, and those without one at the end, in the order of the file.
// UnknownColumn without a heading "Situation"; BadValue with row and column for a number or a word that is none. Empty rows are
// passed over.
[[nodiscard]] base::Result<QVector<domain::ListedSituation>> situationsFrom(const QVector<SheetRow> &rows, const QString &file);

}
