#include "render/report/contributionwords.h"

#include "render/wording/translate.h"

namespace render {

QString contributionState(const ContributionRow &row)
{
    return row.isOpen ? translate("Contributions", "open") : translate("Contributions", "closed");
}

QString contributionDays(const ContributionRow &row, const Format &format)
{
    const qint64 hundredths = row.sum.dayHundredths;
    const int places = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return format.locale().toString(double(hundredths) / domain::kWholePercent, 'f', places);
}

QString contributionMoney(const ContributionRow &row, const Format &format)
{
    QStringList amounts;
    for (auto each = row.sum.centHundredths.cbegin(); each != row.sum.centHundredths.cend(); ++each)
        amounts << format.money(domain::ContributionSum::rounded(*each), each.key());
    return amounts.join(QStringLiteral(" + "));
}

QString contributionNote()
{
    return translate("Contributions",
                     "Each party's percentage of the working days lost and of the cost so far. Days are exact; amounts are added up first "
                     "and rounded once, half a cent up. No currency is converted.");
}

}
