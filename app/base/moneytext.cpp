#include "base/moneytext.h"

#include <QRegularExpression>

namespace base {

bool isCurrencyLast(const QLocale &locale)
{
    static const QString kSign = QStringLiteral("X");
    const QString text = locale.toCurrencyString(qlonglong(1), kSign);
    return locale.language() != QLocale::C && text.indexOf(kSign) > text.indexOf(locale.toString(1)); // C: as in English
}

QString moneyText(const QString &currency, const QString &amount, const QLocale &locale, QChar between)
{
    if (currency.isEmpty())
        return amount;
    return isCurrencyLast(locale) ? amount + between + currency : currency + between + amount;
}

std::optional<double> amountFromText(const QString &text, const QLocale &locale)
{
    static const QRegularExpression kBlanks(QStringLiteral("[\\s\\x{00A0}\\x{202F}\\x{200E}\\x{200F}]"));
    static const QRegularExpression kCurrency(QStringLiteral("^[A-Za-z]{3}(?=[-\\d\\p{Nd}.,])|(?<=[\\d\\p{Nd}.,kKmM])[A-Za-z]{3}$|[€$£¥]"));
    QString number = text;
    number.remove(kBlanks).remove(kCurrency);
    double factor = 1;
    if (number.endsWith(u'k', Qt::CaseInsensitive))
        factor = 1e3;
    else if (number.endsWith(u'm', Qt::CaseInsensitive))
        factor = 1e6;
    if (factor > 1)
        number.chop(1);
    bool isNumber = false;
    double amount = locale.toDouble(number, &isNumber);
    if (!isNumber)
        amount = QLocale::c().toDouble(number, &isNumber);
    return isNumber ? std::optional(amount * factor) : std::nullopt;
}

}
