#include "render/report/totalswords.h"

#include "render/wording/translate.h"

namespace render {

namespace {

using Amounts = domain::IssueTotals::Amounts;

// Of each currency by itself; empty where there is none.
QString amountsOf(const domain::IssueTotals &totals, qint64 Amounts::*which, const Format &format)
{
    QStringList amounts;
    for (auto each = totals.money.cbegin(); each != totals.money.cend(); ++each)
        if (const qint64 cents = (*each).*which; cents != 0)
            amounts << format.money(cents, each.key());
    return amounts.join(QStringLiteral(" + "));
}

QString totalsText(const domain::IssueTotals &totals, const Format &format, bool isWhole)
{
    if (totals.open == 0)
        return {};
    QStringList parts{translate("Totals", "%1 open", "how many issues").arg(format.number(totals.open))};
    if (const QString now = amountsOf(totals, &Amounts::now, format); !now.isEmpty())
        parts << translate("Totals", "%1 now", "amounts of money").arg(now);
    if (const QString perDay = amountsOf(totals, &Amounts::perDay, format); !perDay.isEmpty())
        parts << translate("Totals", "%1 per working day", "amounts of money").arg(perDay);
    if (const QString more = isWhole ? amountsOf(totals, &Amounts::ifLeft, format) : QString(); !more.isEmpty())
        parts << translate("Totals", "%1 more by the need-by", "amounts of money").arg(more);
    if (totals.days > 0)
        parts << translate("Totals", "%1 lost", "working days").arg(format.workingDays(totals.days));
    return parts.join(QStringLiteral(" · "));
}

}

QString totalsLine(const domain::IssueTotals &totals, const Format &format)
{
    return totalsText(totals, format, false);
}

QString wholeTotalsLine(const domain::IssueTotals &totals, const Format &format)
{
    return totalsText(totals, format, true);
}

QString totalsNote()
{
    return translate("Totals",
                     "Open issues only. Now: full working days since the first missed date at the cost per day, plus the cost stated. "
                     "By the need-by: the working days left at the cost per day, plus the loss that comes once. "
                     "A day that has begun counts as left, not as lost. Amounts are exact to the cent and not rounded; no currency is converted.");
}

}
