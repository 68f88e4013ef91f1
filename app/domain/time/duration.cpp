#include "domain/time/duration.h"

namespace domain {

namespace {

constexpr qint64 kMostDays = 36'525; // 100 years

qint64 largestAmount(Duration::Unit unit)
{
    switch (unit) {
    case Duration::Unit::Minutes:
        return kMostDays * 24 * 60;
    case Duration::Unit::Hours:
        return kMostDays * 24;
    case Duration::Unit::Days:
        return kMostDays;
    }
    return 0;
}

std::optional<Duration::Unit> unitOfLetter(QChar letter)
{
    switch (letter.unicode()) {
    case 'm':
        return Duration::Unit::Minutes;
    case 'h':
        return Duration::Unit::Hours;
    case 'd':
        return Duration::Unit::Days;
    default:
        return std::nullopt;
    }
}

// ASCII digits alone, so that the notation is the same in every locale.
std::optional<qint64> amountOf(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    qint64 amount = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        amount = amount * 10 + (digit.unicode() - u'0');
    }
    return amount;
}

}

QString toText(const Duration &duration)
{
    static constexpr char kLetters[] = {'m', 'h', 'd'};
    QString text = QString::number(duration.amount) + QLatin1Char(kLetters[int(duration.unit)]);
    if (duration.elapsed)
        text += u'!';
    return text;
}

std::optional<Duration> durationFromText(const QString &text)
{
    QStringView rest = QStringView(text).trimmed();
    Duration duration;
    if (rest.endsWith(u'!')) {
        duration.elapsed = true;
        rest = rest.chopped(1).trimmed();
    }
    if (rest.isEmpty())
        return std::nullopt;
    const auto unit = unitOfLetter(rest.back());
    const auto amount = amountOf(rest.chopped(1).trimmed());
    if (!unit || !amount || *amount > largestAmount(*unit))
        return std::nullopt;
    duration.unit = *unit;
    duration.amount = *amount;
    return duration;
}

}
