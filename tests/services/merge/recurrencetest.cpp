#include "recurrencetest.h"

#include "demospace.h"
#include "domain/issue/corrections.h"
#include "services/issue/again/recurrence.h"
#include "services/issue/issueacts.h"
#include "support/samplespace.h"

#include <QTest>

using base::ErrorCode;
using domain::Contact;
using domain::Issue;
using services::markAgain;
using services::recurrenceOf;

namespace {

bool asksForTheCause(const DemoSpace &demo, domain::IssueId id)
{
    const auto warnings = must(demo.space->issues().openCase(id)).advice.warnings;
    return std::any_of(warnings.cbegin(), warnings.cend(), [](const domain::Warning &each) {
        return each.id == domain::WarningId::Recurring && each.numbers == QVector<qint64>{3};
    });
}

}

void RecurrenceTest::theThirdTimeAsksForTheCause()
{
    DemoSpace demo;
    const Issue first = demo.issue(QStringLiteral("Paint peels"));
    const Issue second = demo.issue(QStringLiteral("Paint peels at gate 2"));
    const Issue third = demo.issue(QStringLiteral("Paint peels at gate 3"));
    QVERIFY(!must(recurrenceOf(*demo.space, first)).first.isValid());
    const domain::Advice before = must(demo.space->issues().openCase(third.id)).advice;
    must(markAgain(*demo.space, second.id, first.id));
    QCOMPARE(must(recurrenceOf(*demo.space, first)).times(), 2);
    QVERIFY(!asksForTheCause(demo, second.id));
    must(demo.space->issues().setFields(third.id, {{QStringLiteral("againOf"), first.key}}));
    for (const Issue &each : {first, second, third}) {
        QVERIFY(asksForTheCause(demo, each.id));
        const services::Recurrence again = must(recurrenceOf(*demo.space, must(demo.space->issues().find(each.id))));
        QCOMPARE(again.first, first.id);
        QCOMPARE(again.later, (QVector<domain::IssueId>{second.id, third.id}));
    }
    const domain::Advice after = must(demo.space->issues().openCase(third.id)).advice;
    QCOMPARE(after.verdict, before.verdict); // a warning beside the verdict, not one
    QCOMPARE(after.rule, before.rule);
    must(markAgain(*demo.space, third.id, {}));
    QVERIFY(!asksForTheCause(demo, first.id));
    must(demo.space->history().undo());
    QVERIFY(asksForTheCause(demo, first.id));
}

void RecurrenceTest::aChainNamesTheFirst()
{
    DemoSpace demo;
    const Issue first = demo.issue(QStringLiteral("A"));
    const Issue second = demo.issue(QStringLiteral("B"));
    const Issue third = demo.issue(QStringLiteral("C"));
    must(markAgain(*demo.space, second.id, first.id));
    QCOMPARE(must(markAgain(*demo.space, third.id, second.id)).againOf, first.id);
}

void RecurrenceTest::wrongLinksAreRefused()
{
    DemoSpace demo;
    const Issue first = demo.issue(QStringLiteral("A"));
    demo.clock.set(demo.clock.now().plusMinutes(5));
    const Issue second = demo.issue(QStringLiteral("B"));
    const QString refused = refusal(ErrorCode::Invalid, QStringLiteral("againOf"));
    QCOMPARE(outcome(markAgain(*demo.space, first.id, first.id)), refused);
    QCOMPARE(outcome(markAgain(*demo.space, first.id, second.id)), refused);
    QCOMPARE(outcome(markAgain(*demo.space, first.id, domain::IssueId(999))), refusal(ErrorCode::NotFound));
    must(markAgain(*demo.space, second.id, first.id));
    QCOMPARE(outcome(markAgain(*demo.space, first.id, second.id)), refused); // no circles
}

void RecurrenceTest::removingTheFirstUnlinks()
{
    DemoSpace demo;
    const Issue first = demo.issue(QStringLiteral("A"));
    const Issue second = demo.issue(QStringLiteral("B"));
    must(markAgain(*demo.space, second.id, first.id));
    must(demo.space->issues().remove(first.id));
    QVERIFY(!must(demo.space->issues().find(second.id)).againOf.isValid());
    must(demo.space->history().undo());
    QCOMPARE(must(demo.space->issues().find(second.id)).againOf, first.id);
}

void RecurrenceTest::aCorrectionKeepsTheFormerWords()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    Contact call = demo.attempt(issue.id);
    const QString said = call.text;
    services::IssueActs acts(*demo.space);
    must(acts.correct(call.id, QStringLiteral("They promised Tuesday.")));
    const auto log = must(demo.space->issues().log(issue.id));
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0].text, said); // append-only
    const auto read = domain::withCorrections(log);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].entry.text, QStringLiteral("They promised Tuesday."));
    QCOMPARE(read[0].former, QStringList{said});
    QCOMPARE(read[0].correctedAt, demo.clock.now());
    must(demo.space->history().undo());
    QVERIFY(!domain::withCorrections(must(demo.space->issues().log(issue.id)))[0].isCorrected());
}

void RecurrenceTest::aCorrectionOfACorrectionNamesTheEntry()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const Contact call = demo.attempt(issue.id);
    services::IssueActs acts(*demo.space);
    const Contact first = must(acts.correct(call.id, QStringLiteral("Two")));
    const Contact second = must(acts.correct(first.id, QStringLiteral("Three")));
    QCOMPARE(second.refersTo, call.id);
    const auto read = domain::withCorrections(must(demo.space->issues().log(issue.id)));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].entry.text, QStringLiteral("Three"));
    QCOMPARE(read[0].former, (QStringList{call.text, QStringLiteral("Two")}));
}

void RecurrenceTest::wrongCorrectionsAreRefused()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const Contact call = demo.attempt(issue.id);
    services::IssueActs acts(*demo.space);
    QCOMPARE(outcome(acts.correct(call.id, QStringLiteral("  "))), refusal(ErrorCode::Invalid, QStringLiteral("text")));
    QCOMPARE(outcome(acts.correct(domain::ContactId(999), QStringLiteral("x"))), refusal(ErrorCode::NotFound));
    must(acts.correct(call.id, QStringLiteral("Other")));
    QCOMPARE(outcome(acts.correct(call.id, QStringLiteral("Other "))), refusal(ErrorCode::Invalid, QStringLiteral("text")));
    Contact loose;
    loose.issue = issue.id;
    loose.kind = domain::ContactKind::Correction;
    loose.text = QStringLiteral("x");
    QCOMPARE(outcome(demo.space->issues().log(loose)), refusal(ErrorCode::Invalid, QStringLiteral("refersTo")));
}

// Every entry of the sample's logs is given other words.
void RecurrenceTest::correctionsDoNotMoveTheAdvice()
{
    support::SampleSpace sample;
    QVERIFY(sample.workspace);
    services::IssueService &issues = sample.workspace->issues();
    services::IssueActs acts(*sample.workspace);
    const auto ids = must(issues.ids({}));
    int corrected = 0;
    for (const domain::IssueId id : ids) {
        const services::IssueCase before = must(issues.openCase(id));
        for (const Contact &entry : before.log) {
            must(acts.correct(entry.id, QStringLiteral("In other words")));
            ++corrected;
        }
        const services::IssueCase after = must(issues.openCase(id));
        QVERIFY2(after.advice == before.advice, qPrintable(before.issue.key));
        QCOMPARE(after.figures.costSoFarCents, before.figures.costSoFarCents);
        QCOMPARE(after.figures.priceOfSilenceCents, before.figures.priceOfSilenceCents);
    }
    QVERIFY2(corrected > 20, qPrintable(QStringLiteral("%1 entries of %2 issues").arg(corrected).arg(ids.size())));
}
