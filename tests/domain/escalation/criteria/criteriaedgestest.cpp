#include "escalation/criteria/criteriaedgestest.h"

#include "domain/escalation/criteria/criteriaoutlook.h"
#include "escalation/stage.h"

#include <QTest>

#include <functional>

using base::Instant;
using domain::Comparison;
using domain::Criterion;
using domain::CriterionFact;
using domain::CriterionTerm;
using domain::Situation;
using Change = std::function<void(Stage &)>;


namespace {

Criterion criterionOf(const CriterionTerm &term)
{
    Criterion criterion;
    criterion.id = domain::CriterionId(7);
    criterion.terms = {term};
    return criterion;
}

domain::CriteriaOutlook outlookOf(const Stage &stage)
{
    return criteriaOutlook(Situation(stage.issue, stage.log, stage.path, stage.context, stage.now), stage.log);
}

bool holds(const Stage &stage, const CriterionTerm &term)
{
    return heldNow(criterionOf(term), Situation(stage.issue, stage.log, stage.path, stage.context, stage.now), stage.log).has_value();
}

// A cent a day is lost since Monday 12 October; it is Wednesday, 10:00.
Stage losing()
{
    Stage stage;
    stage.context.project.currency = QStringLiteral("EUR");
    stage.issue.missedAt = Stage::at("2026-10-12T08:00:00Z");
    stage.issue.costPerDay = {1, QStringLiteral("EUR")};
    return stage;
}

void row(const char *name, Stage stage, CriterionTerm term, const char *next, const Change &change = {})
{
    if (change)
        change(stage);
    QTest::newRow(name) << stage << term << (*next == 0 ? Instant() : Stage::at(next));
}

}

void CriteriaEdgesTest::changesNextAt_data()
{
    using enum CriterionFact;
    using enum Comparison;
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<CriterionTerm>("term");
    QTest::addColumn<Instant>("next");
    const Change needOnFriday = [](Stage &s) { s.issue.needBy = Stage::at("2026-10-16T12:00:00Z"); };
    const Change neededBefore = [](Stage &s) { s.issue.needBy = Stage::at("2026-10-13T12:00:00Z"); };
    row("past due begins at the need-by", Stage(), {PastDue, AtMost, 0}, "2026-10-16T12:00:00Z", needOnFriday);
    row("past due by less than none begins there too", Stage(), {PastDue, AtLeast, -1}, "2026-10-16T12:00:00Z", needOnFriday);
    row("days left end at the need-by", Stage(), {DueIn, AtMost, 9}, "2026-10-16T12:00:00Z", needOnFriday);
    row("the last day ends when no work is left", Stage(), {DueIn, AtLeast, 1}, "2026-10-16T17:00:00Z",
        [](Stage &s) { s.issue.needBy = Stage::at("2026-10-16T20:00:00Z"); });
    row("the last but one", Stage(), {DueIn, AtLeast, 2}, "2026-10-15T12:00:00Z", needOnFriday);
    row("no days are left", Stage(), {DueIn, AtLeast, 0}, "", neededBefore);
    row("no fewer than none are left", Stage(), {DueIn, AtMost, -1}, "", neededBefore);
    row("as late as can be", Stage(), {Age, AtLeast, 100'000}, "2410-01-22T17:00:00Z");
    row("later than that", Stage(), {Age, AtLeast, 100'001}, "");
    row("an issue of tomorrow", Stage(), {Age, AtLeast, 0}, "2026-10-15T09:00:00Z",
        [](Stage &s) { s.issue.raisedAt = Stage::at("2026-10-15T09:00:00Z"); });
    row("the third cent", losing(), {CostSoFar, AtLeast, 3}, "2026-10-15T00:00:00Z");
    row("no cent is lost", losing(), {CostSoFar, AtLeast, 3}, "", [](Stage &s) { s.issue.costPerDay.cents = 0; });
    row("dollars", losing(), {CostSoFar, AtLeast, 3}, "", [](Stage &s) { s.issue.costPerDay.currency = QStringLiteral("USD"); });
    const auto limited = [](qint64 cents) { return [cents](Stage &s) { s.context.project.authorityMoney = {cents, QStringLiteral("EUR")}; }; };
    row("above my limits by the third cent", losing(), {AskAboveLimits, Equal, 1}, "2026-10-15T00:00:00Z", limited(2));
    row("above a limit of one cent already", losing(), {AskAboveLimits, Equal, 1}, "", limited(1));
    row("above a limit of one cent tomorrow", losing(), {AskAboveLimits, Equal, 1}, "2026-10-15T00:00:00Z",
        [](Stage &s) { s.context.project.authorityMoney = {1, QStringLiteral("EUR")}; s.issue.missedAt = Stage::at("2026-10-13T08:00:00Z"); });
    row("no limit", losing(), {AskAboveLimits, Equal, 1}, "",
        [&limited](Stage &s) { limited(0)(s); s.issue.missedAt = Stage::at("2026-10-14T08:00:00Z"); });
    row("above my limits in any case", losing(), {AskAboveLimits, Equal, 1}, "",
        [&limited](Stage &s) { limited(2)(s); s.issue.ask.scope = true; });
    row("above my limits in dollars", losing(), {AskAboveLimits, Equal, 1}, "",
        [&limited](Stage &s) { limited(2)(s); s.issue.costPerDay.currency = QStringLiteral("USD"); });
    row("nothing was missed", losing(), {AskAboveLimits, Equal, 1}, "", [&limited](Stage &s) { limited(2)(s); s.issue.missedAt = {}; });
}

void CriteriaEdgesTest::changesNextAt()
{
    QFETCH(Stage, stage);
    QFETCH(CriterionTerm, term);
    stage.context.criteria = {criterionOf(term)};
    QTEST(outlookOf(stage).nextChange, "next");
}

void CriteriaEdgesTest::pausesCountByTheSecond()
{
    Stage stage; // raised on Monday 5 October, 9:00; nothing was done since
    stage.issue.raisedAt = Stage::at("2026-10-13T09:59:30Z");
    stage.now = Stage::at("2026-10-14T09:59:30Z");
    const CriterionTerm untouched{CriterionFact::Untouched, Comparison::AtLeast, 1};
    QVERIFY(holds(stage, untouched));
    stage.issue.pauses = {{Stage::at("2026-10-14T09:10:00Z"), Stage::at("2026-10-14T09:10:30Z"), {}}};
    QVERIFY(!holds(stage, untouched)); // half a minute less
    stage.issue.pauses = {{Stage::at("2026-10-14T10:00:00Z"), {}, {}}};
    QVERIFY(holds(stage, untouched)); // a pause to come
    stage.now = Stage::at("2026-10-14T09:59:15Z");
    stage.issue.pauses = {{Stage::at("2026-10-14T09:59:45Z"), {}, {}}};
    QVERIFY(!holds(stage, untouched)); // and it gives nothing
}

void CriteriaEdgesTest::aChangeToComeIsNoTouch()
{
    Stage stage;
    stage.issue.raisedAt = Stage::at("2026-10-13T10:00:00Z"); // a day ago
    const CriterionTerm untouched{CriterionFact::Untouched, Comparison::AtLeast, 1};
    stage.issue.changedAt = stage.now.plusMs(30'000);
    QVERIFY(holds(stage, untouched));
    stage.issue.changedAt = stage.now;
    QVERIFY(!holds(stage, untouched));
}

void CriteriaEdgesTest::isHeldForAnyCriterionOfAnOpenMatter()
{
    const CriterionTerm spread{CriterionFact::PeopleAffected, Comparison::AtLeast, 2};
    Stage stage;
    stage.issue.peopleAffected = 2;
    QVERIFY(holds(stage, spread));
    stage.issue.peopleAffected = 1;
    QVERIFY(!holds(stage, spread));
    stage.issue.peopleAffected = 2;
    const auto holdsWhen = [&stage, &spread](const Change &change) {
        Stage changed = stage;
        change(changed);
        return holds(changed, spread);
    };
    QVERIFY(!holdsWhen([](Stage &s) { s.issue.status = domain::IssueStatus::Closed; }));
    QVERIFY(!holdsWhen([](Stage &s) { s.answer("2026-10-14T09:00:00Z", 0, domain::AnswerOutcome::Solved); }));
    QVERIFY(!holdsWhen([](Stage &s) { s.path.kind = domain::PathKind::Confidential; }));
    Criterion other = criterionOf(spread);
    other.category = QStringLiteral("staff");
    QVERIFY(!heldNow(other, Situation(stage.issue, stage.log, stage.path, stage.context, stage.now), stage.log));
}

void CriteriaEdgesTest::actsAgainForAnotherCriterion()
{
    Stage stage;
    domain::HeldCriterion held{criterionOf({CriterionFact::PeopleAffected, Comparison::AtLeast, 2}), {}, QStringLiteral("facts")};
    held.criterion.flag = QStringLiteral("spread");
    QVERIFY(held.criterion.isActing());
    domain::Issue issue = *fired(stage.issue, held, stage.now);
    issue.labels.clear();
    QVERIFY(!fired(issue, held, stage.now));
    held.criterion.id = domain::CriterionId(8); // with the same facts
    QVERIFY(fired(issue, held, stage.now));
    held.criterion.flag.clear();
    QVERIFY(!held.criterion.isActing());
    held.criterion.setStatus = domain::IssueStatus::InProgress;
    QVERIFY(held.criterion.isActing());
}

void CriteriaEdgesTest::theShippedLimitsAreThoseOfTheDesign()
{
    QMap<QString, qint64> limits;
    for (const Criterion &criterion : domain::shippedCriteria(domain::ProjectId(3)))
        limits.insert(criterion.name, criterion.terms.first().value);
    QCOMPARE(limits.value(QStringLiteral("Silence")), 3);
    QCOMPARE(limits.value(QStringLiteral("Alignment over")), 5);
    QCOMPARE(limits.value(QStringLiteral("Stagnation")), 10);
    QCOMPARE(limits.value(QStringLiteral("Unplanned hours")), 40);
    QCOMPARE(limits.value(QStringLiteral("Spread")), 10);
}
