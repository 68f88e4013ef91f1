#include "cli/time/holidayscommand.h"

#include "cli/text.h"
#include "cli/texttable.h"
#include "cli/time/yearrange.h"
#include "services/calendar/holidaycatalogue.h"

namespace cli {

namespace {

base::Result<ExitStatus> listCountries(Call &call)
{
    const auto countries = services::holidayCountries();
    if (!countries)
        return base::fail(countries.error());
    QJsonArray document;
    TextTable table({Text::tr("Code"), Text::tr("Name")});
    const auto add = [&](const QString &code, const QString &name) {
        document.append(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("name"), name}});
        table.add({code, name});
    };
    for (const domain::HolidayRules &country : *countries) {
        add(country.code, country.name);
        for (const domain::HolidayRegion &region : country.regions)
            add(country.code + QLatin1Char('-') + region.code, region.name);
    }
    call.console().answer(document, table.text());
    return Done;
}

base::Result<ExitStatus> listHolidays(Call &call)
{
    if (call.arguments().places().isEmpty())
        return listCountries(call);
    const auto place = services::holidayPlace(call.arguments().place(0));
    if (!place)
        return base::fail(place.error());
    const auto years = yearRange(call);
    if (!years)
        return base::fail(years.error());
    QJsonArray document;
    TextTable table({Text::tr("Day"), Text::tr("Weekday"), Text::tr("Name")});
    for (int year = years->first; year <= years->second; ++year) {
        for (const domain::Holiday &holiday : place->in(year)) {
            const QString day = holiday.day.toString(Qt::ISODate);
            document.append(QJsonObject{{QStringLiteral("day"), day},
                                        {QStringLiteral("name"), holiday.name},
                                        {QStringLiteral("inLieu"), holiday.inLieu}});
            const QString name = holiday.inLieu ? Text::tr("%1 (in lieu)").arg(holiday.name) : holiday.name;
            table.add({day, QLocale().standaloneDayName(holiday.day.dayOfWeek()), name});
        }
    }
    call.console().answer(document, table.text());
    return Done;
}

}

Command holidaysCommand()
{
    return {.name = QStringLiteral("holidays"),
            .synopsis = QStringLiteral("[PLACE]"),
            .summary = [] { return Text::tr("The public holidays of a country or a part of it (DE, DE-HH); without a place, the places there are."); },
            .least = 0,
            .most = 1,
            .options = {{QStringLiteral("years"), QStringLiteral("2026|2026-2028")}},
            .run = listHolidays};
}

}
