#pragma once

#include "base/result.h"
#include "storage/history/journal.h"

#include <QJsonObject>

namespace services {

// Change sets and history entries as the workspace document holds them; what is empty is left out.
QJsonObject changeSetJson(const storage::ChangeSet &set);
QJsonObject historyJson(const storage::HistoryEntry &entry);

// BadValue with place.field for a wrong type or word, UnknownField for another key.
[[nodiscard]] base::Result<storage::ChangeSet> changeSetFrom(const QJsonObject &object);
[[nodiscard]] base::Result<storage::HistoryEntry> historyEntryFrom(const QJsonObject &object);

}
