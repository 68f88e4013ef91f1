#include "domain/issue/contribution.h"

#include <algorithm>
#include <limits>

namespace domain {

namespace {

constexpr qint64 kMostCentsShared = std::numeric_limits<qint64>::max() / 4 / kWholePercent; // sums of them stay numbers

}

void ContributionSum::add(int percent, qint64 days, const QMap<QString, qint64> &cents)
{
    ++issues;
    dayHundredths += days * percent;
    for (auto each = cents.cbegin(); each != cents.cend(); ++each) {
        if (*each == 0)
            continue;
        qint64 &sum = centHundredths[each.key()];
        sum = std::min(sum + std::clamp(*each, -kMostCentsShared, kMostCentsShared) * percent, kMostCentsShared * kWholePercent);
    }
}

}
