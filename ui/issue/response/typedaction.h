#pragma once

#include "domain/escalation/advice.h"

namespace ui {

// An action as it is typed in one line: "Measure the rails, Ana, 20.10." The last parts between commas that name one person or a day
// (2026-10-20, 20.10., +3d) are taken for that; all else is its text. `today` is where "+3d" counts from.
domain::ResponseAction typedAction(const QString &line, const QHash<domain::PersonId, domain::Person> &people, QDate today);

}
