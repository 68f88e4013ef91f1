#pragma once

#include "storage/search/searchdocument.h"

#include <optional>

namespace services {

// The names programs know kinds and fields by: stable, never shown as a label.
QString nameOf(storage::SearchKind kind);
QString nameOf(storage::SearchField field);
std::optional<storage::SearchKind> searchKindOf(const QString &name);

}
