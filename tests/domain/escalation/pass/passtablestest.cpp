#include "escalation/pass/passtablestest.h"

#include "escalation/calendarpool.h"

#include "domain/escalation/advice.h"
#include "domain/escalation/pass/criterioncolumn.h"
#include "domain/escalation/pass/lostdays.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using base::Instant;
using domain::CriterionColumn;
using domain::LostDays;

namespace {

constexpr unsigned kTableSeed = 31;
constexpr qint64 kMonthMinutes = 30 * 24 * 60;

int daysLost(const domain::WorkingTime &calendar, Instant from, Instant asOf)
{
    domain::EngineContext context;
    context.project.calendar = domain::CalendarId(1);
    context.calendars.insert(context.project.calendar, std::make_shared<const domain::WorkingTime>(calendar));
    domain::Issue issue;
    issue.missedAt = from;
    return domain::delayFigures(issue, {}, context, asOf).daysLost;
}

}

void PassTablesTest::countsAsDelayFiguresDo()
{
    std::mt19937 random(kTableSeed);
    const Instant noon = Instant::fromIso(QStringLiteral("2026-10-14T12:00:00Z"));
    int known = 0;
    for (int round = 0; round < 12; ++round) {
        const CalendarPool pool(random, 6);
        for (const auto &each : pool.times()) {
            const domain::WorkingTime &calendar = *each;
            const Instant asOf = noon.plusMinutes(qint64(random() % 600'000) - 300'000);
            const LostDays table(calendar, asOf);
            for (int i = 0; i < 200; ++i) {
                Instant from = asOf.plusMinutes(1'440 - qint64(random() % (18 * kMonthMinutes)));
                if (i % 3 == 0) { // at, just before and just after the begin of some work
                    const Instant worked = calendar.addMs(from, 1);
                    from = worked.isValid() ? worked.plusMs(int(random() % 3) - 2) : from;
                }
                if (!table.knows(from.ms()))
                    continue;
                ++known;
                const auto stretches = table.stretches();
                const auto own = std::find_if(stretches.begin(), stretches.end(), [from](const LostDays::Stretch &stretch) {
                    return stretch.after < from.ms() && from.ms() <= stretch.upTo;
                });
                QVERIFY(own != stretches.end() && own->days == table.since(from.ms()));
                QVERIFY2(table.since(from.ms()) == daysLost(calendar, from, asOf),
                         qPrintable(QStringLiteral("seed %1, from %2 as of %3").arg(kTableSeed).arg(from.toIso(), asOf.toIso())));
            }
        }
    }
    QVERIFY2(known > 5'000, qPrintable(QString::number(known)));
}

void PassTablesTest::knowsTwoYears()
{
    const domain::WorkingTime office(domain::WorkingCalendar::officeHours("Europe/Berlin"));
    const Instant asOf = Instant::fromIso(QStringLiteral("2026-10-14T12:00:00Z"));
    const LostDays table(office, asOf);
    QVERIFY(table.knows(asOf.plusMinutes(-24 * kMonthMinutes).ms()));
    QVERIFY(!table.knows(asOf.plusMinutes(-26 * kMonthMinutes).ms()));
    QCOMPARE(table.since(asOf.ms()), 0);
    QCOMPARE(table.since(asOf.plusMinutes(kMonthMinutes).ms()), 0);
    QVERIFY(!LostDays(office, Instant()).knows(asOf.ms()) && LostDays(office, Instant()).stretches().empty());
}

void PassTablesTest::aColumnHoldsWhatEachCriterionDemands()
{
    QVERIFY(!CriterionColumn().isUsed());
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    std::mt19937 random(kTableSeed);
    const auto value = [&]() -> qint64 {
        const auto one = random() % 20;
        return one == 0 ? kLeast : one == 1 ? kMost : one == 2 ? kMost - 1 : one == 3 ? kLeast + 1 : qint64(random() % 30) - 15;
    };
    for (int round = 0; round < 300; ++round) {
        CriterionColumn column;
        struct Demand {
            quint64 bit;
            qint64 low;
            qint64 high;
        };
        std::vector<Demand> demands;
        for (unsigned number = random() % 30; number > 0; --number) {
            demands.push_back({quint64(1) << random() % 64, value(), value()});
            column.demand(demands.back().bit, demands.back().low, demands.back().high);
        }
        for (int i = 0; i < 60; ++i) {
            const qint64 at = value();
            quint64 held = ~quint64(0);
            for (const Demand &each : demands)
                held &= at < each.low || at > each.high ? ~each.bit : ~quint64(0);
            QCOMPARE(column.held(at), held);
        }
    }
}
