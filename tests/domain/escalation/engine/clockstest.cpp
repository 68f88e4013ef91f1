#include "escalation/engine/clockstest.h"

#include "escalation/stage.h"

#include "domain/escalation/engine/clocks.h"

#include <QTest>

using base::Instant;
using domain::Clocks;
using domain::Duration;
using domain::Pause;
using domain::Severity;


namespace {

constexpr qint64 kHalfMinute = 30'000;

Clocks clocksOf(const Stage &stage)
{
    return Clocks(stage.issue, stage.path, stage.context, Severity::S2);
}

Pause pauseOf(Instant from, Instant to)
{
    return {from, to, {}};
}

// "from–to" of each, in milliseconds after Monday 12 October 2026, 12:00.
QString spans(const std::vector<Clocks::Stop> &stops)
{
    const Instant noon = Stage::at("2026-10-12T12:00:00Z");
    QStringList list;
    for (const Clocks::Stop &stop : stops)
        list << QStringLiteral("%1–%2").arg(stop.from.ms() - noon.ms()).arg(stop.to.isValid() ? QString::number(stop.to.ms() - noon.ms()) : QString());
    return list.join(u' ');
}

QString spansOf(const QVector<std::pair<qint64, qint64>> &pauses)
{
    Stage stage;
    const Instant noon = Stage::at("2026-10-12T12:00:00Z");
    for (const auto &[from, to] : pauses)
        stage.issue.pauses << pauseOf(noon.plusMs(from), to == 0 ? Instant() : noon.plusMs(to));
    return spans(clocksOf(stage).pauses());
}

}

void ClocksTest::aPauseLastsSomeTime()
{
    QCOMPARE(spansOf({{1, 2}}), QStringLiteral("1–2"));
    QCOMPARE(spansOf({{1'000, 1'000}}), QString());
    QCOMPARE(spansOf({{kHalfMinute, 1}}), QString());
    Stage stage;
    stage.issue.pauses = {pauseOf({}, stage.now)};
    QVERIFY(clocksOf(stage).pauses().empty());
}

void ClocksTest::pausesAreInOrderAndJoined()
{
    QCOMPARE(spansOf({{kHalfMinute, 200'000}, {1, 100'000}}), QStringLiteral("1–200000"));
    QCOMPARE(spansOf({{1, 100'000}, {kHalfMinute, 200'000}}), QStringLiteral("1–200000"));
    QCOMPARE(spansOf({{1, 100'000}, {100'000 + kHalfMinute, 200'000}}), QStringLiteral("1–100000 130000–200000")); // a gap of half a minute
    QCOMPARE(spansOf({{1, 100'000}, {100'000, 200'000}}), QStringLiteral("1–200000"));                             // none
    QCOMPARE(spansOf({{1, 100'000}, {2, 100'000 - kHalfMinute}}), QStringLiteral("1–100000"));                     // within
    QCOMPARE(spansOf({{1, 100'000}, {2, 100'000 + kHalfMinute}}), QStringLiteral("1–130000"));
    QCOMPARE(spansOf({{1, 0}, {200'000, 300'000}}), QStringLiteral("1–")); // one without an end takes all that follow
    QCOMPARE(spansOf({{1, 100'000}, {2, 0}}), QStringLiteral("1–"));
}

void ClocksTest::aPauseStopsTheClockToTheSecond_data()
{
    QTest::addColumn<Pause>("pause");
    QTest::addColumn<Instant>("due");
    const auto row = [](const char *name, const char *from, const char *to, const char *due) {
        QTest::newRow(name) << pauseOf(Stage::at(from), *to == 0 ? Instant() : Stage::at(to)) << (*due == 0 ? Instant() : Stage::at(due));
    };
    // Asked on Monday at 9:00:30: an answer is due after two working days, on Wednesday at 9:00:30.
    row("ended half a minute before", "2026-10-12T08:00:00Z", "2026-10-12T09:00:00Z", "2026-10-14T09:00:30Z");
    row("ended at the ask", "2026-10-12T08:00:00Z", "2026-10-12T09:00:30Z", "2026-10-14T09:00:30Z");
    row("ends half a minute after the ask", "2026-10-12T08:00:00Z", "2026-10-12T09:01:00Z", "2026-10-14T09:01:00Z");
    row("begins half a minute before it is due", "2026-10-14T09:00:00Z", "2026-10-14T10:00:00Z", "2026-10-14T10:00:30Z");
    row("begins when it is due", "2026-10-14T09:00:30Z", "2026-10-14T10:00:00Z", "2026-10-14T09:00:30Z");
    row("begins for ever when it is due", "2026-10-14T09:00:30Z", "", "2026-10-14T09:00:30Z");
    row("begins half a minute after it is due", "2026-10-14T09:01:00Z", "", "2026-10-14T09:00:30Z");
    row("begins for ever half a minute before", "2026-10-14T09:00:00Z", "", "");
}

void ClocksTest::aPauseStopsTheClockToTheSecond()
{
    QFETCH(Pause, pause);
    QFETCH(Instant, due);
    Stage stage;
    stage.issue.pauses = {pause};
    const Clocks clocks = clocksOf(stage);
    const Instant asked = Stage::at("2026-10-12T09:00:30Z");
    QCOMPARE(clocks.respondBy(asked, 0, clocks.calendarOf(0)), due);
}

void ClocksTest::aFixedMomentMovesByWhatPausesTook_data()
{
    QTest::addColumn<Pause>("pause");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *name, const char *from, const char *to, qint64 seconds) {
        QTest::newRow(name) << pauseOf(Stage::at(from), *to == 0 ? Instant() : Stage::at(to)) << seconds;
    };
    // Promised on Monday at 10:00 for Tuesday at 10:00; a pause of one hour between is there already.
    row("ended before the promise", "2026-10-12T09:00:00Z", "2026-10-12T09:59:30Z", 0);
    row("ended half a minute after it", "2026-10-12T09:00:00Z", "2026-10-12T10:00:30Z", 30);
    row("begins half a minute before its end", "2026-10-13T09:59:30Z", "2026-10-13T10:00:00Z", 30);
    row("begins half a minute after its end", "2026-10-13T10:00:30Z", "2026-10-13T10:00:45Z", 0);
    row("one second", "2026-10-12T12:00:00Z", "2026-10-12T12:00:01Z", 1);
}

void ClocksTest::aFixedMomentMovesByWhatPausesTook()
{
    QFETCH(Pause, pause);
    QFETCH(qint64, seconds);
    const Instant promised = Stage::at("2026-10-12T10:00:00Z");
    const Instant until = Stage::at("2026-10-13T10:00:00Z");
    Stage stage;
    stage.issue.pauses = {pause};
    QCOMPARE(clocksOf(stage).extended(promised, until, stage.context.projectCalendar()), until.plusMs(seconds * 1'000));
    stage.issue.pauses.prepend(pauseOf(Stage::at("2026-10-12T14:00:00Z"), Stage::at("2026-10-12T15:00:00Z")));
    const Instant later = until.plusMs(3'600'000 + seconds * 1'000 + (seconds == 0 && pause.from > until ? 15'000 : 0)); // another pause on the way
    QCOMPARE(clocksOf(stage).extended(promised, until, stage.context.projectCalendar()), later);
    stage.issue.pauses = {pauseOf(promised.plusMs(1), promised.plusMs(2))};
    QCOMPARE(clocksOf(stage).extended(promised, until, stage.context.projectCalendar()), until.plusMs(1));
}

void ClocksTest::theGraceIsAShareOfNoneToTenResponseTimes()
{
    const Instant reminded = Stage::at("2026-10-12T09:00:00Z");
    const auto grace = [&reminded](int percent) {
        Stage stage;
        stage.path.policies[size_t(Severity::S2)].gracePercent = percent;
        const Clocks clocks = clocksOf(stage);
        return clocks.graceEnd(reminded, 0, clocks.calendarOf(0));
    };
    QCOMPARE(grace(0), Stage::at("2026-10-12T10:00:00Z")); // an hour at least
    QCOMPARE(grace(-50), grace(0));
    QCOMPARE(grace(13), Stage::at("2026-10-12T11:04:48Z")); // of 16 hours
    QCOMPARE(grace(1'000), Stage::at("2026-11-06T17:00:00Z"));
    QCOMPARE(grace(1'001), grace(1'000));
    QVERIFY(grace(999) < grace(1'000));
}

void ClocksTest::noHourOfWorkNoShare()
{
    Stage stage;
    for (domain::Level &level : stage.path.levels)
        level.respond.fill({24, Duration::Unit::Hours, true}); // round the clock
    domain::WorkingCalendar never = domain::WorkingCalendar::officeHours("UTC");
    never.week = {};
    const Clocks clocks = clocksOf(stage);
    QVERIFY(clocks.respondBy(stage.now, 1, domain::WorkingTime(never)).isValid());
    QVERIFY(!clocks.acknowledgeBy(stage.now, 1, domain::WorkingTime(never)).isValid()); // the share passes, its least hour never
}

void ClocksTest::levelsThatAreNoneHaveADayToAnswer()
{
    const Stage stage;
    const Clocks clocks = clocksOf(stage);
    const Instant asked = Stage::at("2026-10-12T09:00:00Z");
    for (const int level : {-2, -1, 4, 5}) {
        QCOMPARE(clocks.respond(level), Duration::days(1));
        QCOMPARE(clocks.acknowledgeBy(asked, level, clocks.calendarOf(0)), Stage::at("2026-10-12T11:00:00Z"));
    }
    QCOMPARE(clocks.respond(3), Duration::days(2));
    Stage unstated;
    unstated.path.levels[1].respond.fill(Duration::days(0));
    QCOMPARE(clocksOf(unstated).respond(1), Duration::days(1));
    unstated.path.levels[1].respond.fill(Duration::minutes(1));
    QCOMPARE(clocksOf(unstated).respond(1), Duration::minutes(1));
}
