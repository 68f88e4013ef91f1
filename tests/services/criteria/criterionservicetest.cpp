#include "criteria/criterionservicetest.h"

#include "demospace.h"
#include "domain/record/names.h"
#include "services/criterion/criterionservice.h"
#include "storage/history/journal.h"

#include <QTest>

using base::ErrorCode;
using domain::Comparison;
using domain::Criterion;
using domain::CriterionFact;

namespace {

Criterion costlyRule(DemoSpace &demo)
{
    Criterion criterion;
    criterion.project = demo.project.id;
    criterion.name = QStringLiteral("Costly");
    criterion.terms = {{CriterionFact::UnplannedHours, Comparison::AtLeast, 40}};
    criterion.setStatus = domain::IssueStatus::InProgress;
    criterion.flag = QStringLiteral("costly");
    return must(demo.space->criteria().save(criterion));
}

domain::Issue costlyIssue(DemoSpace &demo, int hours = 50)
{
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    return must(demo.space->issues().setFields(issue.id, {{QStringLiteral("unplannedHours"), QString::number(hours)}}));
}

// What the window does in its slices.
int carriedOut(DemoSpace &demo, int limit = 100)
{
    must(demo.space->issues().refreshDue(1000));
    return must(demo.space->criteria().fireDue(limit));
}

domain::Issue stored(DemoSpace &demo, domain::IssueId id)
{
    return must(demo.space->issues().find(id));
}

}

void CriterionServiceTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void CriterionServiceTest::aNewProjectBeginsWithTheUsualOnes()
{
    DemoSpace demo;
    const auto all = must(demo.space->criteria().all(demo.project.id));
    QCOMPARE(all.size(), domain::shippedCriteria(demo.project.id).size());
    QCOMPARE(all.first().name, QStringLiteral("Missed due date"));
    QVERIFY(all.first().enabled);
}

void CriterionServiceTest::theUsualOnesAreAddedOnce()
{
    DemoSpace demo;
    const auto all = must(demo.space->criteria().all(demo.project.id));
    QCOMPARE(must(demo.space->criteria().addShipped(demo.project.id)), 0);
    must(demo.space->criteria().remove(all[0].id));
    must(demo.space->criteria().remove(all[3].id));
    QCOMPARE(must(demo.space->criteria().addShipped(demo.project.id)), 2);
    QCOMPARE(must(demo.space->criteria().all(demo.project.id)).size(), all.size());
}

void CriterionServiceTest::theVersionCountsWhatItTestsAndDoes()
{
    DemoSpace demo;
    Criterion criterion = costlyRule(demo);
    QCOMPARE(criterion.version, 1);
    const auto change = [&](const auto &edit) {
        edit(criterion);
        criterion = must(demo.space->criteria().save(criterion));
        return must(demo.space->criteria().find(criterion.id)).version;
    };
    QCOMPARE(change([](Criterion &c) { c.name = QStringLiteral("Very costly"); }), 1);
    QCOMPARE(change([](Criterion &c) { c.enabled = false; }), 1);
    QCOMPARE(change([](Criterion &c) { c.terms[0].value = 60; }), 2);
    QCOMPARE(change([](Criterion &c) { c.terms.append({CriterionFact::Age, Comparison::AtLeast, 1}); }), 3);
    QCOMPARE(change([](Criterion &c) { c.setStatus.reset(); }), 4);
    QCOMPARE(change([](Criterion &c) { c.flag = QStringLiteral("dear"); }), 5);
    QCOMPARE(change([](Criterion &c) { c.suggestion = domain::Suggestion::Review; }), 6);
    QCOMPARE(change([](Criterion &c) { c.category = QStringLiteral("suppliers"); }), 7);
    QCOMPARE(change([](Criterion &c) { c.version = 99; }), 7); // not for anybody to set
}

void CriterionServiceTest::refusesWhatNoRuleMayDo()
{
    DemoSpace demo;
    const Criterion sound = costlyRule(demo);
    const auto refused = [&](const auto &edit) {
        Criterion criterion = sound;
        edit(criterion);
        return outcome(demo.space->criteria().save(criterion));
    };
    QCOMPARE(refused([](Criterion &c) { c.name = QStringLiteral("  "); }), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(refused([](Criterion &c) { c.name = QStringLiteral("silence"); }), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    for (const auto status : {domain::IssueStatus::Resolved, domain::IssueStatus::Closed, domain::IssueStatus::Cancelled})
        QCOMPARE(refused([&](Criterion &c) { c.setStatus = status; }), refusal(ErrorCode::Invalid, QStringLiteral("setStatus")));
    QCOMPARE(refused([](Criterion &c) { c.enabled = false; }), QString());
}

void CriterionServiceTest::actsOnceAndSaysSoInHistory()
{
    DemoSpace demo;
    const Criterion criterion = costlyRule(demo);
    const domain::Issue before = costlyIssue(demo, 39);
    QCOMPARE(carriedOut(demo), 0);
    must(demo.space->issues().setFields(before.id, {{QStringLiteral("unplannedHours"), QStringLiteral("40")}}));
    QCOMPARE(carriedOut(demo), 1);
    const domain::Issue issue = stored(demo, before.id);
    QCOMPARE(issue.status, domain::IssueStatus::InProgress);
    QCOMPARE(issue.labels, QStringList{QStringLiteral("costly")});
    QMap<QString, QString> written;
    for (const storage::HistoryEntry &entry : must(demo.space->history().of({domain::RecordKind::Issue, issue.id.value()})))
        if (entry.cause == QLatin1String("criterion.fire"))
            written.insert(entry.field, entry.after);
    QCOMPARE(written.value(QStringLiteral("firings.1.name")), criterion.name);
    QCOMPARE(written.value(QStringLiteral("firings.1.version")), QStringLiteral("1"));
    QCOMPARE(written.value(QStringLiteral("firings.1.facts")), QStringLiteral("unplanned-hours at-least 40"));
    QCOMPARE(written.value(QStringLiteral("status")), QStringLiteral("in-progress"));
    const qint64 entries = must(demo.space->history().count());
    QCOMPARE(carriedOut(demo), 0);
    QCOMPARE(carriedOut(demo), 0);
    must(demo.space->issues().setFields(issue.id, {{QStringLiteral("unplannedHours"), QStringLiteral("70")},
                                                   {QStringLiteral("status"), QStringLiteral("open")}}));
    QCOMPARE(carriedOut(demo), 0); // the facts are the same, and a person has the last word
    QCOMPARE(must(demo.space->history().count()), entries + 2);
}

void CriterionServiceTest::actsWhenItsMomentComes()
{
    DemoSpace demo;
    Criterion criterion;
    criterion.project = demo.project.id;
    criterion.name = QStringLiteral("Overdue");
    criterion.terms = {{CriterionFact::PastDue, Comparison::AtLeast, 0}};
    criterion.flag = QStringLiteral("overdue");
    must(demo.space->criteria().save(criterion));
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    must(demo.space->issues().setFields(issue.id, {{QStringLiteral("needBy"), QStringLiteral("2026-10-20T12:00:00Z")}}));
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-20T11:59:00Z")));
    QCOMPARE(carriedOut(demo), 0);
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-20T12:00:00Z")));
    QCOMPARE(carriedOut(demo), 1);
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-11-20T12:00:00Z")));
    QCOMPARE(carriedOut(demo), 0);
    // Another date is another fact.
    must(demo.space->issues().setFields(issue.id, {{QStringLiteral("needBy"), QStringLiteral("2026-11-24T12:00:00Z")},
                                                   {QStringLiteral("labels"), QString()}}));
    QCOMPARE(carriedOut(demo), 0);
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-11-24T12:00:00Z")));
    QCOMPARE(carriedOut(demo), 1);
    QCOMPARE(stored(demo, issue.id).firings.size(), 2);
}

void CriterionServiceTest::actingIsNoTouch()
{
    DemoSpace demo;
    costlyRule(demo);
    const domain::Issue issue = costlyIssue(demo);
    demo.clock.set(demo.clock.now().plusMinutes(600));
    QCOMPARE(carriedOut(demo), 1);
    QCOMPARE(stored(demo, issue.id).changedAt, issue.changedAt);
}

void CriterionServiceTest::whatWasUndoneDoesNotComeAgain()
{
    DemoSpace demo;
    costlyRule(demo);
    const domain::Issue issue = costlyIssue(demo);
    QCOMPARE(carriedOut(demo), 1);
    QCOMPARE(must(demo.space->history().undoable())->cause, QStringLiteral("criterion.fire"));
    QCOMPARE(must(demo.space->history().undoable())->subject, issue.key);
    must(demo.space->history().undo());
    QCOMPARE(stored(demo, issue.id).status, domain::IssueStatus::Open);
    QVERIFY(stored(demo, issue.id).labels.isEmpty());
    QCOMPARE(carriedOut(demo), 0);
    QCOMPARE(stored(demo, issue.id).status, domain::IssueStatus::Open);
    must(demo.space->history().redo());
    QCOMPARE(stored(demo, issue.id).labels, QStringList{QStringLiteral("costly")});
    QCOMPARE(stored(demo, issue.id).firings.size(), 1);
}

void CriterionServiceTest::undoReachesThroughIt()
{
    DemoSpace demo;
    costlyRule(demo);
    const domain::Issue issue = costlyIssue(demo); // raised, then changed
    QCOMPARE(carriedOut(demo), 1);
    must(demo.space->history().undo());
    must(demo.space->history().undo());
    QCOMPARE(stored(demo, issue.id).unplannedHours, 0);
    must(demo.space->history().undo()); // the issue itself
    QCOMPARE(outcome(demo.space->issues().find(issue.id)), refusal(ErrorCode::NotFound));
}

void CriterionServiceTest::anotherVersionActsAgain()
{
    DemoSpace demo;
    Criterion criterion = costlyRule(demo);
    const domain::Issue issue = costlyIssue(demo);
    QCOMPARE(carriedOut(demo), 1);
    criterion.flag = QStringLiteral("dear");
    must(demo.space->criteria().save(criterion));
    QCOMPARE(carriedOut(demo), 1);
    const domain::Issue after = stored(demo, issue.id);
    QCOMPARE(after.labels, (QStringList{QStringLiteral("costly"), QStringLiteral("dear")}));
    QCOMPARE(after.firings.last().version, 2);
    criterion = must(demo.space->criteria().find(criterion.id));
    criterion.enabled = false;
    criterion.flag = QStringLiteral("very dear");
    must(demo.space->criteria().save(criterion));
    QCOMPARE(carriedOut(demo), 0);
}

void CriterionServiceTest::looksAtLinkedRisks()
{
    DemoSpace demo;
    Criterion criterion;
    criterion.project = demo.project.id;
    criterion.name = QStringLiteral("Risky");
    criterion.terms = {{CriterionFact::RiskAboveAppetite, Comparison::Equal, 1}};
    criterion.flag = QStringLiteral("risky");
    must(demo.space->criteria().save(criterion));
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    domain::Risk risk;
    risk.project = demo.project.id;
    risk.title = QStringLiteral("Storm");
    risk.inherent.probabilityScore = risk.inherent.impactScore = 5;
    risk = must(demo.space->risks().raise(risk));
    QCOMPARE(carriedOut(demo), 0);
    risk.issues = {issue.id};
    risk.residual.probabilityScore = risk.residual.impactScore = 1; // the response holds it down
    risk = must(demo.space->risks().save(risk));
    QCOMPARE(carriedOut(demo), 0);
    risk.residual = {};
    risk = must(demo.space->risks().save(risk));
    QCOMPARE(carriedOut(demo), 1);
    QCOMPARE(stored(demo, issue.id).labels, QStringList{QStringLiteral("risky")});
    QVERIFY(!must(demo.space->issues().openCase(issue.id)).advice.criteria.isEmpty());
    risk.issues.clear();
    must(demo.space->risks().save(risk));
    QVERIFY(must(demo.space->issues().openCase(issue.id)).advice.criteria.isEmpty());
}

void CriterionServiceTest::tellsForWhichIssuesItHolds()
{
    DemoSpace demo;
    const Criterion criterion = costlyRule(demo);
    const domain::Issue costly = costlyIssue(demo);
    costlyIssue(demo, 10);
    const domain::Issue closed = costlyIssue(demo);
    must(demo.space->issues().setFields(closed.id, {{QStringLiteral("status"), QStringLiteral("closed")}}));
    const auto holding = must(demo.space->criteria().holding(criterion, 100));
    QCOMPARE(holding.keys, QStringList{costly.key});
    QCOMPARE(holding.looked, 2);
    QVERIFY(holding.isAll);
    const auto first = must(demo.space->criteria().holding(criterion, 1));
    QCOMPARE(first.looked, 1);
    QVERIFY(!first.isAll);
}

void CriterionServiceTest::actsInParts()
{
    DemoSpace demo;
    costlyRule(demo);
    for (int i = 0; i < 25; ++i)
        costlyIssue(demo);
    const qint64 last = must(storage::Journal(demo.space->database()).lastChangeSet());
    QCOMPARE(carriedOut(demo, 10), 10);
    QCOMPARE(must(storage::Journal(demo.space->database()).lastChangeSet()), last + 1); // one act for ten
    QCOMPARE(must(demo.space->history().undoable())->subject, QStringLiteral("Costly"));
    QCOMPARE(carriedOut(demo, 10), 10);
    QCOMPARE(carriedOut(demo, 10), 5);
    QCOMPARE(carriedOut(demo, 10), 0);
}

void CriterionServiceTest::addsAReasonToTheAdvice()
{
    DemoSpace demo;
    costlyRule(demo);
    const domain::Issue issue = costlyIssue(demo);
    const domain::Advice advice = must(demo.space->issues().openCase(issue.id)).advice;
    QStringList rules;
    for (const domain::Reason &reason : advice.reasons)
        rules.append(reason.rule);
    QVERIFY(rules.contains(QStringLiteral("criterion:Costly")));
    QVERIFY(rules.contains(QStringLiteral("criterion:Unplanned hours"))); // shipped
    const Criterion other = must(demo.space->criteria().all(demo.project.id)).first();
    must(demo.space->criteria().remove(other.id));
    must(demo.space->history().undo());
    QCOMPARE(must(demo.space->criteria().find(other.id)).name, other.name);
}
