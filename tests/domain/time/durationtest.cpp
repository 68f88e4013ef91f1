#include "durationtest.h"

#include "domain/time/duration.h"

#include <QLocale>
#include <QTest>

#include <random>

using domain::Duration;
using domain::durationFromText;
using domain::toText;

void DurationTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed"); // empty: not a duration
    QTest::newRow("minutes") << "90m" << "90m";
    QTest::newRow("hours") << "4h" << "4h";
    QTest::newRow("working days") << "3d" << "3d";
    QTest::newRow("elapsed") << "24h!" << "24h!";
    QTest::newRow("blanks") << "  3 d " << "3d";
    QTest::newRow("blanks and elapsed") << " 24 h ! " << "24h!";
    QTest::newRow("zero") << "0m" << "0m";
    QTest::newRow("leading zeros") << "007d" << "7d";
    QTest::newRow("no ceiling of 99 hours") << "500h" << "500h";
    QTest::newRow("a hundred years in days") << "36525d" << "36525d";
    QTest::newRow("a day too many") << "36526d" << "";
    QTest::newRow("a hundred years in hours") << "876600h" << "876600h";
    QTest::newRow("an hour too many") << "876601h" << "";
    QTest::newRow("a hundred years in minutes") << "52596000m" << "52596000m";
    QTest::newRow("a minute too many") << "52596001m" << "";
    QTest::newRow("nothing") << "" << "";
    QTest::newRow("a unit alone") << "h" << "";
    QTest::newRow("a number alone") << "4" << "";
    QTest::newRow("negative") << "-4h" << "";
    QTest::newRow("signed") << "+4h" << "";
    QTest::newRow("decimal") << "1.5h" << "";
    QTest::newRow("another unit") << "4x" << "";
    QTest::newRow("capital") << "4H" << "";
    QTest::newRow("exclamation mark first") << "!4h" << "";
    QTest::newRow("two exclamation marks") << "4h!!" << "";
    QTest::newRow("grouped") << "1,000m" << "";
    QTest::newRow("digits of another script") << QString::fromUtf8("\xd9\xa4h") << "";
    QTest::newRow("beyond 64 bits") << "99999999999999999999m" << "";
}

void DurationTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto duration = durationFromText(text);
    QCOMPARE(duration.has_value(), !printed.isEmpty());
    if (duration)
        QCOMPARE(toText(*duration), printed);
}

void DurationTest::printingGivesBackWhatWasRead()
{
    constexpr unsigned kSeed = 20261014;
    std::mt19937 random(kSeed);
    for (int i = 0; i < 2'000; ++i) {
        const Duration duration{qint64(random() % 36'526), Duration::Unit(random() % 3), random() % 2 == 0};
        const auto again = durationFromText(toText(duration));
        QVERIFY2(again && *again == duration, qPrintable(QStringLiteral("seed %1: %2").arg(kSeed).arg(toText(duration))));
    }
}

void DurationTest::isTheSameInEveryLanguage()
{
    const QLocale before;
    for (const char *name : {"de_DE", "ar_EG", "hi_IN", "fr_CH"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        QCOMPARE(toText(Duration::minutes(1200)), QStringLiteral("1200m"));
        QVERIFY(durationFromText(QStringLiteral("1200m")) == Duration::minutes(1200));
    }
    QLocale::setDefault(before);
}

void DurationTest::countsMinutes()
{
    QCOMPARE(Duration::days(3).toMinutes(450), 1350);
    QCOMPARE((Duration{3, Duration::Unit::Days, true}).toMinutes(450), 3 * 24 * 60);
    QCOMPARE((Duration{24, Duration::Unit::Hours, true}).toMinutes(450), 24 * 60);
    QCOMPARE(Duration::hours(4).toMinutes(450), 240);
}
