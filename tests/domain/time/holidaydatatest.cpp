#include "time/holidaydatatest.h"

#include "domain/time/holidays/holidaytext.h"
#include "domain/time/workingcalendar.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace {

QString dataFolder()
{
    const QString set = qEnvironmentVariable("RUNG_DATA_DIR");
    return set.isEmpty() ? qEnvironmentVariable("RUNG_SOURCE_DIR") + QStringLiteral("/../shared/data") : set;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject dataFile(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(dataFolder() + u'/' + name)).object();
}

base::Result<domain::HolidayRules> shipped(const QString &code)
{
    const QString path = QStringLiteral(":/holidays/%1.txt").arg(code.toLower());
    return domain::holidayRulesFromText(QString::fromUtf8(contentOf(path)), path);
}

bool isOfficeDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday;
}

// Days off that would else be worked: what working-day arithmetic sees.
QSet<QDate> officeDays(const domain::HolidayRules &rules, const QString &region, int year)
{
    QSet<QDate> days;
    for (const domain::Holiday &holiday : holidaysOf(rules, region, year))
        if (isOfficeDay(holiday.day))
            days.insert(holiday.day);
    return days;
}

QString difference(const QSet<QDate> &left, const QSet<QDate> &right)
{
    QStringList days;
    for (const QDate day : left)
        if (!right.contains(day))
            days << day.toString(Qt::ISODate);
    days.sort();
    return days.join(QLatin1Char(' '));
}

// What the year lists of vacanza/holidays merge from all its categories and no law makes a public holiday: customs, and days on
// which the president closed the federal offices once.
const QSet<QString> &customs()
{
    static const QSet<QString> names{
        QStringLiteral("Groundhog Day"), QStringLiteral("Valentine's Day"), QStringLiteral("Saint Patrick's Day"),
        QStringLiteral("Good Friday"), QStringLiteral("Easter Sunday"), QStringLiteral("Mother's Day"), QStringLiteral("Father's Day"),
        QStringLiteral("Halloween"), QStringLiteral("Christmas Eve"), QStringLiteral("Christmas Eve (half-day closing)"),
        QStringLiteral("New Year's Eve"), QStringLiteral("Election Day"), QStringLiteral("Day After Christmas"),
        QStringLiteral("National Day of Mourning for former President George H. W. Bush"),
        QStringLiteral("National Day of Mourning for former President Jimmy Carter")};
    return names;
}

// The lists of the sample data that no rule file stands for: India and the Emirates keep lunar calendars.
bool isWithoutRules(const QString &country)
{
    return country == QLatin1String("AE") || country == QLatin1String("IN");
}

// Whether a snapshot's entry is a custom only: all of its names are, in a country where they are no holidays.
bool isCustom(const QString &country, const QString &entry)
{
    if (country != QLatin1String("US"))
        return false;
    const QStringList names = entry.split(QStringLiteral("; "));
    return std::all_of(names.cbegin(), names.cend(), [](const QString &name) { return customs().contains(name); });
}

}

void HolidayDataTest::everyShippedFileReads()
{
    const QStringList files = QDir(QStringLiteral(":/holidays")).entryList(QDir::Files);
    QVERIFY2(files.size() >= 12, "too few countries");
    for (const QString &file : files) {
        const auto rules = shipped(file.section(u'.', 0, 0));
        QVERIFY2(rules, qPrintable(rules ? QString() : file + rules.error().detail));
        QCOMPARE(rules->code.toLower(), file.section(u'.', 0, 0));
        QVERIFY(!rules->rules.isEmpty());
    }
}

void HolidayDataTest::everyYearHasSensibleDays()
{
    for (const QString &file : QDir(QStringLiteral(":/holidays")).entryList(QDir::Files)) {
        const auto rules = shipped(file.section(u'.', 0, 0));
        QVERIFY(rules);
        QStringList regions{QString()};
        for (const domain::HolidayRegion &region : rules->regions)
            regions << region.code;
        for (const QString &region : std::as_const(regions)) {
            for (int year = 2015; year <= 2035; ++year) {
                const auto holidays = holidaysOf(*rules, region, year);
                const QString what = QStringLiteral("%1 %2 %3: %4").arg(file, region).arg(year).arg(holidays.size());
                QVERIFY2(holidays.size() >= 4 && holidays.size() <= 24, qPrintable(what));
                QCOMPARE(holidays.first().day, QDate(year, 1, 1));
            }
        }
    }
}

void HolidayDataTest::daysThatNoRuleTellsAreAsDecreed_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isHoliday");
    const auto row = [](const char *country, const char *region, QDate day, bool isHoliday) {
        QTest::addRow("%s %s %s", country, region, qPrintable(day.toString(Qt::ISODate)))
            << QString::fromLatin1(country) << QString::fromLatin1(region) << day << isHoliday;
    };
    row("ie", "", QDate(2030, 2, 1), true); // St Brigid's Day is 1 February itself when that is a Friday
    row("ie", "", QDate(2036, 2, 1), true);
    row("ie", "", QDate(2036, 2, 4), false);
    row("ie", "", QDate(2035, 2, 5), true);
    row("it", "", QDate(2011, 3, 17), true); // 150 years
    row("it", "", QDate(2012, 3, 17), false);
    row("nl", "", QDate(2010, 5, 5), true); // every five years
    row("nl", "", QDate(2013, 4, 30), true); // the Queen's Day, before the King's
    row("nl", "", QDate(2013, 4, 27), false);
    row("nl", "", QDate(2014, 4, 30), false);
    row("ro", "", QDate(2011, 11, 30), false);
    row("ro", "", QDate(2012, 11, 30), true);
    row("ro", "", QDate(2016, 1, 24), false);
    row("ro", "", QDate(2017, 1, 24), true);
    row("za", "", QDate(2011, 12, 27), true);
    row("za", "", QDate(2014, 5, 7), true); // an election
    row("au", "WA", QDate(2011, 10, 28), true);
    row("au", "WA", QDate(2012, 9, 24), false);
    row("gr", "", QDate(2039, 5, 2), true);
}

void HolidayDataTest::daysThatNoRuleTellsAreAsDecreed()
{
    QFETCH(QString, country);
    QFETCH(QString, region);
    QFETCH(QDate, day);
    const auto rules = shipped(country);
    QVERIFY(rules);
    const auto holidays = holidaysOf(*rules, region, day.year());
    const bool isHoliday = std::any_of(holidays.begin(), holidays.end(), [&](const domain::Holiday &each) { return each.day == day; });
    QTEST(isHoliday, "isHoliday");
}

void HolidayDataTest::ukBankHolidaysAreThosePublished_data()
{
    QTest::addColumn<QString>("region");
    QTest::newRow("england-and-wales") << QStringLiteral("ENG");
    QTest::newRow("scotland") << QStringLiteral("SCT");
    QTest::newRow("northern-ireland") << QStringLiteral("NIR");
}

void HolidayDataTest::ukBankHolidaysAreThosePublished()
{
    QFETCH(QString, region);
    const QJsonObject published = dataFile(QStringLiteral("holidays/uk-bank-holidays.json"));
    if (published.isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    const auto rules = shipped(QStringLiteral("gb"));
    QVERIFY(rules);
    const QJsonObject division = published.value(QStringLiteral("divisions")).toObject().value(QLatin1String(QTest::currentDataTag())).toObject();
    int years = 0;
    for (auto it = division.begin(); it != division.end(); ++it) {
        if (!it.value().isArray())
            continue;
        QSet<QDate> days;
        for (const QJsonValue &entry : it.value().toArray())
            days.insert(QDate::fromString(entry[QStringLiteral("date")].toString(), QStringLiteral("dd/MM/yyyy")));
        const QSet<QDate> ours = officeDays(*rules, region, it.key().toInt());
        QCOMPARE(difference(days, ours), QString());
        QCOMPARE(difference(ours, days), QString());
        ++years;
    }
    QVERIFY(years >= 7);
}

void HolidayDataTest::yearListsAreThoseOfOthers_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(dataFolder() + QStringLiteral("/holidays/vacanza")).entryList({QStringLiteral("*.json")});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
    if (files.isEmpty())
        QTest::newRow("none") << QString();
}

void HolidayDataTest::yearListsAreThoseOfOthers()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    const QString country = file.section(u'_', 0, 0);
    const QString part = file.section(u'_', 1).section(u'.', 0, 0);
    const auto rules = shipped(country);
    if (isWithoutRules(country)) {
        QVERIFY2(!rules, "there are rules now: hold them against this list");
        QSKIP("the country's holidays follow the moon as it is seen: no rule file tells them");
    }
    QVERIFY2(rules, qPrintable(country));
    QHash<int, QSet<QDate>> listed;
    QHash<int, QSet<QDate>> all;
    const QJsonObject entries = dataFile(QStringLiteral("holidays/vacanza/") + file);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QDate day = QDate::fromString(it.key(), Qt::ISODate);
        all[day.year()].insert(day);
        if (isOfficeDay(day) && !isCustom(country, it.value().toString()))
            listed[day.year()].insert(day);
    }
    for (int year = 2010; year <= 2040; ++year) {
        const QSet<QDate> ours = officeDays(*rules, part == QLatin1String("COMMON") ? QString() : part, year);
        QCOMPARE(difference(listed.value(year), ours), QString());
        QCOMPARE(difference(ours, all.value(year)), QString());
    }
}

void HolidayDataTest::workingDaysAreAsExpected()
{
    const QJsonArray checks = dataFile(QStringLiteral("expected.json")).value(QStringLiteral("working_day_checks")).toArray();
    if (checks.isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    const QHash<QString, QString> placeOf{{QStringLiteral("england-and-wales"), QStringLiteral("GB-ENG")},
                                          {QStringLiteral("scotland"), QStringLiteral("GB-SCT")},
                                          {QStringLiteral("holidays/vacanza/DE_COMMON.json"), QStringLiteral("DE")}};
    int done = 0;
    for (const QJsonValue &check : checks) {
        const QString division = check[QStringLiteral("division")].toString();
        const QString place = placeOf.value(division.isEmpty() ? check[QStringLiteral("holidays")].toString() : division);
        const auto rules = shipped(place.left(2));
        if (!rules)
            continue;
        auto calendar = domain::WorkingCalendar::officeHours("UTC");
        for (int year = 2010; year <= 2035; ++year)
            for (const domain::Holiday &holiday : holidaysOf(*rules, place.mid(3), year))
                calendar.exceptions.insert(holiday.day, {{}, holiday.name});
        const domain::WorkingTime time(calendar);
        const auto morning = [](QDate day) { return base::Instant::fromDateTime(QDateTime(day, QTime(0, 0), Qt::UTC)); };
        const QJsonObject years = check[QStringLiteral("working_days_in_year")].toObject();
        for (auto it = years.begin(); it != years.end(); ++it)
            QCOMPARE(time.workingDays(morning(QDate(it.key().toInt(), 1, 1)), morning(QDate(it.key().toInt() + 1, 1, 1))), it.value().toInt());
        for (const QJsonValue &add : check[QStringLiteral("add_working_days")].toArray()) {
            const QDate start = QDate::fromString(add[QStringLiteral("start")].toString(), Qt::ISODate);
            const auto end = time.add(morning(start.addDays(1)), domain::Duration::days(add[QStringLiteral("working_days")].toInt()));
            QCOMPARE(time.localDate(end).toString(Qt::ISODate), add[QStringLiteral("result")].toString());
        }
        ++done;
    }
    QVERIFY(done >= 3);
}
