#pragma once

#include "render/report/registercontent.h"
#include "render/wording/format.h"

namespace render {

QString contributionState(const ContributionRow &row); // open, closed
QString contributionDays(const ContributionRow &row, const Format &format); // 12.35: exact
QString contributionMoney(const ContributionRow &row, const Format &format); // each currency by itself
// How the shares were counted and rounded.
QString contributionNote();

}
