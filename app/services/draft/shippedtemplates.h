#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"

#include <QVector>

namespace services {

// The templates compiled in (resources/templates), in every language; they have no id.
[[nodiscard]] base::Result<QVector<domain::DraftTemplate>> shippedTemplates();

}
