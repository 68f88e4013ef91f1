#include "domain/issue/issuetotals.h"

#include <algorithm>
#include <limits>

namespace domain {

namespace {

constexpr qint64 kMostCents = std::numeric_limits<qint64>::max();

void addCents(qint64 &sum, qint64 cents)
{
    if (cents > 0 && sum > kMostCents - cents)
        sum = kMostCents;
    else if (cents < 0 && sum < -kMostCents - cents)
        sum = -kMostCents;
    else
        sum += cents;
}

qint64 centsOfDays(qint64 days, qint64 perDay)
{
    if (days > 0 && (perDay > kMostCents / days || perDay < -kMostCents / days))
        return perDay > 0 ? kMostCents : -kMostCents;
    return days * perDay;
}

}

void IssueTotals::add(const Issue &issue, const DelayFigures &figures, const QString &projectCurrency)
{
    if (!issue.isOpen())
        return;
    ++open;
    days += figures.daysLost;
    const auto of = [&](const Money &amount) -> Amounts & { return money[amount.currency.isEmpty() ? projectCurrency : amount.currency]; };
    if (!issue.costPerDay.isZero()) {
        Amounts &delay = of(issue.costPerDay);
        addCents(delay.perDay, issue.costPerDay.cents);
        addCents(delay.now, centsOfDays(figures.daysLost, issue.costPerDay.cents));
        addCents(delay.ifLeft, centsOfDays(std::max(0, figures.daysToNeedBy), issue.costPerDay.cents));
    }
    if (!issue.costNow.isZero())
        addCents(of(issue.costNow).now, issue.costNow.cents);
    if (!issue.oneOffLoss.isZero())
        addCents(of(issue.oneOffLoss).ifLeft, issue.oneOffLoss.cents);
}

}
