#include "adviselawstest.h"

#include "stage.h"

#include <QTest>

#include <functional>
#include <random>

using base::Instant;
using domain::Advice;
using domain::AnswerOutcome;
using domain::Contact;
using domain::ContactKind;
using domain::Duration;
using domain::PersonId;
using domain::Recipient;
using domain::Verdict;
using Change = std::function<void(Stage &)>;


namespace {

constexpr unsigned kAdviceSeed = 118;
constexpr int kAdviceCases = 2'000;
constexpr qint64 kMinute = 60'000;

class RandomStage
{
public:
    explicit RandomStage(std::mt19937 &random) : m_random(random) { fill(); }
    Stage stage;

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    Instant moment(int days) { return stage.now.plusMinutes(15 * (below(2 * days * 96) - days * 96)); }
    PersonId somebody(int level)
    {
        const qint64 all[] = {Stage::ours(level), Stage::oursDeputy(level), Stage::theirs(level), Stage::theirsDeputy(level)};
        return PersonId(all[below(4)]);
    }

    void fill()
    {
        stage.path.kind = domain::PathKind(below(3));
        for (auto &level : stage.path.levels)
            level.respond.fill(below(2) ? Duration::hours(1 + below(30)) : Duration{1 + below(48), Duration::Unit::Hours, true});
        for (auto &policy : stage.path.policies)
            policy = {1 + below(3), below(3), below(60), below(3) ? Duration::hours(below(12)) : Duration::days(0)};
        stage.issue.severityOverride = domain::kSeverities[size_t(below(4))];
        stage.issue.needBy = below(3) ? moment(20) : Instant();
        stage.issue.worsening = below(6) == 0;
        stage.issue.joint = below(8) == 0;
        stage.issue.everyday = below(8) == 0;
        if (below(3) == 0)
            stage.issue.pauses.append({moment(4), below(4) ? moment(4) : Instant(), {}});
        if (below(4) == 0)
            stage.issue.implicated.append(somebody(below(4)));
        for (int i = below(5); i > 0; --i) {
            const PersonId person = somebody(below(4));
            const Instant from = moment(5);
            stage.context.absences[person].append({.person = person, .from = from, .to = from.plusMinutes(60 * (1 + below(200)))});
        }
        if (below(3) == 0)
            stage.issue.ask.money = {1'000, {}};
        stage.context.people[somebody(1 + below(3))].powers.money = {5'000, {}};
        fillLog();
    }

    void fillLog()
    {
        QVector<Instant> moments;
        for (int i = below(7); i > 0; --i)
            moments.append(moment(6));
        std::sort(moments.begin(), moments.end());
        int level = 0;
        for (const Instant at : std::as_const(moments)) {
            Contact entry;
            entry.id = domain::ContactId(stage.log.size() + 1);
            entry.at = at;
            const ContactKind kinds[] = {ContactKind::Attempt, ContactKind::Escalation, ContactKind::Reminder, ContactKind::Answered,
                                         ContactKind::Acknowledged, ContactKind::HeadsUp, ContactKind::StepDown};
            entry.kind = kinds[below(7)];
            if (entry.kind == ContactKind::Escalation)
                level = std::min(3, level + 1 + below(3));
            entry.level = level;
            entry.with = {somebody(level)};
            entry.channel = domain::Channel(below(4));
            entry.expectsAnswer = entry.kind != ContactKind::HeadsUp && below(5) > 0;
            if (entry.kind == ContactKind::Answered) {
                entry.outcome = AnswerOutcome(1 + below(3));
                entry.promisedUntil = at.plusMinutes(60 * below(100));
            }
            stage.log.append(entry);
            level = domain::currentLevel(stage.log);
        }
    }

    std::mt19937 &m_random;
};

QString badRecipient(const Stage &stage, const Advice &advice)
{
    const QVector<Recipient> all = advice.ours + advice.theirs;
    for (const Recipient &each : all) {
        for (const PersonId implicated : stage.issue.implicated)
            if (each.person == implicated || stage.context.reportsTo(each.person, implicated))
                return QStringLiteral("an implicated recipient");
        if (!advice.respondBy.isValid() || advice.verdict == Verdict::PrepareFacts || advice.verdict == Verdict::GiveHeadsUp)
            continue;
        for (const domain::Absence &absence : stage.context.absences.value(each.person))
            if (absence.from <= stage.now && advice.respondBy < absence.to)
                return QStringLiteral("a recipient who is away through the respond-by");
    }
    return all.size() > 2 ? QStringLiteral("more than one recipient a side") : QString();
}

QString badLevel(const Stage &stage, const Advice &advice)
{
    if (advice.verdict != Verdict::Escalate && advice.verdict != Verdict::EscalateNow)
        return {};
    const int start = stage.path.policies[size_t(*stage.issue.severityOverride)].startLevel;
    const bool isToStart = advice.level == 0 || (advice.verdict == Verdict::EscalateNow && advice.level < start);
    int expected = isToStart ? start : advice.level + 1;
    for (const domain::Reason &reason : advice.reasons)
        if (reason.rule.startsWith(QStringLiteral("skipped: ")) && reason.numbers.value(0) == expected)
            ++expected;
    const bool isAwareness = std::any_of(stage.log.begin(), stage.log.end(), [](const Contact &each) {
        return each.kind == ContactKind::Escalation && !each.expectsAnswer;
    });
    return expected == advice.nextLevel || isAwareness ? QString() : QStringLiteral("a level skipped without a reason");
}

// Rule and recipients together: what may change only at a checkpoint.
QString decision(const Advice &advice)
{
    return QString::number(int(advice.verdict)) + advice.rule + QString::number(advice.nextLevel) + words(advice.ours) + u'/'
           + words(advice.theirs);
}

QString changesEarly(const Stage &stage, const Advice &advice, std::mt19937 &random)
{
    const qint64 start = stage.now.ms();
    const qint64 end = advice.nextCheckpoint.isValid() ? advice.nextCheckpoint.ms() : start + 30LL * 1440 * kMinute;
    if (end <= start)
        return QStringLiteral("a checkpoint that is not later than now");
    for (int i = 0; i < 6; ++i) {
        const qint64 at = i == 0 ? end - 1 : start + qint64(random() % unsigned(std::min<qint64>(end - start, 0x7fffffff)));
        const Advice later = domain::advise(stage.issue, stage.log, stage.path, stage.context, Instant(at));
        if (decision(later) != decision(advice))
            return QStringLiteral("changes at %1 before its checkpoint %2: %3, %4")
                .arg(Instant(at).toIso(), advice.nextCheckpoint.toIso(), decision(advice), decision(later));
    }
    return {};
}

}

void AdviseLawsTest::holdForRandomIssues()
{
    std::mt19937 random(kAdviceSeed);
    QSet<QString> rules;
    for (int i = 0; i < kAdviceCases; ++i) {
        const Stage stage = RandomStage(random).stage;
        const Advice advice = stage.advice();
        rules.insert(advice.rule);
        QVERIFY2(advice == stage.advice(), "the same input gives another answer");
        QVERIFY(!advice.rule.isEmpty() && !advice.reasons.isEmpty());
        QVERIFY(advice.reasons.constFirst().rule == advice.rule || advice.rule == QStringLiteral("escalate"));
        for (const QString &fault : {badRecipient(stage, advice), badLevel(stage, advice), changesEarly(stage, advice, random)})
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1, case %2: ").arg(kAdviceSeed).arg(i) + fault));
    }
    for (const char *rule : {"immediate", "paused", "own-effort", "wait", "remind", "everyday", "heads-up", "exhausted", "escalate"})
        QVERIFY2(rules.contains(QString::fromLatin1(rule)), rule);
}

void AdviseLawsTest::silenceEndsExhausted()
{
    std::mt19937 random(kAdviceSeed);
    for (int i = 0; i < 300; ++i) {
        Stage stage = RandomStage(random).stage;
        stage.issue.pauses.clear();
        stage.issue.needBy = stage.now.plusMinutes(60 * (100 + random() % 1000));
        const auto steps = domain::simulate(stage.issue, stage.log, stage.path, stage.context, stage.now);
        QVERIFY(!steps.isEmpty());
        const QString place = QStringLiteral("seed %1, case %2").arg(kAdviceSeed).arg(i);
        QVERIFY2(steps.last().verdict == Verdict::EscalationFailed || steps.last().verdict == Verdict::UseConfidentialRoute, qPrintable(place));
        int reminders = 0;
        int escalations = 0;
        for (qsizetype step = 0; step < steps.size(); ++step) {
            QVERIFY2(step == 0 || steps[step - 1].at <= steps[step].at, qPrintable(place));
            reminders += steps[step].verdict == Verdict::SendReminder ? 1 : 0;
            escalations += steps[step].verdict == Verdict::Escalate || steps[step].verdict == Verdict::EscalateNow ? 1 : 0;
        }
        const int allowed = std::max(1, stage.path.policies[size_t(*stage.issue.severityOverride)].reminders);
        QVERIFY2(escalations <= 3, qPrintable(place));
        QVERIFY2(reminders <= 4 * allowed, qPrintable(place));
    }
}

void AdviseLawsTest::silenceRunsAsTheMatrixSays()
{
    Stage stage;
    stage.path.levels[1].acknowledge.fill(Duration::days(2));
    for (auto &level : stage.path.levels)
        level.acknowledge.fill(Duration::days(2)); // acknowledged or not, one reminder when the answer is due
    const auto steps = domain::simulate(stage.issue, {}, stage.path, stage.context, Stage::at("2026-10-14T09:00:00Z"));
    QStringList told;
    for (const auto &step : steps)
        told.append(QStringLiteral("%1 %2 %3").arg(step.at.toIso().mid(5, 11), step.rule).arg(step.level));
    const QStringList expected{
        QStringLiteral("10-14T09:00 own-effort 0"), QStringLiteral("10-15T17:00 remind 0"),   QStringLiteral("10-16T13:00 heads-up 1"),
        QStringLiteral("10-19T13:00 escalate 1"),   QStringLiteral("10-21T13:00 remind 1"),   QStringLiteral("10-21T17:00 heads-up 2"),
        QStringLiteral("10-22T17:00 escalate 2"),   QStringLiteral("10-26T17:00 remind 2"),   QStringLiteral("10-27T13:00 heads-up 3"),
        QStringLiteral("10-28T13:00 escalate 3"),   QStringLiteral("10-30T13:00 remind 3"),   QStringLiteral("10-30T17:00 exhausted 4")};
    QCOMPARE(told, expected);
}

void AdviseLawsTest::silenceStepByStep_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *name, const char *steps, const Change &change) { QTest::newRow(name) << change << QString::fromLatin1(steps); };
    row("reminders one after the other", "14.09:00 own-effort 0; 15.17:00 remind 0; 16.13:00 remind 0; 16.17:00 escalate 1; 20.17:00 remind 1; "
        "21.13:00 remind 1; 21.17:00 exhausted 2", [](Stage &s) { s.path.policies[1].reminders = 2; });
    row("waiting already", "14.09:00 wait 1; 15.17:00 remind 0; 16.13:00 escalate 1; 20.13:00 remind 1; 20.17:00 exhausted 2",
        [](Stage &s) { s.ask("2026-10-14T09:00:00Z", 0, {Stage::theirs(0)}); });
    row("the next level changes while it waits", "14.09:00 wait 2; 14.12:00 wait 1; 15.17:00 remind 0; 16.13:00 escalate 1; 20.13:00 remind 1; "
        "20.17:00 exhausted 2", [](Stage &s) {
            s.ask("2026-10-14T09:00:00Z", 0, {Stage::theirs(0)});
            s.makeAbsent(Stage::ours(1), "2026-10-01T09:00:00Z", "2026-10-16T12:00:00Z");
            s.makeAbsent(Stage::oursDeputy(1), "2026-10-01T09:00:00Z", "2026-10-16T12:00:00Z");
        });
    row("somebody leaves while it waits", "14.09:00 own-effort 0; 15.17:00 remind 0; 16.13:00 escalate 1; 20.13:00 remind 1; 20.17:00 exhausted 2",
        [](Stage &s) { s.makeAbsent(Stage::oursDeputy(1), "2026-10-14T15:00:00Z", "2026-10-14T16:00:00Z"); });
    row("paused, and somebody leaves", "14.09:00 paused 1; 15.09:00 own-effort 0; 16.17:00 remind 0; 19.13:00 escalate 1; 21.13:00 remind 1; "
        "21.17:00 exhausted 2", [](Stage &s) {
            s.issue.pauses = {{Stage::at("2026-10-14T08:00:00Z"), Stage::at("2026-10-15T09:00:00Z"), {}}};
            s.makeAbsent(Stage::oursDeputy(1), "2026-10-14T15:00:00Z", "2026-10-14T16:00:00Z");
        });
    row("everyday, then paused", "14.09:00 own-effort 0; 15.17:00 remind 0; 16.13:00 everyday 1; 21.09:00 paused 1; 22.09:00 everyday 1; "
        "29.09:00 escalate 1; 30.17:00 exhausted 2", [](Stage &s) {
            s.issue.severityOverride = domain::Severity::S4;
            s.issue.needBy = Stage::at("2026-10-30T17:00:00Z");
            s.issue.pauses = {{Stage::at("2026-10-21T09:00:00Z"), Stage::at("2026-10-22T09:00:00Z"), {}}};
        });
    row("confidential, whatever comes", "14.09:00 confidential 1", [](Stage &s) {
        s.path.kind = domain::PathKind::Confidential;
        s.makeAbsent(Stage::ours(1), "2026-10-15T09:00:00Z", "2026-11-15T09:00:00Z");
        s.makeAbsent(Stage::oursDeputy(1), "2026-10-15T09:00:00Z", "2026-11-15T09:00:00Z");
    });
    row("nobody is there, and they come back", "14.09:00 exhausted 2", [](Stage &s) {
        s.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)}).expectsAnswer = false;
        s.makeAbsent(Stage::ours(1), "2026-10-01T09:00:00Z", "2026-10-20T09:00:00Z");
        s.makeAbsent(Stage::oursDeputy(1), "2026-10-01T09:00:00Z", "2026-10-20T09:00:00Z");
    });
}

void AdviseLawsTest::silenceStepByStep()
{
    QFETCH(Change, change);
    Stage stage; // level 1 is the top, nobody is warned, and acknowledging takes as long as answering
    stage.path.levels.resize(2);
    for (auto &level : stage.path.levels)
        level.acknowledge.fill(Duration::days(2));
    for (auto &policy : stage.path.policies)
        policy.headsUp = {};
    change(stage);
    QStringList told;
    for (const auto &step : domain::simulate(stage.issue, stage.log, stage.path, stage.context, Stage::at("2026-10-14T09:00:00Z")))
        told.append(QStringLiteral("%1 %2 %3").arg(step.at.toDateTime().toString(QStringLiteral("dd.hh:mm")), step.rule).arg(step.level));
    QTEST(told.join(QStringLiteral("; ")), "steps");
}

void AdviseLawsTest::silenceHasABound()
{
    Stage stage;
    stage.issue.needBy = {};
    stage.path.policies[1].reminders = 1'000;
    QCOMPARE(domain::simulate(stage.issue, stage.log, stage.path, stage.context, stage.now).size(), 400);
}

void AdviseLawsTest::silenceOfAnImmediateIssue()
{
    Stage stage;
    stage.issue.severityOverride = domain::Severity::S1;
    stage.path.policies[0].reminders = 0;
    stage.path.levels[2].acknowledge[0] = stage.path.levels[3].acknowledge[0] = Duration::hours(2);
    const auto steps = domain::simulate(stage.issue, {}, stage.path, stage.context, Stage::at("2026-10-14T09:00:00Z"));
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0].verdict, Verdict::EscalateNow);
    QCOMPARE(steps[0].level, 2);
    QCOMPARE(steps[1].at, Stage::at("2026-10-14T11:00:00Z"));
    QCOMPARE(steps[1].level, 3);
    QCOMPARE(steps[2].at, Stage::at("2026-10-14T13:00:00Z"));
    QCOMPARE(steps[2].verdict, Verdict::EscalationFailed);
}

void AdviseLawsTest::silenceOfAnEverydayMatter()
{
    Stage stage;
    stage.issue.severityOverride = domain::Severity::S4;
    stage.issue.needBy = {};
    const auto steps = domain::simulate(stage.issue, {}, stage.path, stage.context, Stage::at("2026-10-14T09:00:00Z"));
    QCOMPARE(steps.last().verdict, Verdict::HandleInTeam); // stays in the team for ever
    stage.issue.needBy = Stage::at("2026-11-20T17:00:00Z");
    const auto bound = domain::simulate(stage.issue, {}, stage.path, stage.context, Stage::at("2026-10-14T09:00:00Z"));
    QCOMPARE(bound.last().verdict, Verdict::EscalationFailed);
}
