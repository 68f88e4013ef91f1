#pragma once

#include "domain/issue/issue.h"

namespace services {

class Workspace;

// What keeps an issue from being closed.
enum class ClosingHold { None, Untold, Unowned };

// Closing waits until everyone who was in the issue has heard the outcome, or the telling is waived (E6), and until somebody owns
// it (E3). The issue as it stands before it is closed.
ClosingHold closingHold(Workspace &workspace, const domain::Issue &issue);
// Where `changed` would close what is stored and may not yet, it is resolved instead. What it was that kept it.
ClosingHold resolveWhereHeld(Workspace &workspace, const domain::Issue &stored, domain::Issue &changed);

}
