#pragma once

#include "render/wording/format.h"
#include "services/issue/bulk/bulkedit.h"

namespace models {

// The keys as they are said, "HT4-118, HT4-120 and HT4-122"; of many the first.
QString keyWords(const QStringList &keys, const render::Format &format);
// What was resolved only of what was to be closed, and when it closes; empty when nothing was.
QString closingWords(const services::BulkOutcome &outcome, const render::Format &format);

}
