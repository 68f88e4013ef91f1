#include "render/report/briefsums.h"

namespace render {

namespace {

QStringList daysTerm(int days, qint64 perDay, const Format &format)
{
    if (days <= 0 || perDay == 0)
        return {};
    return {format.number(days) + QStringLiteral(" × ").replace(u' ', QChar(QChar::Nbsp)) + format.amount(perDay)};
}

QStringList moneyTerm(qint64 cents, const Format &format)
{
    return cents == 0 ? QStringList() : QStringList{format.amount(cents)};
}

}

QString BriefSums::aheadTerms(const Format &format) const
{
    return (daysTerm(daysToNeedBy, perDay, format) + moneyTerm(oneOff, format)).join(QStringLiteral(" + "));
}

QString BriefSums::totalTerms(const Format &format) const
{
    return (daysTerm(daysLost + daysToNeedBy, perDay, format) + moneyTerm(costNow, format) + moneyTerm(oneOff, format))
        .join(QStringLiteral(" + "));
}

BriefSums briefSums(const BriefContent &content)
{
    const domain::Issue &issue = content.issue;
    const QString project = content.context.project.currency;
    BriefSums sums;
    sums.currency = issue.costPerDay.currency.isEmpty() ? project : issue.costPerDay.currency;
    for (const domain::Money &money : {issue.costNow, issue.oneOffLoss})
        if (!money.isZero() && (money.currency.isEmpty() ? project : money.currency) != sums.currency)
            sums.oneCurrency = false;
    sums.perDay = issue.costPerDay.cents;
    sums.daysLost = content.figures.daysLost;
    sums.lost = content.figures.costSoFarCents;
    sums.costNow = issue.costNow.cents;
    sums.daysToNeedBy = qMax(0, content.figures.daysToNeedBy);
    sums.untilNeedBy = sums.daysToNeedBy * sums.perDay;
    sums.oneOff = issue.oneOffLoss.cents;
    return sums;
}

}
