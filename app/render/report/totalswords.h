#pragma once

#include "domain/issue/issuetotals.h"
#include "render/wording/format.h"

namespace render {

// "37 open · EUR 48,200 now · EUR 6,100 per working day · 41 days lost"; several currencies stand beside each other: "EUR 48,200 +
// USD 900 now". What is not there is left out; nothing is open: empty.
QString totalsLine(const domain::IssueTotals &totals, const Format &format);
// The same with what comes on top if nobody acts.
QString wholeTotalsLine(const domain::IssueTotals &totals, const Format &format);
// How it was counted and rounded.
QString totalsNote();

}
