#pragma once

#include "domain/issue/issue.h"
#include "render/wording/format.h"

namespace render {

// What else a mail asks about, as a paragraph of plain text: a head and a line for each issue. Empty without lines.
QString bundleText(const QStringList &lines);
// "- HT4-106 Lifting plan is not approved: Approve it (needed by Fri 20 Nov 12:00)"; nothing of it reads as a placeholder.
QString bundleLine(const domain::Issue &issue, const Format &format, bool isKeyShown);

}
