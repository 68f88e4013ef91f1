#pragma once

#include "base/result.h"
#include "domain/time/holidays/holidayrule.h"

namespace services {

// The countries whose public holidays are shipped (resources/holidays), by name.
[[nodiscard]] base::Result<QVector<domain::HolidayRules>> holidayCountries();

// A country, or a part of it: "DE", "DE-HH".
struct HolidayPlace {
    domain::HolidayRules rules;
    QString region; // empty: what the whole country keeps

    QString code() const { return region.isEmpty() ? rules.code : rules.code + QLatin1Char('-') + region; }
    QVector<domain::Holiday> in(int year) const { return domain::holidaysOf(rules, region, year); }
};

// NotFound when no such country is shipped or it has no such part. Upper and lower case are the same.
[[nodiscard]] base::Result<HolidayPlace> holidayPlace(const QString &code);

}
