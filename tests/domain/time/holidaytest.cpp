#include "time/holidaytest.h"

#include "domain/time/holidays/easter.h"
#include "domain/time/holidays/holidaytext.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

domain::HolidayRules rulesOf(const QString &lines)
{
    const auto rules = domain::holidayRulesFromText(QStringLiteral("country XX Testland\nregion NO North\nregion SO South\n") + lines, {});
    return rules ? *rules : domain::HolidayRules();
}

QString daysText(const QVector<domain::Holiday> &holidays)
{
    QStringList days;
    for (const domain::Holiday &holiday : holidays)
        days << holiday.day.toString(Qt::ISODate);
    return days.join(QLatin1Char(' '));
}

}

void HolidayTest::easterIsOnItsDay_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("western");
    QTest::addColumn<QDate>("orthodox");
    QTest::newRow("2024") << 2024 << QDate(2024, 3, 31) << QDate(2024, 5, 5);
    QTest::newRow("2025: both on one day") << 2025 << QDate(2025, 4, 20) << QDate(2025, 4, 20);
    QTest::newRow("2026") << 2026 << QDate(2026, 4, 5) << QDate(2026, 4, 12);
    QTest::newRow("2008: an early one") << 2008 << QDate(2008, 3, 23) << QDate(2008, 4, 27);
    QTest::newRow("2038: the latest there is") << 2038 << QDate(2038, 4, 25) << QDate(2038, 4, 25);
    QTest::newRow("1981: the moon's exception") << 1981 << QDate(1981, 4, 19) << QDate(1981, 4, 26);
    QTest::newRow("2049: the epact's exception") << 2049 << QDate(2049, 4, 18) << QDate(2049, 4, 25);
}

void HolidayTest::easterIsOnItsDay()
{
    QFETCH(int, year);
    QTEST(domain::easterSunday(year), "western");
    QTEST(domain::orthodoxEasterSunday(year), "orthodox");
}

void HolidayTest::everyEasterIsASundayInItsSeason()
{
    for (int year = 1900; year <= 2099; ++year) {
        const QDate western = domain::easterSunday(year);
        const QDate orthodox = domain::orthodoxEasterSunday(year);
        QCOMPARE(western.dayOfWeek(), int(Qt::Sunday));
        QCOMPARE(orthodox.dayOfWeek(), int(Qt::Sunday));
        QVERIFY(western >= QDate(year, 3, 22) && western <= QDate(year, 4, 25));
        QVERIFY(orthodox >= QDate(year, 4, 4) && orthodox <= QDate(year, 5, 8));
        QVERIFY(orthodox >= western);
    }
}

void HolidayTest::aRuleGivesItsDay_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("days2026");
    QTest::newRow("a date") << QStringLiteral("oct 3") << QStringLiteral("2026-10-03");
    QTest::newRow("29 February only in a leap year") << QStringLiteral("feb 29") << QString();
    QTest::newRow("the third Monday") << QStringLiteral("3rd mon of jan") << QStringLiteral("2026-01-19");
    QTest::newRow("the first when the month begins with it") << QStringLiteral("1st thu of jan") << QStringLiteral("2026-01-01");
    QTest::newRow("the last Monday") << QStringLiteral("last mon of may") << QStringLiteral("2026-05-25");
    QTest::newRow("the last when the month ends with it") << QStringLiteral("last sun of may") << QStringLiteral("2026-05-31");
    QTest::newRow("a fifth one") << QStringLiteral("5th sun of may") << QStringLiteral("2026-05-31");
    QTest::newRow("no fifth one") << QStringLiteral("5th sun of jun") << QString();
    QTest::newRow("from a day, on it") << QStringLiteral("sat from jun 20") << QStringLiteral("2026-06-20");
    QTest::newRow("from a day, later") << QStringLiteral("fri from jun 20") << QStringLiteral("2026-06-26");
    QTest::newRow("before a day, never on it") << QStringLiteral("mon before may 25") << QStringLiteral("2026-05-18");
    QTest::newRow("before a day") << QStringLiteral("wed before nov 23") << QStringLiteral("2026-11-18");
    QTest::newRow("Good Friday") << QStringLiteral("easter -2") << QStringLiteral("2026-04-03");
    QTest::newRow("Corpus Christi") << QStringLiteral("easter +60") << QStringLiteral("2026-06-04");
    QTest::newRow("Clean Monday") << QStringLiteral("orthodox -48") << QStringLiteral("2026-02-23");
    QTest::newRow("the Monday after a Sunday") << QStringLiteral("3rd sun of sep +1") << QStringLiteral("2026-09-21");
    QTest::newRow("the spring equinox") << QStringLiteral("equinox mar") << QStringLiteral("2026-03-20");
    QTest::newRow("the autumn equinox") << QStringLiteral("equinox sep") << QStringLiteral("2026-09-23");
    QTest::newRow("listed days") << QStringLiteral("2025-03-01 2026-03-04 2026-03-05") << QStringLiteral("2026-03-04 2026-03-05");
}

void HolidayTest::aRuleGivesItsDay()
{
    QFETCH(QString, when);
    const domain::HolidayRules rules = rulesOf(when + QStringLiteral(" | Day"));
    QCOMPARE(rules.rules.size(), 1);
    QTEST(daysText(holidaysOf(rules, {}, 2026)), "days2026");
}

void HolidayTest::aShiftKeepsOrMoves_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    const QString american = QStringLiteral("jul 4 | Day | sat also -1, sun also +1");
    QTest::newRow("Saturday: Friday is added") << american << 2026 << QStringLiteral("2026-07-03 2026-07-04");
    QTest::newRow("Sunday: Monday is added") << american << 2027 << QStringLiteral("2027-07-04 2027-07-05");
    QTest::newRow("a weekday stays") << american << 2028 << QStringLiteral("2028-07-04");
    const QString dutch = QStringLiteral("apr 27 | Day | sun moves -1");
    QTest::newRow("Sunday moves to the day before") << dutch << 2025 << QStringLiteral("2025-04-26");
    QTest::newRow("Saturday does not") << dutch << 2024 << QStringLiteral("2024-04-27");
    const QString monday = QStringLiteral("aug 15 | Day | tue wed thu fri sat sun moves mon");
    QTest::newRow("Saturday to Monday") << monday << 2026 << QStringLiteral("2026-08-17");
    QTest::newRow("Tuesday to the Monday after") << monday << 2028 << QStringLiteral("2028-08-21");
    QTest::newRow("Monday stays") << monday << 2033 << QStringLiteral("2033-08-15");
    QTest::newRow("to the next free day") << QStringLiteral("jan 1 | Day | sat sun moves next") << 2028 << QStringLiteral("2028-01-03");
}

void HolidayTest::aShiftKeepsOrMoves()
{
    QFETCH(QString, rule);
    QFETCH(int, year);
    QTEST(daysText(holidaysOf(rulesOf(rule), {}, year)), "days");
}

void HolidayTest::aDayInLieuMayFallInTheYearBefore()
{
    const domain::HolidayRules rules = rulesOf(QStringLiteral("jan 1 | New Year | sat also -1"));
    const QVector<domain::Holiday> before = holidaysOf(rules, {}, 2021);
    QCOMPARE(daysText(before), QStringLiteral("2021-01-01 2021-12-31"));
    QVERIFY(before.last().inLieu);
    QCOMPARE(daysText(holidaysOf(rules, {}, 2022)), QStringLiteral("2022-01-01"));
}

void HolidayTest::twoInLieuDoNotMeet()
{
    const domain::HolidayRules rules = rulesOf(QStringLiteral("dec 25 | Christmas | sat sun also next\ndec 26 | Boxing | sat sun also next"));
    QCOMPARE(daysText(holidaysOf(rules, {}, 2021)), QStringLiteral("2021-12-25 2021-12-26 2021-12-27 2021-12-28"));
    QCOMPARE(daysText(holidaysOf(rules, {}, 2022)), QStringLiteral("2022-12-25 2022-12-26 2022-12-27"));
    QCOMPARE(daysText(holidaysOf(rules, {}, 2020)), QStringLiteral("2020-12-25 2020-12-26 2020-12-28"));
}

void HolidayTest::yearsAndRegionsLimitARule()
{
    const domain::HolidayRules rules = rulesOf(QStringLiteral(
        "may 1 | All | from 2020, until 2030, not 2025\njun 1 | Northern | only NO\njul 1 | Elsewhere | except NO"));
    QCOMPARE(daysText(holidaysOf(rules, {}, 2019)), QStringLiteral("2019-07-01"));
    QCOMPARE(daysText(holidaysOf(rules, {}, 2020)), QStringLiteral("2020-05-01 2020-07-01"));
    QCOMPARE(daysText(holidaysOf(rules, {}, 2025)), QStringLiteral("2025-07-01"));
    QCOMPARE(daysText(holidaysOf(rules, QStringLiteral("NO"), 2030)), QStringLiteral("2030-05-01 2030-06-01"));
    QCOMPARE(daysText(holidaysOf(rules, QStringLiteral("SO"), 2031)), QStringLiteral("2031-07-01"));
}

void HolidayTest::oneDayWithTwoNamesIsOneHoliday()
{
    const domain::HolidayRules rules = rulesOf(QStringLiteral("may 1 | Labour Day\nmay 1 | Spring Day\n2026-05-01 | Labour Day"));
    const QVector<domain::Holiday> holidays = holidaysOf(rules, {}, 2026);
    QCOMPARE(holidays.size(), 1);
    QCOMPARE(holidays.first().name, QStringLiteral("Labour Day / Spring Day"));
}

void HolidayTest::aLineNotUnderstoodIsNamed_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"feb 30 | Day", "foo 1 | Day", "6th mon of may | Day", "easter +1000 | Day", "jan 1 |  ", "jan 1",
                             "jan 1 | Day | sometimes", "jan 1 | Day | only ZZ", "jan 1 | Day | from 20", "jan 1 | Day | from 2020, until 2019",
                             "jan 1 | Day | sat goes mon", "jan 1 | Day | sat moves 0", "2026-02-30 | Day", "| Day", "weekend someday",
                             "country YY Second", "jan 1 | Day | , ,", "equinox jun | Day", "jan 1 | a | b | c"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void HolidayTest::aLineNotUnderstoodIsNamed()
{
    QFETCH(QString, line);
    const auto rules = domain::holidayRulesFromText(QStringLiteral("# head\ncountry XX Testland\n") + line, QStringLiteral("xx.txt"));
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, base::ErrorCode::BadValue);
    QCOMPARE(rules.error().place.file, QStringLiteral("xx.txt"));
    QCOMPARE(rules.error().place.row, 3);
}

void HolidayTest::brokenTextNeverReadsAsRules()
{
    const QString sound = QStringLiteral("country XX Testland\n3rd mon of jan | Day | from 2001, sat sun also next\n");
    QRandomGenerator random(20261122);
    for (int round = 0; round < 5000; ++round) {
        QString text = sound;
        for (int hit = 0; hit < 3; ++hit)
            text[random.bounded(int(text.size()))] = QChar(random.bounded(32, 127));
        const auto rules = domain::holidayRulesFromText(text, {});
        if (rules)
            for (const domain::Holiday &holiday : holidaysOf(*rules, {}, 2026))
                QVERIFY(holiday.day.isValid() && holiday.day.year() == 2026);
        else
            QVERIFY(rules.error().code == base::ErrorCode::BadValue);
    }
}
