#include "explaintest.h"

#include "domain/escalation/explain/explanation.h"
#include "stage.h"

#include <QSet>
#include <QTest>

#include <random>

using base::Instant;
using domain::ContactKind;
using domain::CountedStretch;
using domain::CountOrigin;
using domain::CountStep;
using domain::Duration;
using domain::ExplainedMoment;
using domain::MomentKind;

namespace {

constexpr unsigned kExplainSeed = 1014;
constexpr int kExplainCases = 3'000;
constexpr qint64 kHourMs = 3'600'000;

QVector<ExplainedMoment> explained(const Stage &stage)
{
    return domain::explain(stage.issue, stage.log, stage.path, stage.context, stage.now);
}

ExplainedMoment only(const Stage &stage, MomentKind kind, int level = -1)
{
    for (const ExplainedMoment &moment : explained(stage))
        if (moment.kind == kind && (level < 0 || moment.level == level))
            return moment;
    return {};
}

// "14T10:00-14T17:00 …" in UTC.
QString hours(const CountedStretch &stretch)
{
    QStringList list;
    for (const domain::WorkedInterval &each : stretch.worked)
        list << each.from.toIso().mid(8, 8) + u'-' + each.to.toIso().mid(8, 8);
    return list.join(u' ');
}

int below(std::mt19937 &random, int limit)
{
    return int(random() % unsigned(limit));
}

Instant somewhere(std::mt19937 &random, const Stage &stage, int days)
{
    return stage.now.plusMinutes(15 * (below(random, 2 * days * 96) - days * 96));
}

void fillMatrix(Stage &stage, std::mt19937 &random)
{
    stage.path.kind = domain::PathKind(below(random, 3));
    for (auto &level : stage.path.levels) {
        level.respond.fill(below(random, 2) ? Duration::hours(1 + below(random, 30))
                                            : Duration{1 + below(random, 48), Duration::Unit::Hours, true});
        if (below(random, 3) == 0)
            level.acknowledge.fill(Duration::minutes(30 * (1 + below(random, 8))));
    }
    for (auto &policy : stage.path.policies)
        policy = {1 + below(random, 3), below(random, 3), below(random, 60), Duration::hours(below(random, 12))};
    const domain::CalendarId early(7);
    auto week = domain::WorkingCalendar::officeHours("Asia/Kolkata");
    week.id = early;
    week.week[0] = {{7 * 60, 11 * 60}, {12 * 60, 15 * 60}};
    week.exceptions.insert(QDate(2026, 10, 15), {});
    stage.context.calendars.insert(early, std::make_shared<const domain::WorkingTime>(week));
    stage.context.people[domain::PersonId(Stage::ours(1 + below(random, 3)))].calendar = early;
}

void fillIssue(Stage &stage, std::mt19937 &random)
{
    stage.issue.severityOverride = domain::kSeverities[size_t(below(random, 4))];
    stage.issue.needBy = below(random, 4) ? somewhere(random, stage, 20) : Instant();
    stage.issue.joint = below(random, 8) == 0;
    for (int i = below(random, 3); i > 0; --i)
        stage.issue.pauses.append({somewhere(random, stage, 6), below(random, 5) ? somewhere(random, stage, 6) : Instant(), {}});
    QVector<Instant> moments;
    for (int i = below(random, 7); i > 0; --i)
        moments.append(somewhere(random, stage, 6));
    std::sort(moments.begin(), moments.end());
    for (const Instant at : std::as_const(moments)) {
        const ContactKind kinds[] = {ContactKind::Attempt,  ContactKind::Escalation,   ContactKind::Reminder,
                                     ContactKind::Answered, ContactKind::Acknowledged, ContactKind::HeadsUp,
                                     ContactKind::Extension};
        const ContactKind kind = kinds[below(random, 7)];
        const int now = domain::currentLevel(stage.log);
        const int level = kind == ContactKind::Escalation ? std::min(3, now + 1) : now;
        domain::Contact &entry = stage.enter(kind, qPrintable(at.toIso()), level, {Stage::theirs(level)});
        entry.expectsAnswer = kind != ContactKind::HeadsUp && kind != ContactKind::Extension;
        if (kind == ContactKind::Extension)
            entry.answerBy = at.plusMinutes(60 * below(random, 60));
        if (kind == ContactKind::Answered) {
            entry.outcome = domain::AnswerOutcome(1 + below(random, 3));
            entry.promisedUntil = at.plusMinutes(60 * below(random, 100));
        }
    }
}

// What is wrong with the arithmetic of one moment; empty when it adds up.
QString fault(const ExplainedMoment &moment)
{
    Instant at = moment.start;
    for (const CountedStretch &stretch : moment.stretches) {
        if (stretch.workedMs() != stretch.askedMs)
            return QStringLiteral("counted %1 ms, asked for %2").arg(stretch.workedMs()).arg(stretch.askedMs);
        if ((moment.isBackwards() ? stretch.to : stretch.from) != at)
            return QStringLiteral("a stretch that does not begin where the last one ended");
        at = moment.isBackwards() ? stretch.from : stretch.to;
        Instant last = stretch.from;
        for (const domain::WorkedInterval &each : stretch.worked) {
            if (each.from < last || each.to <= each.from || each.to > stretch.to)
                return QStringLiteral("hours out of order or outside");
            last = each.to;
            for (const domain::TakenOut &pause : stretch.pauses)
                if (stretch.step != CountStep::Paused && each.from < pause.to && pause.from < each.to)
                    return QStringLiteral("hours inside a pause");
        }
    }
    return at == moment.at ? QString() : QStringLiteral("arrives at %1, not at %2").arg(at.toIso(), moment.at.toIso());
}

}

void ExplainTest::listsTheHoursOfAWait()
{
    Stage stage;
    stage.ask("2026-10-16T15:00:00Z", 0, {Stage::theirs(0)});
    stage.path.levels[0].respond.fill(Duration::hours(4));
    stage.now = Stage::at("2026-10-16T15:30:00Z");
    const ExplainedMoment moment = only(stage, MomentKind::RespondBy);
    QCOMPARE(moment.at.toIso(), QStringLiteral("2026-10-19T11:00:00Z"));
    QCOMPARE(moment.origin, CountOrigin::Asked);
    QCOMPARE(moment.stretches.size(), 1);
    QCOMPARE(hours(moment.stretches[0]), QStringLiteral("16T15:00-16T17:00 19T09:00-19T11:00"));
    QCOMPARE(moment.stretches[0].whose.value(), Stage::theirs(0));
    const ExplainedMoment until = only(stage, MomentKind::Until);
    QCOMPARE(until.at, only(stage, MomentKind::AcknowledgeBy).at);
    QCOMPARE(hours(until.stretches[0]), QStringLiteral("16T15:00-16T16:00"));
}

void ExplainTest::takesPausesOut()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    stage.issue.pauses = {{Stage::at("2026-10-12T12:00:00Z"), Stage::at("2026-10-13T10:00:00Z"), QStringLiteral("strike")}};
    stage.now = Stage::at("2026-10-13T11:00:00Z");
    const ExplainedMoment moment = only(stage, MomentKind::RespondBy);
    QCOMPARE(hours(moment.stretches.value(0)), QStringLiteral("12T09:00-12T12:00 13T10:00-13T17:00 14T09:00-14T15:00"));
    QCOMPARE(moment.stretches[0].pauses.size(), 1);
    QCOMPARE(moment.stretches[0].pauses[0].reason, QStringLiteral("strike"));
    QCOMPARE(moment.stretches[0].workedMs(), 16 * kHourMs);
}

void ExplainTest::countsTheRunwayBackwards()
{
    Stage stage;
    stage.issue.needBy = Stage::at("2026-10-22T12:00:00Z");
    const ExplainedMoment moment = only(stage, MomentKind::Latest, 2);
    QCOMPARE(moment.origin, CountOrigin::NeedBy);
    QCOMPARE(moment.stretches.size(), 2);
    QCOMPARE(moment.stretches[0].level, 3);
    QCOMPARE(hours(moment.stretches[0]), QStringLiteral("20T12:00-20T17:00 21T09:00-21T17:00 22T09:00-22T12:00"));
    QCOMPARE(moment.at.toIso(), QStringLiteral("2026-10-16T12:00:00Z"));
    QVERIFY(moment.isBackwards());
}

void ExplainTest::countsAReminderAndALeastHour()
{
    Stage stage;
    stage.path.levels[0].respond.fill(Duration::hours(2));
    stage.ask("2026-10-14T09:00:00Z", 0, {Stage::theirs(0)});
    stage.remind("2026-10-14T11:00:00Z", 0, {Stage::theirs(0)});
    stage.now = Stage::at("2026-10-14T11:15:00Z");
    const ExplainedMoment moment = only(stage, MomentKind::RespondBy);
    QCOMPARE(moment.origin, CountOrigin::Reminded);
    QCOMPARE(moment.stretches.value(0).step, CountStep::Grace);
    QVERIFY(moment.stretches[0].isLeast); // 25 % of 2 h is half an hour: the least is one
    QCOMPARE(hours(moment.stretches[0]), QStringLiteral("14T11:00-14T12:00"));
    const ExplainedMoment earliest = only(stage, MomentKind::Earliest, 1);
    QCOMPARE(earliest.at, moment.at);
}

void ExplainTest::tellsAPromiseAndItsPauses()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    stage.answer("2026-10-12T10:00:00Z", 0, domain::AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-15T12:00:00Z");
    QCOMPARE(only(stage, MomentKind::SolveBy).origin, CountOrigin::Promised);
    QVERIFY(only(stage, MomentKind::SolveBy).stretches.isEmpty());
    stage.issue.pauses = {{Stage::at("2026-10-13T12:00:00Z"), Stage::at("2026-10-13T15:00:00Z"), {}}};
    const ExplainedMoment moved = only(stage, MomentKind::Until);
    QCOMPARE(moved.at.toIso(), QStringLiteral("2026-10-15T15:00:00Z"));
    QCOMPARE(moved.stretches.value(0).step, CountStep::Paused);
    QCOMPARE(moved.stretches[0].askedMs, 3 * kHourMs);
}

void ExplainTest::addsUpForRandomCases()
{
    std::mt19937 random(kExplainSeed);
    QSet<int> kinds;
    QSet<int> origins;
    QSet<int> steps;
    for (int i = 0; i < kExplainCases; ++i) {
        Stage stage;
        fillMatrix(stage, random);
        fillIssue(stage, random);
        const domain::Advice advice = stage.advice();
        int windows = 0;
        for (const ExplainedMoment &moment : explained(stage)) {
            const QString wrong = fault(moment);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1, case %2, kind %3: %4")
                                                     .arg(kExplainSeed).arg(i).arg(int(moment.kind)).arg(wrong)));
            // What may be stated without a count: a checkpoint and what only tells of a pause or of now.
            if (moment.origin == CountOrigin::Stated)
                QVERIFY2(moment.kind == MomentKind::NextCheckpoint, qPrintable(QStringLiteral("case %1, kind %2").arg(i).arg(int(moment.kind))));
            kinds.insert(int(moment.kind));
            origins.insert(int(moment.origin));
            for (const CountedStretch &stretch : moment.stretches)
                steps.insert(int(stretch.step));
            windows += moment.kind == MomentKind::Latest ? 1 : 0;
        }
        const int latest = advice.latest.isValid() ? std::max(1, int(advice.windows.size())) : 0;
        QCOMPARE(windows, latest);
    }
    QCOMPARE(kinds.size(), 8);
    QCOMPARE(steps.size(), 6);
    QVERIFY(origins.size() >= 10);
}
