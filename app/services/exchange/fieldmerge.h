#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"

namespace storage {
class Database;
}

namespace services {

// What an import makes of an issue that is there already. `read`: the stored issue with the values of the list set. A field that
// was edited here since the last import keeps the edit, unless the list has another value than it had then (history knows it).
[[nodiscard]] base::Result<domain::Issue> mergeWithEdits(storage::Database &database, const domain::Issue &stored,
                                                         const domain::Issue &read);

}
