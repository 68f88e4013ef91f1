#include "services/search/searchnames.h"

#include <algorithm>

namespace services {

using storage::SearchField;
using storage::SearchKind;

namespace {

constexpr const char *kKindNames[] = {"issue", "log", "risk", "person", "draft"};

// In the order of the fields.
constexpr const char *kFieldNames[] = {
    "key",   "title",  "description", "businessImpact", "consequence", "workaround", "outcome", "ask",  "decision",     "causes",  "labels", "options",
    "custom", "actions", "counterparty", "response", "text", "reason", "name", "role", "email", "organisation", "subject", "body",
};
static_assert(std::size(kFieldNames) == size_t(SearchField::Body) + 1);

}

QString nameOf(SearchKind kind)
{
    return QLatin1String(kKindNames[size_t(kind)]);
}

QString nameOf(SearchField field)
{
    return QLatin1String(kFieldNames[size_t(field)]);
}

std::optional<SearchKind> searchKindOf(const QString &name)
{
    const auto found = std::find_if(std::begin(storage::kSearchKinds), std::end(storage::kSearchKinds), [&name](SearchKind kind) { return nameOf(kind) == name; });
    return found == std::end(storage::kSearchKinds) ? std::nullopt : std::optional<SearchKind>(*found);
}

}
