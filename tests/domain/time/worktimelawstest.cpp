#include "worktimelawstest.h"

#include "slowcalendar.h"

#include <QTest>

#include <random>

using base::Instant;
using domain::DayInterval;
using domain::WorkingCalendar;
using domain::WorkingTime;

namespace {

constexpr unsigned kSeed = 4711;
constexpr int kCalendarsPerZone = 12;
constexpr int kCasesPerCalendar = 180; // × 12 × 6 zones = 12,960 cases

QVector<DayInterval> randomDay(std::mt19937 &random)
{
    switch (random() % 8) {
    case 0:
        return {};
    case 1:
        return {{0, 1440}};
    case 2:
        return {{0, 6 * 60}, {22 * 60, 1440}}; // a night shift
    case 3:
        return {{8 * 60, 12 * 60}};
    case 4:
        return {{int(random() % 12) * 15, 3 * 60 + int(random() % 8) * 15}}; // in the hours when clocks change
    case 5:
        return {{0, 150}, {150, 1440}};
    default: {
        const int start = int(random() % 40) * 15;
        const int lunch = start + 60 + int(random() % 16) * 15;
        const int back = lunch + int(random() % 5) * 15;
        return {{start, lunch}, {back, std::min(1440, back + 30 + int(random() % 24) * 15)}};
    }
    }
}

WorkingCalendar randomCalendar(const QByteArray &zone, std::mt19937 &random)
{
    WorkingCalendar calendar;
    calendar.zone = zone;
    for (auto &day : calendar.week)
        day = randomDay(random);
    calendar.week[random() % 7] = {{9 * 60, 17 * 60}};
    for (int i = int(random() % 30); i > 0; --i)
        calendar.exceptions.insert(QDate(2024, 1, 1).addDays(random() % 1000), {randomDay(random), {}});
    for (const QDate nearChange : {QDate(2025, 3, 30), QDate(2025, 10, 26), QDate(2025, 4, 6), QDate(2025, 11, 2)})
        if (random() % 3 == 0)
            calendar.exceptions.insert(nearChange, {randomDay(random), {}});
    return calendar;
}

Instant randomInstant(const SlowCalendar &slow, std::mt19937 &random)
{
    const qint64 start = QDateTime(QDate(2024, 9, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto &stretches = slow.stretches();
    switch (random() % 4) {
    case 0: { // an edge of the calendar, or close by
        const auto &stretch = stretches[stretches.size() / 4 + random() % (stretches.size() / 2)];
        return Instant((random() % 2 ? stretch.from : stretch.to) + qint64(random() % 3) - 1);
    }
    case 1: { // around a clock change
        const qint64 change = QDateTime(QDate(2025, random() % 2 ? 3 : 10, 24), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        return Instant(change + qint64(random() % (14 * 1440)) * 60'000);
    }
    default:
        return Instant(start + qint64(random() % (540u * 1440u)) * 60'000 + qint64(random() % 60'000));
    }
}

struct Case {
    Instant t;
    Instant u;
    qint64 a = 0;
    qint64 b = 0;
    QString words(const QByteArray &zone, int calendar) const
    {
        return QStringLiteral("seed %1, %2, calendar %3: t %4, u %5, a %6, b %7")
            .arg(kSeed).arg(QString::fromLatin1(zone)).arg(calendar).arg(t.ms()).arg(u.ms()).arg(a).arg(b);
    }
};

QString brokenLaw(const WorkingTime &time, const Case &c)
{
    if (time.addMs(c.t, 0) != c.t || time.subtractMs(c.t, 0) != c.t)
        return QStringLiteral("nothing added moves");
    const Instant later = time.addMs(c.t, c.a);
    if (time.betweenMs(c.t, later) != c.a)
        return QStringLiteral("between(t, add(t, a)) == a");
    if (time.betweenMs(time.subtractMs(c.t, c.a), c.t) != c.a)
        return QStringLiteral("between(subtract(t, a), t) == a");
    if (time.addMs(later, c.b) != time.addMs(c.t, c.a + c.b))
        return QStringLiteral("add(add(t, a), b) == add(t, a + b)");
    if (time.betweenMs(c.t, c.u) != -time.betweenMs(c.u, c.t))
        return QStringLiteral("between is signed");
    if (time.betweenMs(c.t, c.u) + time.betweenMs(c.u, later) != time.betweenMs(c.t, later))
        return QStringLiteral("between adds up");
    if (time.addMs(c.t, c.a + c.b) < later || (c.t <= c.u && time.addMs(c.u, c.a) < later))
        return QStringLiteral("add is monotone");
    if (c.t <= c.u && time.subtractMs(c.u, c.a) < time.subtractMs(c.t, c.a))
        return QStringLiteral("subtract is monotone");
    return {};
}

QString differsFromReference(const WorkingTime &time, const SlowCalendar &slow, const Case &c)
{
    if (time.betweenMs(c.t, c.u) != slow.between(c.t.ms(), c.u.ms()))
        return QStringLiteral("between");
    const auto added = slow.add(c.t.ms(), c.a);
    if (added && time.addMs(c.t, c.a).ms() != *added)
        return QStringLiteral("add");
    const auto subtracted = slow.subtract(c.t.ms(), c.a);
    if (subtracted && time.subtractMs(c.t, c.a).ms() != *subtracted)
        return QStringLiteral("subtract");
    return {};
}

}

void WorkTimeLawsTest::holdInZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata"})
        QTest::newRow(zone) << QByteArray(zone);
}

void WorkTimeLawsTest::holdInZone()
{
    QFETCH(QByteArray, zone);
    std::mt19937 random(kSeed);
    for (int calendar = 0; calendar < kCalendarsPerZone; ++calendar) {
        const WorkingCalendar hours = randomCalendar(zone, random);
        const WorkingTime time(hours);
        const SlowCalendar slow(hours, QDate(2024, 1, 1), QDate(2026, 12, 31));
        for (int i = 0; i < kCasesPerCalendar; ++i) {
            const Case c{randomInstant(slow, random), randomInstant(slow, random), qint64(random() % 400'000'000u) + 1,
                         qint64(random() % 400) * 900'000};
            const QString law = brokenLaw(time, c);
            QVERIFY2(law.isEmpty(), qPrintable(law + QStringLiteral("; ") + c.words(zone, calendar)));
            const QString difference = differsFromReference(time, slow, c);
            QVERIFY2(difference.isEmpty(), qPrintable(difference + QStringLiteral(" differs; ") + c.words(zone, calendar)));
        }
    }
}

void WorkTimeLawsTest::holdFarFromToday()
{
    std::mt19937_64 random(kSeed);
    const WorkingTime time(WorkingCalendar::officeHours("Europe/Berlin"));
    for (int i = 0; i < 2'000; ++i) {
        const auto anywhere = [&] { return Instant(qint64(random() % 30'000'000'000'000ULL) - 5'000'000'000'000LL); };
        const Case c{anywhere(), anywhere(), qint64(random() % 4'000'000'000'000ULL) + 1, qint64(random() % 4'000'000'000'000ULL)};
        const QString law = brokenLaw(time, c);
        QVERIFY2(law.isEmpty(), qPrintable(law + QStringLiteral("; ") + c.words("Europe/Berlin", 0)));
    }
}
