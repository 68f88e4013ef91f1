#include "escalation/pass/narrowpasstest.h"

#include "escalation/randomstage.h"

#include "domain/escalation/pass/narrowcriteria.h"
#include "domain/escalation/pass/narrowpass.h"

#include <QTest>

#include <algorithm>
#include <functional>

using base::Instant;
using domain::Advice;
using domain::NarrowIssue;
using domain::NarrowPass;
using Change = std::function<void(Stage &)>;


// What of a row only advise() can tell.
enum class Left { Nothing, Paused, Some };

namespace {

constexpr unsigned kNarrowSeed = 24;
constexpr int kNarrowCasesPerPool = 500;
constexpr int kNarrowCalendars = 6;

int narrowCases()
{
    bool isNumber = false;
    const int stated = qEnvironmentVariableIntValue("RUNG_REFERENCE_CASES", &isNumber);
    return isNumber ? stated : 20'000;
}

domain::Matrix matrixOf(const Stage &stage)
{
    domain::Matrix matrix;
    matrix.severity = stage.context.severity;
    matrix.paths = {stage.path};
    return matrix;
}

QVector<QVector<domain::Pause>> somePauses()
{
    const auto pause = [](const char *from, const char *to) { return QVector<domain::Pause>{domain::Pause{Stage::at(from), Stage::at(to), {}}}; };
    return {{},
            pause("2026-10-12T07:00:00Z", "2026-10-12T09:00:00Z"),
            pause("2026-10-12T07:00:00Z", "2026-10-12T09:00:30Z"),
            pause("2026-10-12T07:00:00Z", "2026-10-12T09:00:00.001Z"),
            pause("2026-10-12T10:59:30Z", "2026-10-12T12:00:00Z"), // just before two hours have passed
            pause("2026-10-12T10:59:59.999Z", "2026-10-12T12:00:00Z"),
            pause("2026-10-12T07:00:00Z", "2026-10-12T12:00:00Z"),
            pause("2026-10-12T09:00:00Z", "2026-10-13T09:30:00Z"),
            pause("2026-10-12T11:00:00Z", "2026-10-13T11:20:00Z"),
            pause("2026-10-12T18:00:00Z", "2026-10-13T08:00:00Z"),
            pause("2026-10-14T10:00:00Z", "2026-10-16T10:00:00Z"),
            pause("2026-10-12T14:00:00Z", "")};
}

// There is none, or it was over when the first was asked.
bool isPauseOver(const Stage &stage)
{
    const auto &pauses = stage.issue.pauses;
    return pauses.isEmpty() || (pauses[0].to.isValid() && pauses[0].to <= Stage::at("2026-10-12T09:00:00Z"));
}

// Empty when the two agree.
QString disagreement(const domain::NarrowDecision &decision, const Advice &advice)
{
    if (decision.verdict == advice.verdict && decision.ruleId() == advice.rule && decision.level == advice.level
        && decision.nextLevel == advice.nextLevel)
        return {};
    return QStringLiteral("narrow %1 %2 at %3 to %4, advise %5 %6 at %7 to %8")
        .arg(decision.ruleId()).arg(int(decision.verdict)).arg(decision.level).arg(decision.nextLevel)
        .arg(advice.rule).arg(int(advice.verdict)).arg(advice.level).arg(advice.nextLevel);
}

// The same of one stage at its now; counts what is left to advise().
QString differenceAtNow(const Stage &stage, int &left)
{
    const domain::Matrix matrix = matrixOf(stage);
    const auto decision = NarrowPass(stage.context, matrix, stage.now).decide(domain::narrowed(stage.issue, stage.log, stage.now));
    left += decision ? 0 : 1;
    return decision ? disagreement(*decision, stage.advice()) : QString();
}

}

void NarrowPassTest::decidesAsAdviseDoes()
{
    std::mt19937 random(kNarrowSeed);
    const int cases = narrowCases();
    QMap<QString, int> decided;
    int undecided = 0;
    int undecidedThoughSimple = 0;
    for (int i = 0; i < cases;) {
        const CalendarPool pool(random, kNarrowCalendars);
        for (int n = 0; n < kNarrowCasesPerPool && i < cases; ++n, ++i) {
            StageLimits limits;
            limits.withImplicated = random() % 4 == 0;
            limits.withPauses = random() % 2 == 0;
            limits.withHalfMinutes = random() % 2 == 0;
            const Stage stage = randomStage(random, pool, limits);
            const domain::Matrix matrix = matrixOf(stage);
            domain::EngineContext context = stage.context;
            context.confidentialPaths = matrix.confidentialPaths();
            const Instant seen = stage.now.plusMinutes(random() % 3 == 0 ? -15 * int(random() % 200) : 0);
            const NarrowIssue narrow = domain::narrowed(stage.issue, stage.log, seen);
            const auto decision = NarrowPass(context, matrix, stage.now).decide(narrow);
            if (!decision) {
                ++undecided;
                const bool isSimple = stage.issue.implicated.isEmpty() && stage.issue.pauses.isEmpty() && seen == stage.now
                                      && context.absences.isEmpty() && stage.path.kind != domain::PathKind::Confidential;
                undecidedThoughSimple += isSimple ? 1 : 0;
                continue;
            }
            const Advice advice = domain::advise(stage.issue, stage.log, stage.path, context, stage.now);
            const QString fault = disagreement(*decision, advice);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1, case %2: ").arg(kNarrowSeed).arg(i) + fault));
            ++decided[advice.rule];
        }
    }
    for (const char *rule : {"close-loop", "done", "immediate", "paused", "own-effort", "wait", "remind", "everyday", "heads-up", "prepare",
                             "exhausted", "escalate"})
        QVERIFY2(cases < 10'000 || decided.contains(QString::fromLatin1(rule)), rule);
    QVERIFY2(undecided < cases / 2, qPrintable(QString::number(undecided)));
    QVERIFY2(undecidedThoughSimple < cases / 20, qPrintable(QString::number(undecidedThoughSimple)));
    qInfo("%d cases decided, %d left to advise()", cases - undecided, undecided);
}

void NarrowPassTest::decidesAtEachThreshold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Left>("left");
    const auto row = [](const char *name, const Change &change, Left left = Left::Nothing) { QTest::newRow(name) << change << left; };
    const auto asked = [](Stage &s) { s.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)}); };
    const auto reminded = [asked](Stage &s) { asked(s); s.remind("2026-10-13T10:00:00Z", 0, {Stage::theirs(0)}); };
    const auto above = [](Stage &s) { s.ask("2026-10-12T09:00:00Z", 1, {Stage::ours(1), Stage::theirs(1)}); };
    const auto promised = [asked](Stage &s) {
        asked(s);
        s.answer("2026-10-12T10:00:00Z", 0, domain::AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-13T11:00:00Z");
    };
    const auto silent = [](Stage &s) {
        s.path.policies[1].reminders = 3;
        s.ask("2026-10-12T09:00:00Z", 1, {Stage::theirs(1)});
        s.remind("2026-10-12T13:00:00Z", 1, {Stage::theirs(1)}).channel = domain::Channel::Mail;
    };
    row("nothing tried", [](Stage &) {});
    row("asked", asked);
    row("asked and heard", [asked](Stage &s) { asked(s); s.enter(domain::ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0); });
    row("reminded", reminded);
    row("warned", [reminded](Stage &s) { reminded(s); s.enter(domain::ContactKind::HeadsUp, "2026-10-13T16:00:00Z", 0, {Stage::theirs(0)}); });
    row("promised", promised, Left::Paused);
    row("promised and reminded", [promised](Stage &s) { promised(s); s.remind("2026-10-13T12:00:00Z", 0, {Stage::theirs(0)}); }, Left::Paused);
    row("declined", [asked](Stage &s) { asked(s); s.answer("2026-10-12T10:00:00Z", 0, domain::AnswerOutcome::Declined); });
    row("above", above);
    row("above, the ask of a stranger's calendar", [asked](Stage &s) { asked(s); s.log[0].with = Stage::ids({99}); });
    row("an ask with nobody named", [asked](Stage &s) { asked(s); s.log[0].with.clear(); });
    row("an ask with nobody named, and nobody on their side", [asked](Stage &s) {
        asked(s);
        s.log[0].with.clear();
        s.path.levels[0].theirs = {};
    });
    row("a superior stands above", [](Stage &s) {
        s.path.kind = domain::PathKind::Hierarchical;
        s.ask("2026-10-12T09:00:00Z", 0, {Stage::oursDeputy(0)});
        s.context.people[domain::PersonId(Stage::oursDeputy(0))].reportsTo = domain::PersonId(Stage::ours(1));
    });
    row("at the top", [](Stage &s) { s.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3)}); });
    row("jointly", [above](Stage &s) { above(s); s.issue.joint = true; });
    row("for awareness", [above](Stage &s) { above(s); s.issue.ask.kind = domain::AskKind::Awareness; });
    row("harm in progress", [](Stage &s) {
        s.path.policies[1].startLevel = 2;
        s.ask("2026-10-12T09:00:00Z", 1, {Stage::ours(1)});
        s.issue.worsening = true;
    });
    row("picked as no escalation", [](Stage &s) { s.issue.everyday = true; });
    row("everyday", [asked](Stage &s) { asked(s); s.issue.severityOverride = domain::Severity::S4; });
    row("at once", [asked](Stage &s) { asked(s); s.issue.severityOverride = domain::Severity::S1; });
    row("silent on two channels", silent);
    row("silent, without a deputy", [silent](Stage &s) { silent(s); s.path.levels[1].theirs.deputies.clear(); }, Left::Some);
    row("silent, the deputy is away", [silent](Stage &s) {
        silent(s);
        s.makeAbsent(Stage::theirsDeputy(1), "2026-10-01T09:00:00Z", "2026-11-15T09:00:00Z");
    }, Left::Some);
    row("both silent", [silent](Stage &s) {
        silent(s);
        for (auto &entry : s.log)
            entry.with = Stage::ids({Stage::theirs(1), Stage::ours(1)});
    });
    row("the other one silent", [silent](Stage &s) {
        silent(s);
        for (auto &entry : s.log)
            entry.with = Stage::ids({Stage::ours(1), Stage::theirs(1)});
        s.log[1].with = Stage::ids({Stage::theirs(1)});
        s.remind("2026-10-12T14:00:00Z", 1, {Stage::ours(1), Stage::theirs(1)});
    });
    row("whoever was asked is away", [above](Stage &s) {
        above(s);
        for (const qint64 person : {Stage::ours(1), Stage::theirs(1)})
            s.makeAbsent(person, "2026-10-01T09:00:00Z", "2026-11-15T09:00:00Z");
    });
    row("back in the middle of it", [above](Stage &s) {
        above(s);
        for (const qint64 person : {Stage::ours(1), Stage::theirs(1), Stage::ours(2)})
            s.makeAbsent(person, "2026-10-01T09:00:00Z", "2026-10-15T13:00:00Z");
    });
    const auto nobodyAbove = [asked](Stage &s) { // until a pause has moved the answer beyond their return
        asked(s);
        for (const qint64 person : {Stage::ours(1), Stage::oursDeputy(1)})
            s.makeAbsent(person, "2026-10-01T09:00:00Z", "2026-10-16T12:00:00Z");
    };
    row("nobody is there above", nobodyAbove);
    row("the primary alone is away", [nobodyAbove](Stage &s) { nobodyAbove(s); s.path.levels[1].ours.deputies.clear(); });
    row("the deputy alone is away", [nobodyAbove](Stage &s) { nobodyAbove(s); s.path.levels[1].ours.primary = {}; });
    row("nobody is there above, and days are asked for", [nobodyAbove](Stage &s) { nobodyAbove(s); s.issue.ask.days = 1; });
    for (int place = 0; place < 4; ++place) // one place of the team is not the manager's
        row(qPrintable(QStringLiteral("the team beside the manager, place %1").arg(place)), [place](Stage &s) {
            const auto at = [place](int each, qint64 person) { return domain::PersonId(place == each ? person : qint64(Stage::kManager)); };
            s.issue.owner = domain::PersonId(Stage::kManager);
            s.path.levels[0].ours = {at(0, Stage::ours(0)), {at(1, Stage::oursDeputy(0))}};
            s.path.levels[0].theirs = {at(2, Stage::theirs(0)), {at(3, Stage::theirsDeputy(0))}};
        });
    row("the manager is the whole team", [](Stage &s) {
        s.issue.owner = domain::PersonId(Stage::kManager);
        s.path.levels[0].ours = {domain::PersonId(Stage::kManager), {}};
        s.path.levels[0].theirs = {};
    }, Left::Some);
    row("the manager was asked, and another", [asked](Stage &s) { asked(s); s.log[0].with = Stage::ids({Stage::kManager, 15}); });
    row("the manager alone was asked", [above](Stage &s) { above(s); s.log[0].with = Stage::ids({Stage::kManager}); }, Left::Some);
    row("the manager alone in the team", [](Stage &s) {
        s.issue.owner = domain::PersonId(Stage::kManager);
        s.path.levels[0] = {};
    }, Left::Some);
    for (const qint64 person : {Stage::kManager, Stage::kOriginator}) {
        const auto tried = [person](Stage &s) { // alone, and more than once
            s.enter(domain::ContactKind::Attempt, "2026-10-12T08:00:00Z", 0, {person});
            s.enter(domain::ContactKind::Attempt, "2026-10-12T09:00:00Z", 0, {person});
        };
        const Left left = person == Stage::kManager ? Left::Some : Left::Nothing; // who asks is not warned
        row(qPrintable(QStringLiteral("a bystander: %1").arg(person)), tried);
        row(qPrintable(QStringLiteral("our team: %1").arg(person)), [=](Stage &s) { tried(s); s.path.levels[0].ours.primary = domain::PersonId(person); }, left);
        row(qPrintable(QStringLiteral("our deputy: %1").arg(person)), [=](Stage &s) { tried(s); s.path.levels[0].ours.deputies = Stage::ids({person}); }, left);
        row(qPrintable(QStringLiteral("their team: %1").arg(person)), [=](Stage &s) { tried(s); s.path.levels[0].theirs.primary = domain::PersonId(person); }, left);
        row(qPrintable(QStringLiteral("their deputy: %1").arg(person)), [=](Stage &s) { tried(s); s.path.levels[0].theirs.deputies = Stage::ids({person}); }, left);
    }
    row("tried with two bystanders", [](Stage &s) {
        s.enter(domain::ContactKind::Attempt, "2026-10-12T09:00:00Z", 0, {Stage::kManager, Stage::kOriginator});
    });
    row("no response time is stated", [asked](Stage &s) {
        asked(s);
        s.path.levels[0].respond = {};
        s.path.levels[2].respond = {};
    });
    row("they keep their own hours", [reminded](Stage &s) {
        reminded(s);
        s.context.organisations[domain::OrganisationId(2)].calendar = domain::CalendarId(9);
        s.context.calendars.insert(domain::CalendarId(9), std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar::officeHours("Asia/Tokyo")));
    });
    row("a grace of twenty times", [reminded](Stage &s) { reminded(s); s.path.policies[1].gracePercent = 2'000; });
    row("a grace below none", [reminded](Stage &s) { reminded(s); s.path.policies[1].gracePercent = -50; });
    row("a start below the first level", [asked](Stage &s) { asked(s); s.path.policies[1].startLevel = 0; });
    row("S1 that may wait", [reminded](Stage &s) {
        reminded(s);
        s.issue.severityOverride = domain::Severity::S1;
        s.context.severity.definitions[0].actImmediately = false;
        s.path.policies[0].headsUp = domain::Duration::days(1);
    });
    row("a level that the path has no more", [](Stage &s) { s.ask("2026-10-12T09:00:00Z", 4, {Stage::ours(3)}); }, Left::Some);
    row("a path of one level", [](Stage &s) { s.path.levels.resize(1); });
    row("a path without levels", [](Stage &s) { s.path.levels.clear(); }, Left::Some);
    row("somebody who never works", [](Stage &s) {
        s.context.people[domain::PersonId(Stage::kOriginator)].calendar = domain::CalendarId(9);
        s.context.calendars.insert(domain::CalendarId(9), std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar()));
    }, Left::Some);
    row("power is asked for", [above](Stage &s) {
        above(s);
        s.issue.ask.days = 2;
        s.context.people[domain::PersonId(Stage::ours(3))].powers.days = 2;
    });
    row("money is asked for", [above](Stage &s) {
        above(s);
        s.issue.ask.money = {2'500, QStringLiteral("USD")};
        s.context.people[domain::PersonId(Stage::ours(3))].powers.money = {2'500, QStringLiteral("USD")};
        s.context.people[domain::PersonId(Stage::ours(2))].powers.money = {2'500, {}};
    });
    row("the scope is asked for", [above](Stage &s) {
        above(s);
        s.issue.ask.scope = true;
        s.context.people[domain::PersonId(Stage::ours(3))].powers.scope = true;
    });
}

// From each checkpoint to the next, and a little before and after each: with spans of all kinds, and pauses in all places.
void NarrowPassTest::decidesAtEachThreshold()
{
    QFETCH(Change, change);
    QFETCH(Left, left);
    int leftUnpaused = 0;
    int leftPaused = 0;
    const auto pauses = somePauses();
    int turn = 0;
    for (const domain::Duration respond : {domain::Duration::days(2), domain::Duration{30, domain::Duration::Unit::Hours, true}, domain::Duration::hours(2)}) {
        for (const auto &pause : pauses) {
            Stage stage;
            for (domain::Level &level : stage.path.levels)
                level.respond.fill(respond);
            stage.path.levels[1].acknowledge.fill(domain::Duration::minutes(90));
            stage.issue.needBy = Stage::at(++turn % 2 == 0 ? "2026-10-14T12:00:00Z" : "2026-12-18T17:00:00Z");
            stage.issue.pauses = pause;
            change(stage);
            Instant at = stage.log.isEmpty() ? Stage::at("2026-10-12T09:00:00Z") : stage.log.last().at;
            for (int step = 0; step < 6 && at.isValid(); ++step) {
                for (const qint64 ms : {-30'000, -1, 0, 1, 30'000}) {
                    stage.now = at.plusMs(ms);
                    if (!stage.log.isEmpty() && stage.now < stage.log.last().at)
                        continue;
                    const QString fault = differenceAtNow(stage, isPauseOver(stage) ? leftUnpaused : leftPaused);
                    QVERIFY2(fault.isEmpty(), qPrintable(stage.now.toIso() + QLatin1Char(' ') + fault));
                }
                stage.now = at;
                at = stage.advice().nextCheckpoint;
            }
        }
        ++turn; // the other need-by for each pause
    }
    QCOMPARE(leftUnpaused > 0 ? Left::Some : leftPaused > 0 ? Left::Paused : Left::Nothing, left);
}

// By side and by who else is there: y for a reminder, ? for what is left to advise().
void NarrowPassTest::aSilentPersonIsReplaced()
{
    const QVector<qint64> silent{Stage::theirs(1), Stage::theirsDeputy(1), Stage::ours(1), Stage::oursDeputy(1), Stage::theirs(3), Stage::ours(3), 99,
                                 Stage::kOwner};
    const auto decided = [](const Stage &stage) {
        int left = 0;
        return differenceAtNow(stage, left).isEmpty() ? (left > 0 ? u'?' : u'y') : u'!';
    };
    const auto told = [&](const std::function<void(domain::Level &)> &staff) {
        QString list;
        for (const qint64 person : silent) {
            Stage stage;
            stage.path.policies[1].reminders = 3;
            staff(stage.path.levels[1]);
            stage.ask("2026-10-12T09:00:00Z", 1, {person});
            stage.remind("2026-10-13T17:00:00Z", 1, {person}).channel = domain::Channel::Mail;
            stage.now = Stage::at("2026-10-14T13:00:00Z");
            list += decided(stage);
        }
        return list;
    };
    QCOMPARE(told([](domain::Level &) {}), QStringLiteral("yyyyyyyy"));
    QCOMPARE(told([](domain::Level &level) { level.ours = {}; }), QStringLiteral("yy??????"));
    QCOMPARE(told([](domain::Level &level) { level.theirs = {}; }), QStringLiteral("??yy?yyy"));
    for (const auto &[first, second, expected] : {std::tuple{25, 20, u'y'}, std::tuple{20, 25, u'y'}}) {
        Stage stage; // one of two is silent, and nobody else is at the level
        stage.path.policies[1].reminders = 3;
        stage.path.levels[1].ours.deputies.clear();
        stage.path.levels[1].theirs.deputies.clear();
        stage.ask("2026-10-12T09:00:00Z", 1, {25});
        stage.remind("2026-10-13T17:00:00Z", 1, {first, second}).channel = domain::Channel::Mail;
        stage.now = Stage::at("2026-10-14T13:00:00Z");
        QCOMPARE(decided(stage), expected);
        stage.log[0].with = Stage::ids({25, 20}); // both are
        QCOMPARE(decided(stage), u'?');
        stage.path.levels[1].ours.deputies = Stage::ids({21});
        QCOMPARE(decided(stage), u'y');
    }
}

void NarrowPassTest::holdsCriteriaAsAdviseDoes()
{
    std::mt19937 random(kNarrowSeed);
    const auto below = [&](unsigned limit) { return int(random() % limit); };
    const int cases = std::min(6'000, narrowCases());
    int held = 0;
    for (int i = 0; i < cases; ++i) {
        static std::optional<CalendarPool> s_pool;
        if (i % 500 == 0)
            s_pool.emplace(random, kNarrowCalendars);
        StageLimits limits;
        limits.withImplicated = false;
        Stage stage = randomStage(random, *s_pool, limits);
        stage.issue.id = domain::IssueId(7);
        stage.issue.category = QStringLiteral("category%1").arg(below(2));
        stage.issue.missedAt = below(2) ? stage.now.plusMinutes(-15 * below(3'000)) : Instant();
        stage.issue.changedAt = stage.now.plusMinutes(-15 * below(1'000));
        stage.issue.unplannedHours = below(20);
        stage.issue.peopleAffected = below(20);
        stage.issue.costPerDay = {50'000 * below(4), QStringList{QString(), QString(), QStringLiteral("EUR"), QStringLiteral("USD")}[below(4)]};
        if (below(2))
            stage.context.risks.insert(stage.issue.id, {below(5), below(2) == 0});
        for (int number = below(20); number >= 0; --number) {
            domain::Criterion criterion;
            criterion.enabled = below(10) > 0;
            criterion.category = below(5) ? QString() : QStringLiteral("category%1").arg(below(2));
            for (int terms = 1 + below(2); terms > 0; --terms) {
                const auto fact = domain::CriterionFact(below(unsigned(domain::CriterionFact::Level) + 1));
                const bool isMoney = fact == domain::CriterionFact::CostSoFar || fact == domain::CriterionFact::CostPerDay;
                criterion.terms.append({fact, domain::Comparison(below(3)), isMoney ? 50'000 * below(6) : below(8) - 1});
            }
            stage.context.criteria.append(criterion);
        }
        const NarrowIssue narrow = domain::narrowed(stage.issue, stage.log, stage.now);
        const Advice advice = stage.advice();
        if (!narrow.has(NarrowIssue::Plain) || narrow.over != 0 || advice.verdict <= domain::Verdict::UseConfidentialRoute)
            continue;
        const domain::Matrix matrix = matrixOf(stage);
        const domain::Severity severity = NarrowPass(stage.context, matrix, stage.now).severityOf(narrow);
        const quint64 bits = domain::NarrowCriteria(stage.context, stage.now).held(narrow, severity);
        QVector<domain::Criterion> told;
        for (qsizetype each = 0; each < stage.context.criteria.size(); ++each)
            if (bits >> each & 1)
                told.append(stage.context.criteria[each]);
        QCOMPARE(told.size(), advice.criteria.size());
        for (qsizetype each = 0; each < told.size(); ++each)
            QVERIFY2(told[each] == advice.criteria[each].criterion, qPrintable(QStringLiteral("seed %1, case %2").arg(kNarrowSeed).arg(i)));
        held += int(told.size());
    }
    QVERIFY(held > cases / 3);
}

void NarrowPassTest::findsThePathThatServes()
{
    std::mt19937 random(kNarrowSeed);
    const auto below = [&](unsigned limit) { return random() % limit; };
    for (int i = 0; i < 2'000; ++i) {
        Stage stage;
        domain::Matrix matrix;
        matrix.severity = stage.context.severity;
        for (unsigned number = below(5) + 1; number > 0; --number) {
            domain::EscalationPath path = stage.path;
            path.key = below(6) ? QStringLiteral("path%1").arg(below(4)) : QString();
            path.kind = below(2) ? domain::PathKind::Counterparty : domain::PathKind(below(4));
            path.counterparty = domain::OrganisationId(below(3));
            path.policies[1].startLevel = 1 + int(below(3)); // tells the paths apart
            path.policies[1].headsUp = {};
            for (unsigned each = below(3); each > 0; --each)
                path.categories.append(below(6) ? QStringLiteral("category%1").arg(below(4)) : QString());
            matrix.paths.append(path);
        }
        stage.context.confidentialPaths = matrix.confidentialPaths();
        if (below(6) == 0) { // a category that is told to be confidential alone
            domain::EscalationPath path = stage.path;
            path.categories = {QStringLiteral("category1")};
            stage.context.confidentialPaths.append(path);
        }
        stage.issue.category = below(4) ? QStringLiteral("category%1").arg(below(4)) : QString();
        stage.issue.pathKey = below(3) ? QString() : QStringLiteral("path%1").arg(below(5));
        stage.issue.counterparty = domain::OrganisationId(below(3));
        stage.issue.worsening = true; // S2: the verdict names the start level
        const domain::EscalationPath *path = matrix.pathFor(stage.issue);
        const auto decision = NarrowPass(stage.context, matrix, stage.now).decide(domain::narrowed(stage.issue, {}, stage.now));
        const Advice advice = path ? domain::advise(stage.issue, {}, *path, stage.context, stage.now) : Advice();
        const bool isOpenMatter = path && advice.verdict != domain::Verdict::UseConfidentialRoute;
        QCOMPARE(decision.has_value(), isOpenMatter);
        if (decision)
            QCOMPARE(disagreement(*decision, advice), QString());
    }
}

// Many routes in one pass, so that some fall into the same place of its table.
void NarrowPassTest::keepsRoutesApart()
{
    Stage stage;
    stage.issue.worsening = true; // S2: the verdict names the start level
    domain::Matrix matrix;
    matrix.severity = stage.context.severity;
    for (const int start : {1, 2, 3}) {
        matrix.paths.append(stage.path);
        matrix.paths.last().key = QString::number(start);
        matrix.paths.last().policies[1].startLevel = start;
    }
    for (int i = 0; i < 600; ++i)
        matrix.paths[i % 3].categories.append(QStringLiteral("category%1").arg(i));
    NarrowPass pass(stage.context, matrix, stage.now);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 600; ++i) {
            stage.issue.category = QStringLiteral("category%1").arg(i);
            QCOMPARE(int(pass.decide(domain::narrowed(stage.issue, {}, stage.now))->nextLevel), 1 + i % 3);
            QCOMPARE(int(pass.decide(domain::narrowed(stage.issue, {}, stage.now))->nextLevel), 1 + i % 3);
        }
    }
}

// What was found for one issue is not told of another.
void NarrowPassTest::onePassServesManyIssues()
{
    Stage plain = Stage::warned();
    plain.now = Stage::at("2026-10-15T13:00:00Z");
    plain.context.people[domain::PersonId(Stage::ours(3))].powers.days = 1;
    for (const qint64 person : {Stage::ours(1), Stage::oursDeputy(1)})
        plain.makeAbsent(person, "2026-10-01T09:00:00Z", "2026-10-21T12:00:00Z");
    Stage asking = plain;
    asking.issue.ask.days = 1;
    Stage paused = plain; // the answer is due when they are back
    paused.issue.pauses = {{Stage::at("2026-10-16T09:00:00Z"), Stage::at("2026-10-20T09:00:00Z"), {}}};
    QCOMPARE(plain.advice().nextLevel, 2);
    QCOMPARE(asking.advice().nextLevel, 3);
    QCOMPARE(paused.advice().nextLevel, 1);
    const domain::Matrix matrix = matrixOf(plain);
    QVector<const Stage *> order{&plain, &asking, &paused};
    std::sort(order.begin(), order.end());
    do {
        NarrowPass pass(plain.context, matrix, plain.now);
        for (int round = 0; round < 2; ++round)
            for (const Stage *stage : std::as_const(order))
                QCOMPARE(disagreement(*pass.decide(domain::narrowed(stage->issue, stage->log, stage->now)), stage->advice()), QString());
    } while (std::next_permutation(order.begin(), order.end()));
}

void NarrowPassTest::leavesTheLongestPathsToAdvise()
{
    Stage stage = Stage::asked();
    const auto left = [&stage](int levels) {
        stage.path.levels.resize(levels);
        int count = 0;
        return differenceAtNow(stage, count).isEmpty() ? count : -1;
    };
    QCOMPARE(left(250), 0);
    QCOMPARE(left(251), 1);
}

void NarrowPassTest::knowsNothingOfAnEarlierMoment()
{
    Stage stage;
    stage.ask("2026-10-14T09:00:00Z", 0, {Stage::theirs(0)});
    const domain::Matrix matrix = matrixOf(stage);
    const NarrowIssue narrow = domain::narrowed(stage.issue, stage.log, stage.now);
    QVERIFY(NarrowPass(stage.context, matrix, stage.now).decide(narrow));
    QVERIFY(NarrowPass(stage.context, matrix, Stage::at("2026-10-14T09:00:00Z")).decide(narrow));
    QVERIFY(!NarrowPass(stage.context, matrix, Stage::at("2026-10-14T09:00:00Z").plusMs(-1)).decide(narrow));
    QVERIFY(!NarrowPass(stage.context, matrix, Stage::at("2026-10-14T08:59:59Z")).decide(narrow));
    QVERIFY(!NarrowPass(stage.context, matrix, stage.now).decide(domain::narrowed(stage.issue, stage.log, Stage::at("2026-10-14T08:00:00Z"))));
}

void NarrowPassTest::itsCellIsReadBack()
{
    std::mt19937 random(kNarrowSeed);
    const CalendarPool pool(random, 2);
    for (int i = 0; i < 2'000; ++i) {
        const Stage stage = randomStage(random, pool);
        NarrowIssue narrow = domain::narrowed(stage.issue, stage.log, stage.now);
        narrow.id = 0; // the row tells it
        narrow.needBy = i % 7 == 0 ? std::numeric_limits<qint64>::min() : narrow.needBy;
        narrow.category = i % 5 == 0 ? std::numeric_limits<quint64>::max() : narrow.category;
        const QByteArray cell = domain::narrowCell(narrow);
        QVERIFY(cell.size() < 250);
        QCOMPARE(domain::narrowFromCell(cell.constData(), cell.size()), std::optional(narrow));
        QByteArray other = cell;
        other[0] = char(other[0] + 1);
        QVERIFY(!domain::narrowFromCell(other.constData(), other.size())); // of a later version
        QVERIFY(!domain::narrowFromCell(cell.constData(), cell.size() - 1)); // cut short
        QVERIFY(!domain::narrowFromCell((cell + '\0').constData(), cell.size() + 1));
        QByteArray odd = cell;
        odd[1] = char(random() % 256);
        odd[2] = char(random() % 256);
        if (odd != cell) // counts and sizes that cannot be: refused or read, never beyond the end
            (void)domain::narrowFromCell(odd.constData(), odd.size());
    }
    const QByteArray empty = domain::narrowCell({});
    QCOMPARE(empty.size(), 2); // what is 0 is left off
    QCOMPARE(domain::narrowFromCell(empty.constData(), 2), std::optional(NarrowIssue()));
    const auto isRead = [](const QByteArray &cell) { return domain::narrowFromCell(cell.constData(), cell.size()).has_value(); };
    QVERIFY(!isRead(empty.left(1)));
    QVERIFY(isRead(QByteArray("\4\2\0", 3)));                           // two fields told, both 0
    QVERIFY(isRead(QByteArray("\4\1\10", 3) + QByteArray(8, '\1')));     // one of eight bytes
    QVERIFY(!isRead(QByteArray("\4\1\11", 3) + QByteArray(9, '\1')));    // no word has nine
    QVERIFY(!isRead(QByteArray("\4\1\11", 3) + QByteArray(320, '\1')));
    QVERIFY(isRead(QByteArray("\4\2\x80", 3) + QByteArray(8, '\1')));
    QVERIFY(!isRead(QByteArray("\4\2\x90", 3) + QByteArray(9, '\1')));
    QVERIFY(isRead(QByteArray("\4\x28", 2) + QByteArray(20, '\0')));      // all forty
    QVERIFY(!isRead(QByteArray("\4\x29", 2) + QByteArray(21, '\0')));     // and one more
    QVERIFY(!domain::narrowFromCell(nullptr, 0));
    QVERIFY(!domain::narrowFromCell("\3\7", 2)); // no sizes
}

// Shorter than the words it is read by, and just as long.
void NarrowPassTest::aShortCellIsReadBack()
{
    for (int size = 1; size <= 8; ++size) {
        NarrowIssue narrow;
        narrow.impact = 3;
        narrow.urgency = 2;
        narrow.category = ~quint64(0) >> (64 - 8 * size);
        const QByteArray cell = domain::narrowCell(narrow);
        QCOMPARE(cell.size(), 2 + 5 + 2 + size);
        QCOMPARE(domain::narrowFromCell(cell.constData(), cell.size()), std::optional(narrow));
    }
    NarrowIssue least;
    least.flags = 5;
    const QByteArray four = domain::narrowCell(least);
    QCOMPARE(four.size(), 4);
    QCOMPARE(domain::narrowFromCell(four.constData(), four.size()), std::optional(least));
    for (const qint64 impact : {1, 255})
        for (const bool isUrgent : {false, true}) {
            NarrowIssue few = least;
            few.impact = quint8(impact);
            few.urgency = isUrgent ? 7 : 0;
            const QByteArray cell = domain::narrowCell(few);
            QVERIFY(cell.size() < 8);
            QCOMPARE(domain::narrowFromCell(cell.constData(), cell.size()), std::optional(few));
        }
}
