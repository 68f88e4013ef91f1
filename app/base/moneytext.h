#pragma once

#include <QLocale>

#include <optional>

namespace base {

// Whether the currency stands behind the amount in this locale: "14.500 EUR", not "EUR 14,500".
bool isCurrencyLast(const QLocale &locale);
// Both in the order of the locale; the amount alone without a currency.
QString moneyText(const QString &currency, const QString &amount, const QLocale &locale, QChar between = u' ');
// The number that stands in what was typed as money, as the locale writes it or with a decimal point: the currency before or behind
// it as code or sign, blanks of any kind, "14k", "1.2m". In units, not cents; nothing where no number is read.
std::optional<double> amountFromText(const QString &text, const QLocale &locale);

}
