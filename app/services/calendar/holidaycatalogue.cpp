#include "services/calendar/holidaycatalogue.h"

#include "domain/time/holidays/holidaytext.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace services {

namespace {

base::Result<domain::HolidayRules> countryFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::NotFound, path);
    return domain::holidayRulesFromText(QString::fromUtf8(file.readAll()), path);
}

}

base::Result<QVector<domain::HolidayRules>> holidayCountries()
{
    QVector<domain::HolidayRules> countries;
    const QDir folder(QStringLiteral(":/holidays"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        auto rules = countryFile(folder.filePath(name));
        if (!rules)
            return base::fail(rules.error());
        countries.append(std::move(*rules));
    }
    std::sort(countries.begin(), countries.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return countries;
}

base::Result<HolidayPlace> holidayPlace(const QString &code)
{
    const QString wanted = code.trimmed().toUpper();
    const QString country = wanted.section(QLatin1Char('-'), 0, 0);
    const QString region = wanted.section(QLatin1Char('-'), 1);
    const bool isCode = country.size() == 2 && country.front().isLetter() && country.back().isLetter();
    auto rules = isCode ? countryFile(QStringLiteral(":/holidays/%1.txt").arg(country.toLower()))
                        : base::Result<domain::HolidayRules>(base::fail(base::ErrorCode::NotFound, code));
    if (!rules)
        return base::fail(rules.error().code, code);
    const auto isRegion = [&](const domain::HolidayRegion &each) { return each.code == region; };
    if (!region.isEmpty() && std::none_of(rules->regions.cbegin(), rules->regions.cend(), isRegion))
        return base::fail(base::ErrorCode::NotFound, code);
    return HolidayPlace{std::move(*rules), region};
}

}
