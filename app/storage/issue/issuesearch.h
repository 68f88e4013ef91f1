#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

#include <QString>

namespace storage {

class Database;

// Case folded, without accents: "Überfällige" → "uberfallige". What the filter of the list compares.
QString folded(const QString &text);
// What the filter finds an issue by: key, title, counterparty.
QString searchText(const QString &key, const QString &title, const QString &counterparty);
// A key as the list sorts it: "HT4-118" → "HT4-", 118. Without digits at its end the number is 0.
std::pair<QString, qint64> splitKey(const QString &key);
// After the organisation's name has changed.
[[nodiscard]] base::Result<> refreshSearchText(Database &database, const domain::Organisation &organisation);

}
