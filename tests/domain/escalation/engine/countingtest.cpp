#include "escalation/engine/countingtest.h"

#include "escalation/stage.h"

#include "domain/escalation/explain/counting.h"

#include <QTest>

#include <optional>

using base::Instant;
using domain::CountedStretch;
using domain::Counting;
using domain::CountOrigin;
using domain::Duration;
using domain::ExplainedMoment;
using domain::MomentKind;
using domain::Pause;
using domain::Situation;


namespace {

QString clock(Instant at)
{
    return at.isValid() ? at.toDateTime().toString(QStringLiteral("dd.hh:mm:ss")) : QStringLiteral("never");
}

// "12.09:00:00–12.17:00:00" of each, joined by blanks; pauses likewise behind a bar.
QString hours(const CountedStretch &stretch)
{
    QStringList list;
    for (const domain::WorkedInterval &each : stretch.worked)
        list << clock(each.from) + u'-' + clock(each.to);
    QStringList pauses;
    for (const domain::TakenOut &each : stretch.pauses)
        pauses << clock(each.from) + u'-' + clock(each.to);
    return list.join(u' ') + (pauses.isEmpty() ? QString() : QStringLiteral(" | ") + pauses.join(u' '));
}

Pause pauseOf(const char *from, const char *to)
{
    return {Stage::at(from), *to == 0 ? Instant() : Stage::at(to), {}};
}

Situation situationOf(const Stage &stage)
{
    return Situation(stage.issue, stage.log, stage.path, stage.context, stage.now);
}

std::optional<ExplainedMoment> explained(const Stage &stage, MomentKind kind)
{
    const auto moments = domain::explain(stage.issue, stage.log, stage.path, stage.context, stage.now);
    for (const ExplainedMoment &each : moments)
        if (each.kind == kind)
            return each;
    return std::nullopt;
}

}

void CountingTest::hoursWithoutThePause_data()
{
    QTest::addColumn<Pause>("pause");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *name, const char *from, const char *to, const char *counted) {
        QTest::newRow(name) << pauseOf(from, to) << QString::fromLatin1(counted);
    };
    // An answer due two working hours after Monday, 9:00:00.
    row("before", "2026-10-12T08:00:00Z", "2026-10-12T09:00:00Z", "12.09:00:00-12.11:00:00");
    row("half a minute into it", "2026-10-12T08:00:00Z", "2026-10-12T09:00:30Z", "12.09:00:30-12.11:00:30 | 12.08:00:00-12.09:00:30");
    row("half a minute after its begin", "2026-10-12T09:00:30Z", "2026-10-12T10:00:00Z",
        "12.09:00:00-12.09:00:30 12.10:00:00-12.11:59:30 | 12.09:00:30-12.10:00:00");
    row("half a minute before its end", "2026-10-12T10:59:30Z", "2026-10-12T12:00:00Z",
        "12.09:00:00-12.10:59:30 12.12:00:00-12.12:00:30 | 12.10:59:30-12.12:00:00");
    row("for a moment just before its end", "2026-10-12T10:59:45Z", "2026-10-12T10:59:50Z",
        "12.09:00:00-12.10:59:45 12.10:59:50-12.11:00:05 | 12.10:59:45-12.10:59:50");
    row("at its end", "2026-10-12T11:00:00Z", "2026-10-12T12:00:00Z", "12.09:00:00-12.11:00:00");
    row("half a minute after its end, for an hour", "2026-10-12T11:00:30Z", "2026-10-12T12:00:00Z", "12.09:00:00-12.11:00:00");
    row("half a minute after its end", "2026-10-12T11:00:30Z", "", "12.09:00:00-12.11:00:00");
    row("after its end, for ever", "2026-10-12T11:00:00Z", "", "12.09:00:00-12.11:00:00");
}

void CountingTest::hoursWithoutThePause()
{
    QFETCH(Pause, pause);
    Stage stage;
    stage.issue.pauses = {pause};
    stage.path.levels[1].respond.fill(Duration::hours(2));
    const Situation situation = situationOf(stage);
    const Counting counting(situation);
    QTEST(hours(counting.respond(Stage::at("2026-10-12T09:00:00Z"), 1, counting.ofLevel(1))), "counted");
}

void CountingTest::anHourIsTheLeastShare()
{
    Stage stage;
    const auto acknowledged = [&stage](const Duration &respond) {
        stage.path.levels[1].respond.fill(respond);
        const Situation situation = situationOf(stage);
        const Counting counting(situation);
        return counting.acknowledge(Stage::at("2026-10-12T09:00:00Z"), 1, counting.ofLevel(1));
    };
    for (const int minutes : {200, 236}) { // a quarter is 50 minutes, 59
        const CountedStretch least = acknowledged(Duration::minutes(minutes));
        QVERIFY(least.isLeast);
        QCOMPARE(least.askedMs, 3'600'000);
        QCOMPARE(least.asked, Duration::hours(1));
    }
    for (const int minutes : {240, 244}) { // an hour of its own, and more
        const CountedStretch share = acknowledged(Duration::minutes(minutes));
        QVERIFY(!share.isLeast);
        QCOMPARE(share.percent, 25);
        QCOMPARE(share.askedMs, minutes * 15'000);
    }
    stage.issue.pauses = {pauseOf("2026-10-12T09:10:00Z", "")};
    QVERIFY(!acknowledged(Duration::minutes(200)).to.isValid());
    stage.issue.pauses = {pauseOf("2026-10-12T10:10:00Z", "")}; // the hour ends before it, the share does not
    QVERIFY(!acknowledged(Duration::minutes(400)).to.isValid());
    QVERIFY(!acknowledged(Duration::minutes(400)).isLeast);
}

void CountingTest::sharesAreOfNoneToTenTimes()
{
    const auto percentOf = [](int stated) {
        Stage stage;
        stage.path.policies[1].gracePercent = stated;
        const Situation situation = situationOf(stage);
        const Counting counting(situation);
        return counting.grace(Stage::at("2026-10-12T09:00:00Z"), 1, counting.ofLevel(1)).percent;
    };
    QCOMPARE(percentOf(50), 50);
    QCOMPARE(percentOf(1'000), 1'000);
    QCOMPARE(percentOf(1'001), 1'000);
    Stage stage;
    stage.path.policies[1].gracePercent = -5;
    const Situation situation = situationOf(stage);
    const Counting counting(situation);
    QVERIFY(counting.grace(Stage::at("2026-10-12T09:00:00Z"), 1, counting.ofLevel(1)).isLeast);
}

void CountingTest::whatNeverComesHasNoHours()
{
    Stage stage;
    stage.issue.pauses = {pauseOf("2026-10-12T12:00:00Z", "")};
    const Situation situation = situationOf(stage);
    const Counting counting(situation);
    const Counting::Hours level = counting.ofLevel(1);
    QCOMPARE(hours(counting.respond(Stage::at("2026-10-12T09:00:00Z"), 1, level)), QString());
    QCOMPARE(hours(counting.respond({}, 1, level)), QString());
    stage.path.levels[1].respond.fill({4, Duration::Unit::Hours, true});
    const Situation elapsed = situationOf(stage);
    QCOMPARE(hours(Counting(elapsed).respond(Stage::at("2026-10-12T09:00:00Z"), 1, level)), QString());
    QCOMPARE(hours(counting.extension(Stage::at("2026-10-12T09:00:00Z"), Stage::at("2026-10-13T09:00:00Z"), level)), QString());
}

void CountingTest::whatAPauseTookFromAFixedMoment_data()
{
    QTest::addColumn<Pause>("pause");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("counted");
    const auto row = [](const char *name, const char *from, const char *to, int seconds, const char *counted) {
        QTest::newRow(name) << pauseOf(from, to) << seconds << QString::fromLatin1(counted);
    };
    // Said on Monday at 10:00 for Tuesday at 10:00.
    row("an hour between", "2026-10-12T14:00:00Z", "2026-10-12T15:00:00Z", 3'600, "13.10:00:00-13.11:00:00 | 12.14:00:00-12.15:00:00");
    row("over before", "2026-10-12T09:00:00Z", "2026-10-12T10:00:00Z", 0, "");
    row("over half a minute before", "2026-10-12T09:00:00Z", "2026-10-12T09:59:30Z", 0, "");
    row("half a minute of it", "2026-10-12T09:00:00Z", "2026-10-12T10:00:30Z", 30, "13.10:00:00-13.10:00:30 | 12.09:00:00-12.10:00:30");
    row("the last half minute", "2026-10-13T09:59:30Z", "2026-10-13T10:00:00Z", 30, "13.10:00:00-13.10:00:30 | 13.09:59:30-13.10:00:00");
    row("into the time after it", "2026-10-13T09:59:30Z", "2026-10-13T10:00:30Z", 30, "13.10:00:30-13.10:01:00 | 13.09:59:30-13.10:00:30");
    row("begins at it", "2026-10-13T10:00:00Z", "2026-10-13T11:00:00Z", 0, "");
    row("begins half a minute after it", "2026-10-13T10:00:30Z", "2026-10-13T11:00:00Z", 0, "");
}

void CountingTest::whatAPauseTookFromAFixedMoment()
{
    QFETCH(Pause, pause);
    QFETCH(int, seconds);
    Stage stage;
    stage.issue.pauses = {pause};
    const Situation situation = situationOf(stage);
    const Counting counting(situation);
    const CountedStretch stretch = counting.extension(Stage::at("2026-10-12T10:00:00Z"), Stage::at("2026-10-13T10:00:00Z"), counting.ofLevel(1));
    QCOMPARE(stretch.askedMs, seconds * 1'000);
    QCOMPARE(stretch.percent, 100);
    QCOMPARE(stretch.asked, Duration::minutes(seconds / 60));
    QTEST(hours(stretch), "counted");
}

void CountingTest::theHoursAreThoseOfWhoWasAsked()
{
    Stage stage;
    const auto whose = [&stage] {
        const Situation situation = situationOf(stage);
        return Counting(situation).ofRunningAsk().whose.value();
    };
    QCOMPARE(whose(), 0);
    stage = Stage::asked();
    QCOMPARE(whose(), Stage::theirs(0));
    stage.log[0].with = {};
    QCOMPARE(whose(), 0);
    stage.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    QCOMPARE(whose(), 0); // a level, not a person
}

void CountingTest::momentsOfAStateThatIsRare()
{
    Stage first; // the first contact is counted for the person of the other side
    auto moment = explained(first, MomentKind::RespondBy);
    QVERIFY(moment);
    QCOMPARE(moment->origin, CountOrigin::Now);
    QCOMPARE(moment->stretches.first().whose.value(), Stage::theirs(0));
    first.path.levels[0].theirs = {};
    QCOMPARE(explained(first, MomentKind::RespondBy)->stretches.first().whose.value(), Stage::kOwner);

    Stage tried = Stage::asked(); // told, not asked: the earliest moment is that of the attempt
    tried.log[0].expectsAnswer = false;
    moment = explained(tried, MomentKind::Earliest);
    QVERIFY(moment);
    QCOMPARE(moment->origin, CountOrigin::Tried);
    QCOMPARE(moment->at, tried.log[0].at);

    Stage warned = Stage::warned();
    warned.now = Stage::at("2026-10-14T14:00:00Z");
    moment = explained(warned, MomentKind::HeadsUpEnd);
    QVERIFY(moment);
    QCOMPARE(moment->stretches.first().whose.value(), Stage::theirs(0));
    warned.log[2].with = {};
    QCOMPARE(explained(warned, MomentKind::HeadsUpEnd)->stretches.first().whose.value(), 0);

    Stage paused; // until the pause ends
    paused.issue.pauses = {pauseOf("2026-10-14T09:00:00Z", "2026-10-15T09:00:00Z")};
    moment = explained(paused, MomentKind::Until);
    QVERIFY(moment);
    QCOMPARE(moment->origin, CountOrigin::PauseEnd);
    paused.issue.pauses.clear();

    Stage needed; // no need-by: nothing is to be solved by it
    needed.issue.needBy = {};
    QVERIFY(!explained(needed, MomentKind::SolveBy));
    needed.issue.needBy = Stage::at("2026-12-18T17:00:00Z");
    QCOMPARE(explained(needed, MomentKind::SolveBy)->stretches.size(), 0);
    needed.issue.pauses = {pauseOf("2026-10-12T09:00:00Z", "2026-10-12T10:00:00Z")};
    QCOMPARE(explained(needed, MomentKind::SolveBy)->stretches.size(), 1);
    QCOMPARE(explained(needed, MomentKind::SolveBy)->origin, CountOrigin::NeedBy);
    QVERIFY(!ExplainedMoment().isBackwards());

    warned.issue.status = domain::IssueStatus::Resolved;
    warned.issue.resolvedAt = warned.now;
    QVERIFY(!explained(warned, MomentKind::HeadsUpEnd)); // its window is of no use any more
}

// By what a moment is explained where two counts arrive at it, or nearly.
void CountingTest::aMomentIsOfItsOwnOrigin()
{
    Stage weekend = Stage::asked(); // an ask on Saturday and one to be made now, on Sunday, are due at the same time
    weekend.log[0].at = Stage::at("2026-10-17T10:00:00Z");
    weekend.issue.severityOverride = domain::Severity::S1;
    weekend.now = Stage::at("2026-10-18T10:00:00Z");
    QCOMPARE(weekend.advice().verdict, domain::Verdict::EscalateNow);
    QCOMPARE(explained(weekend, MomentKind::AcknowledgeBy)->origin, CountOrigin::Now);

    Stage promised = Stage::asked();
    promised.answer("2026-10-12T10:00:00Z", 0, domain::AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-14T15:00:00Z");
    promised.issue.needBy = promised.log[1].promisedUntil;
    promised.now = Stage::at("2026-10-14T10:00:00Z");
    QCOMPARE(explained(promised, MomentKind::SolveBy)->origin, CountOrigin::Promised);
    const auto checkpointAt = [&promised](const char *now, const char *needBy) {
        promised.now = Stage::at(now);
        promised.issue.needBy = Stage::at(needBy);
        return explained(promised, MomentKind::NextCheckpoint);
    };
    for (const auto &[now, needBy] : {std::pair{"2026-10-14T14:58:30Z", "2026-10-14T14:59:00Z"}, std::pair{"2026-10-14T15:00:30Z", "2026-10-14T15:01:00Z"}}) {
        const auto checkpoint = checkpointAt(now, needBy);
        QCOMPARE(checkpoint->at, Stage::at(needBy));
        QCOMPARE(checkpoint->origin, CountOrigin::NeedBy);
    }
    for (const char *leaves : {"2026-10-14T14:59:00Z", "2026-10-14T15:01:00Z"}) { // somebody leaves a minute from the need-by
        promised.context.absences.clear();
        promised.makeAbsent(Stage::ours(1), leaves, "2026-10-20T15:00:00Z");
        promised.log[1].promisedUntil = Stage::at("2026-10-14T12:00:00Z");
        const auto checkpoint = checkpointAt(leaves == QByteArray("2026-10-14T14:59:00Z") ? "2026-10-14T14:58:30Z" : "2026-10-14T15:00:30Z", "2026-10-14T15:00:00Z");
        QCOMPARE(checkpoint->at, Stage::at(leaves));
        QCOMPARE(checkpoint->origin, CountOrigin::Stated);
    }
    promised.issue.pauses = {pauseOf("2026-10-14T14:00:00Z", "2026-10-16T15:00:00Z")};
    QCOMPARE(checkpointAt("2026-10-14T15:00:30Z", "")->origin, CountOrigin::Stated); // not the end of the pause
}
