#include "escalation/criteria/criteriatest.h"

#include "domain/escalation/reasonids.h"
#include "escalation/stage.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace domain;

namespace {

using Setup = std::function<void(Stage &)>;

Criterion rule(QVector<CriterionTerm> terms)
{
    Criterion criterion;
    criterion.id = CriterionId(7);
    criterion.name = QStringLiteral("My rule");
    criterion.terms = std::move(terms);
    return criterion;
}

bool holdsAt(const Stage &stage, base::Instant at)
{
    return !advise(stage.issue, stage.log, stage.path, stage.context, at).criteria.isEmpty();
}

QString printAt(const Stage &stage, const char *iso)
{
    const Advice advice = stage.adviceAt(iso);
    return advice.criteria.isEmpty() ? QString() : advice.criteria.first().facts;
}

void askOnMonday(Stage &stage)
{
    stage.ask("2026-10-12T10:00:00Z", 0, {Stage::theirs(0)});
}

void missOnMonday(Stage &stage)
{
    stage.context.project.currency = QStringLiteral("EUR");
    stage.issue.missedAt = Stage::at("2026-10-12T08:00:00Z");
    stage.issue.costPerDay = {100'000, QStringLiteral("EUR")};
}

void needOnFriday(Stage &stage)
{
    stage.issue.needBy = Stage::at("2026-10-16T12:00:00Z");
}

}


void CriteriaTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void CriteriaTest::beginsAndEndsToTheMinute_data()
{
    using enum CriterionFact;
    using enum Comparison;
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<CriterionTerm>("term");
    QTest::addColumn<QByteArray>("turn");
    QTest::addColumn<bool>("begins");
    const auto row = [](const char *name, const Setup &setup, CriterionTerm term, const char *turn, bool begins = true) {
        QTest::newRow(name) << setup << term << QByteArray(turn) << begins;
    };
    const Setup nothing = [](Stage &) {};
    row("the need-by has passed", needOnFriday, {PastDue, AtLeast, 0}, "2026-10-16T12:00:00Z");
    row("a day past the need-by, over a weekend", needOnFriday, {PastDue, AtLeast, 1}, "2026-10-19T12:00:00Z");
    row("less than a day past the need-by", needOnFriday, {PastDue, AtMost, 0}, "2026-10-19T12:00:00Z", false);
    row("a day left", needOnFriday, {DueIn, AtMost, 1}, "2026-10-15T12:00:00Z");
    row("more than a day left", needOnFriday, {DueIn, AtLeast, 2}, "2026-10-15T12:00:00Z", false);
    row("days left end at the need-by", needOnFriday, {DueIn, AtMost, 1}, "2026-10-16T12:00:00Z", false);
    row("three days of silence", askOnMonday, {Silence, AtLeast, 3}, "2026-10-15T10:00:00Z");
    row("silence leaves a pause out",
        [](Stage &stage) {
            askOnMonday(stage);
            stage.issue.pauses = {{Stage::at("2026-10-13T09:00:00Z"), Stage::at("2026-10-14T09:00:00Z"), {}}};
        },
        {Silence, AtLeast, 3}, "2026-10-16T10:00:00Z");
    row("five days of trying together", askOnMonday, {SinceFirstTry, AtLeast, 5}, "2026-10-19T10:00:00Z");
    row("not tried for longer than a day", askOnMonday, {SinceFirstTry, AtMost, 1}, "2026-10-14T10:00:00Z", false);
    row("ten days old", nothing, {Age, AtLeast, 10}, "2026-10-16T17:00:00Z");
    row("exactly nine days old", nothing, {Age, Equal, 9}, "2026-10-15T17:00:00Z");
    row("no longer exactly nine days old", nothing, {Age, Equal, 9}, "2026-10-16T17:00:00Z", false);
    row("age counts through a pause",
        [](Stage &stage) { stage.issue.pauses = {{Stage::at("2026-10-13T09:00:00Z"), Stage::at("2026-10-15T09:00:00Z"), {}}}; },
        {Age, AtLeast, 10}, "2026-10-16T17:00:00Z");
    row("untouched since it was changed", [](Stage &stage) { stage.issue.changedAt = Stage::at("2026-10-13T12:00:00Z"); },
        {Untouched, AtLeast, 2}, "2026-10-15T12:00:00Z");
    row("untouched since the last entry",
        [](Stage &stage) { stage.enter(ContactKind::Note, "2026-10-13T15:00:00Z", 0); }, {Untouched, AtLeast, 2},
        "2026-10-15T15:00:00Z");
    row("cost of three lost days", missOnMonday, {CostSoFar, AtLeast, 300'000}, "2026-10-15T00:00:00Z");
    row("cost just below", missOnMonday, {CostSoFar, AtMost, 299'999}, "2026-10-15T00:00:00Z", false);
    row("cost above the limits",
        [](Stage &stage) {
            missOnMonday(stage);
            stage.context.project.authorityMoney = {200'000, QStringLiteral("EUR")};
        },
        {AskAboveLimits, Equal, 1}, "2026-10-15T00:00:00Z");
}

void CriteriaTest::beginsAndEndsToTheMinute()
{
    QFETCH(Setup, setup);
    QFETCH(CriterionTerm, term);
    QFETCH(QByteArray, turn);
    QFETCH(bool, begins);
    Stage stage;
    setup(stage);
    stage.context.criteria = {rule({term})};
    const base::Instant at = Stage::at(turn.constData());
    for (const qint64 before : {qint64(1), qint64(60'000)})
        QCOMPARE(holdsAt(stage, at.plusMs(-before)), !begins);
    QCOMPARE(holdsAt(stage, at), begins);
    QCOMPARE(holdsAt(stage, at.plusMinutes(1)), begins);
    const Advice before = advise(stage.issue, stage.log, stage.path, stage.context, at.plusMinutes(-1));
    QVERIFY(before.nextCheckpoint.isValid() && before.nextCheckpoint <= at);
}

void CriteriaTest::countsWhatTheIssueHolds_data()
{
    using enum CriterionFact;
    using enum Comparison;
    QTest::addColumn<Setup>("below");
    QTest::addColumn<Setup>("holding");
    QTest::addColumn<CriterionTerm>("term");
    const auto row = [](const char *name, CriterionTerm term, const Setup &below, const Setup &holding) {
        QTest::newRow(name) << below << holding << term;
    };
    const auto money = [](Stage &stage, qint64 limit) {
        stage.context.project.currency = QStringLiteral("EUR");
        stage.context.project.authorityMoney = {limit, QStringLiteral("EUR")};
    };
    row("unplanned hours", {UnplannedHours, AtLeast, 40}, [](Stage &s) { s.issue.unplannedHours = 39; },
        [](Stage &s) { s.issue.unplannedHours = 40; });
    row("people affected", {PeopleAffected, AtLeast, 10}, [](Stage &s) { s.issue.peopleAffected = 9; },
        [](Stage &s) { s.issue.peopleAffected = 10; });
    row("cost per day", {CostPerDay, AtLeast, 5000}, [](Stage &s) { s.issue.costPerDay.cents = 4999; },
        [](Stage &s) { s.issue.costPerDay.cents = 5000; });
    row("money asked above the limit", {AskAboveLimits, Equal, 1},
        [money](Stage &s) { money(s, 5000), s.issue.ask.money = {5000, QStringLiteral("EUR")}; },
        [money](Stage &s) { money(s, 5000), s.issue.ask.money = {5001, QStringLiteral("EUR")}; });
    row("days asked above the limit", {AskAboveLimits, Equal, 1},
        [](Stage &s) { s.context.project.authorityDays = s.issue.ask.days = 3; },
        [](Stage &s) { s.context.project.authorityDays = 3, s.issue.ask.days = 4; });
    row("scope that the manager may change", {AskAboveLimits, Equal, 1},
        [](Stage &s) { s.issue.ask.scope = s.context.project.authorityScope = true; }, [](Stage &s) { s.issue.ask.scope = true; });
    row("rating of linked risks", {RiskRating, AtLeast, 3}, [](Stage &s) { s.context.risks[s.issue.id] = {2, false}; },
        [](Stage &s) { s.context.risks[s.issue.id] = {3, false}; });
    row("linked risk above the appetite", {RiskAboveAppetite, Equal, 1}, [](Stage &s) { s.context.risks[s.issue.id] = {4, false}; },
        [](Stage &s) { s.context.risks[s.issue.id] = {4, true}; });
    row("severity", {CriterionFact::Severity, AtMost, 2}, [](Stage &s) { s.issue.severityOverride = domain::Severity::S3; },
        [](Stage &s) { s.issue.severityOverride = domain::Severity::S2; });
    row("level", {CriterionFact::Level, AtLeast, 2}, [](Stage &s) { s.ask("2026-10-13T10:00:00Z", 1, {Stage::ours(1)}); },
        [](Stage &s) { s.ask("2026-10-13T10:00:00Z", 2, {Stage::ours(2)}); });
}

void CriteriaTest::countsWhatTheIssueHolds()
{
    QFETCH(Setup, below);
    QFETCH(Setup, holding);
    QFETCH(CriterionTerm, term);
    Stage lower;
    below(lower);
    lower.context.criteria = {rule({term})};
    QVERIFY(!holdsAt(lower, lower.now));
    Stage higher;
    holding(higher);
    higher.context.criteria = {rule({term})};
    QVERIFY(holdsAt(higher, higher.now));
}

void CriteriaTest::whatIsNotKnownHoldsNothing_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<CriterionTerm>("term");
    using enum CriterionFact;
    const auto row = [](const char *name, CriterionFact fact, const Setup &setup) {
        QTest::newRow(name) << setup << CriterionTerm{fact, Comparison::AtMost, 1'000'000'000};
    };
    row("no need-by to be past", PastDue, [](Stage &s) { s.issue.needBy = {}; });
    row("no need-by to come", DueIn, [](Stage &s) { s.issue.needBy = {}; });
    row("a need-by that is still to come is not past", PastDue, [](Stage &) {});
    row("a need-by that passed is not to come", DueIn, [](Stage &s) { s.issue.needBy = s.now; });
    row("nobody was asked", Silence, [](Stage &) {});
    row("everybody answered", Silence, [](Stage &s) {
        askOnMonday(s);
        s.answer("2026-10-13T10:00:00Z", 0, AnswerOutcome::Information).refersTo = ContactId(1);
    });
    row("nothing was tried", SinceFirstTry, [](Stage &) {});
    row("people were not counted", PeopleAffected, [](Stage &) {});
    row("cost in another currency", CostSoFar, [](Stage &s) {
        missOnMonday(s);
        s.issue.costPerDay.currency = QStringLiteral("USD");
    });
    row("cost a day in another currency", CostPerDay, [](Stage &s) {
        missOnMonday(s);
        s.issue.costPerDay.currency = QStringLiteral("USD");
    });
}

void CriteriaTest::whatIsNotKnownHoldsNothing()
{
    QFETCH(Setup, setup);
    QFETCH(CriterionTerm, term);
    Stage stage;
    setup(stage);
    stage.context.criteria = {rule({term})};
    QVERIFY(!holdsAt(stage, stage.now));
}

void CriteriaTest::allTermsMustHold()
{
    Stage stage;
    askOnMonday(stage);
    stage.issue.unplannedHours = 5;
    stage.context.criteria = {
        rule({{CriterionFact::Silence, Comparison::AtLeast, 3}, {CriterionFact::UnplannedHours, Comparison::AtLeast, 6}})};
    const base::Instant late = Stage::at("2026-10-20T10:00:00Z");
    QVERIFY(!holdsAt(stage, late));
    stage.issue.unplannedHours = 6;
    QVERIFY(holdsAt(stage, late));
    QVERIFY(!holdsAt(stage, stage.now));
    stage.context.criteria = {rule({})};
    QVERIFY(!holdsAt(stage, late)); // a rule without terms is not one that always holds
}

void CriteriaTest::isSilentForOthers()
{
    Stage stage;
    stage.issue.unplannedHours = 50;
    stage.issue.category = QStringLiteral("suppliers");
    Criterion criterion = rule({{CriterionFact::UnplannedHours, Comparison::AtLeast, 40}});
    const auto holds = [&] {
        stage.context.criteria = {criterion};
        return holdsAt(stage, stage.now);
    };
    QVERIFY(holds());
    criterion.category = QStringLiteral("staff");
    QVERIFY(!holds());
    criterion.category = QStringLiteral("suppliers");
    QVERIFY(holds());
    criterion.enabled = false;
    QVERIFY(!holds());
    criterion.enabled = true;
    stage.issue.status = IssueStatus::Resolved;
    QVERIFY(!holds());
    stage.issue.status = IssueStatus::Open;
    stage.path.kind = PathKind::Confidential;
    QVERIFY(!holds());
}

void CriteriaTest::standsAmongTheReasonsByName()
{
    Stage stage;
    stage.issue.unplannedHours = 50;
    stage.context.project.currency = QStringLiteral("EUR");
    Criterion second = rule({{CriterionFact::UnplannedHours, Comparison::AtLeast, 40}});
    second.id = CriterionId(8);
    second.name = QStringLiteral("Another");
    const Advice without = stage.advice();
    stage.context.criteria = {rule({{CriterionFact::UnplannedHours, Comparison::AtLeast, 50}}), second};
    const Advice advice = stage.advice();
    QCOMPARE(advice.reasons.size(), without.reasons.size() + 2);
    QCOMPARE(advice.reasons.last().rule, QStringLiteral("criterion:Another"));
    const Reason reason = advice.reasons.at(advice.reasons.size() - 2);
    QCOMPARE(reason.rule, QStringLiteral("criterion:My rule"));
    QCOMPARE(reason.id, QString(reasons::kCriterionHolds));
    QCOMPARE(reason.texts, (QStringList{QStringLiteral("My rule"), QStringLiteral("EUR")}));
    QCOMPARE(reason.numbers, (QVector<qint64>{qint64(CriterionFact::UnplannedHours), 50}));
    QCOMPARE(advice.verdict, without.verdict);
    QCOMPARE(advice.ours, without.ours);
}

// Whatever the terms, at no moment before the next checkpoint does another set of criteria hold.
void CriteriaTest::nothingChangesBeforeTheCheckpoint()
{
    QRandomGenerator random(20261122);
    const auto upTo = [&random](int limit) { return random.bounded(limit); };
    int moved = 0;
    for (int round = 0; round < 1500; ++round) {
        Stage stage;
        if (upTo(3) > 0)
            askOnMonday(stage);
        if (upTo(2))
            missOnMonday(stage);
        if (upTo(2))
            needOnFriday(stage);
        if (upTo(3) == 0)
            stage.issue.pauses = {{Stage::at("2026-10-13T09:00:00Z").plusMinutes(upTo(6000)), Stage::at("2026-10-19T09:00:00Z"), {}}};
        stage.context.project.authorityMoney.cents = upTo(400'000);
        for (int i = 0; i < 2; ++i) {
            Criterion criterion = rule({});
            for (int term = 0; term <= upTo(2); ++term) {
                const auto fact = CriterionFact(upTo(int(CriterionFact::Level) + 1));
                const bool isMoney = fact == CriterionFact::CostSoFar || fact == CriterionFact::CostPerDay;
                criterion.terms.append({fact, Comparison(upTo(3)), isMoney ? upTo(500'000) : upTo(7)});
            }
            stage.context.criteria.append(criterion);
        }
        const base::Instant now = Stage::at("2026-10-09T09:00:00Z").plusMinutes(upTo(14 * 24 * 60));
        const auto heldAt = [&](base::Instant at) {
            QStringList prints;
            for (const HeldCriterion &held : advise(stage.issue, stage.log, stage.path, stage.context, at).criteria)
                prints.append(held.facts);
            return prints;
        };
        const base::Instant next = advise(stage.issue, stage.log, stage.path, stage.context, now).nextCheckpoint;
        const qint64 span = next.isValid() ? next.ms() - now.ms() : 60LL * 24 * 3'600'000;
        QVERIFY(span > 0);
        const QStringList held = heldAt(now);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(heldAt(now.plusMs(i == 0 ? span - 1 : qint64(random.generateDouble() * double(span)))), held);
        moved += next.isValid() && heldAt(next) != held;
    }
    QVERIFY2(moved > 100, qPrintable(QString::number(moved)));
}

void CriteriaTest::theSameFactsHaveTheSameFingerprint()
{
    Stage stage;
    needOnFriday(stage);
    stage.context.criteria = {rule({{CriterionFact::PastDue, Comparison::AtLeast, 0}})};
    const QString first = printAt(stage, "2026-10-16T12:00:00Z");
    QCOMPARE(first, QStringLiteral("past-due 2026-10-16T12:00:00Z"));
    QCOMPARE(printAt(stage, "2026-10-30T12:00:00Z"), first); // days run on, the fact is the same
    stage.issue.needBy = Stage::at("2026-10-19T12:00:00Z");
    QVERIFY(printAt(stage, "2026-10-30T12:00:00Z") != first);
    stage.issue.needBy = Stage::at("2026-10-16T12:00:00Z");
    stage.issue.resolvedAt = Stage::at("2026-10-29T12:00:00Z"); // and open again
    QVERIFY(printAt(stage, "2026-10-30T12:00:00Z") != first);
    stage.issue.resolvedAt = {};
    stage.context.criteria = {rule({{CriterionFact::UnplannedHours, Comparison::AtLeast, 40}})};
    stage.issue.unplannedHours = 40;
    const QString hours = printAt(stage, "2026-10-16T12:00:00Z");
    stage.issue.unplannedHours = 60;
    QCOMPARE(printAt(stage, "2026-10-16T12:00:00Z"), hours);
}

void CriteriaTest::actsOnceOnTheSameFacts()
{
    Stage stage;
    stage.issue.unplannedHours = 50;
    stage.issue.labels = {QStringLiteral("quay")};
    Criterion criterion = rule({{CriterionFact::UnplannedHours, Comparison::AtLeast, 40}});
    criterion.version = 3;
    criterion.setStatus = IssueStatus::InProgress;
    criterion.flag = QStringLiteral("costly");
    stage.context.criteria = {criterion};
    const HeldCriterion held = stage.advice().criteria.first();
    const std::optional<Issue> after = fired(stage.issue, held, stage.now);
    QVERIFY(after);
    QCOMPARE(after->status, IssueStatus::InProgress);
    QCOMPARE(after->labels, (QStringList{QStringLiteral("quay"), QStringLiteral("costly")}));
    QCOMPARE(after->firings, (QVector<CriterionFiring>{{CriterionId(7), QStringLiteral("My rule"), 3, stage.now, held.facts}}));
    QVERIFY(!fired(*after, held, stage.now));
    Issue calmed = *after; // somebody took it back: it does not come again on these facts
    calmed.status = IssueStatus::Open;
    calmed.labels.clear();
    QVERIFY(!fired(calmed, held, stage.now));
    HeldCriterion changed = held;
    changed.criterion.version = 4;
    QVERIFY(fired(calmed, changed, stage.now));
    HeldCriterion onOtherFacts = held;
    onOtherFacts.facts += QLatin1Char('x');
    QVERIFY(fired(calmed, onOtherFacts, stage.now));
}

void CriteriaTest::doesNothingWhereNothingIsToChange()
{
    Stage stage;
    HeldCriterion held{rule({}), {}, QStringLiteral("x")};
    QVERIFY(!fired(stage.issue, held, stage.now)); // it only suggests
    held.criterion.setStatus = stage.issue.status;
    QVERIFY(!fired(stage.issue, held, stage.now));
    held.criterion.flag = QStringLiteral("costly");
    stage.issue.labels = {QStringLiteral("costly")};
    QVERIFY(!fired(stage.issue, held, stage.now));
}

void CriteriaTest::theShippedOnesOnlySuggest()
{
    const QVector<Criterion> shipped = shippedCriteria(ProjectId(3));
    QCOMPARE(shipped.size(), 8);
    for (const Criterion &criterion : shipped) {
        QVERIFY2(criterion.enabled && !criterion.isActing() && !criterion.terms.isEmpty(), qPrintable(criterion.name));
        QVERIFY2(criterion.suggestion != Suggestion::None, qPrintable(criterion.name));
        QCOMPARE(criterion.project, ProjectId(3));
    }
    Stage stage; // on the sixth working day of trying together
    askOnMonday(stage);
    stage.context.criteria = shipped;
    const auto names = [&](const char *iso) {
        QStringList list;
        for (const HeldCriterion &held : stage.adviceAt(iso).criteria)
            list.append(held.criterion.name);
        return list;
    };
    QVERIFY(!names("2026-10-19T09:59:00Z").contains(QStringLiteral("Alignment over")));
    QVERIFY(names("2026-10-19T10:00:00Z").contains(QStringLiteral("Alignment over")));
}
