#include "contactlogtest.h"

#include "demospace.h"

#include <QTest>

using base::ErrorCode;
using domain::Contact;
using domain::ContactKind;

namespace {

Contact entry(domain::IssueId issue, ContactKind kind)
{
    Contact contact;
    contact.issue = issue;
    contact.kind = kind;
    return contact;
}

}

void ContactLogTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ContactLogTest::anAttemptStartsAClock()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late")); // S2: one working day
    const Contact contact = demo.attempt(issue.id);
    QVERIFY(contact.expectsAnswer);
    QCOMPARE(contact.level, 0);
    QCOMPARE(contact.from, demo.manager.id);
    QCOMPARE(contact.at, demo.clock.now());
    QCOMPARE(contact.answerBy.toIso(), QStringLiteral("2026-10-12T17:00:00Z")); // asked before the office opens
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.respondBy, contact.answerBy);
    Contact reminder = entry(issue.id, ContactKind::Reminder);
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-13T09:00:00Z")));
    reminder = must(demo.space->issues().log(reminder));
    QCOMPARE(reminder.with, QVector<domain::PersonId>{demo.supplier.id}); // whom the advice names
    QCOMPARE(reminder.answerBy.toIso(), QStringLiteral("2026-10-13T11:00:00Z")); // a quarter of a day's grace
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.respondBy, reminder.answerBy);
}

void ContactLogTest::anEscalationGoesToTheAdvisedPeople()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    Contact given = entry(issue.id, ContactKind::Escalation);
    given.with = {demo.head.id};
    given = must(demo.space->issues().log(given));
    QCOMPARE(given.level, 1);
    QVERIFY(given.expectsAnswer);
    Contact next = entry(issue.id, ContactKind::Escalation);
    next = must(demo.space->issues().log(next));
    QCOMPARE(next.level, 2);
    Contact note = must(demo.space->issues().log(entry(issue.id, ContactKind::Note)));
    QCOMPARE(note.level, 2);
    QVERIFY(!note.expectsAnswer);
    QVERIFY(!note.answerBy.isValid());
}

void ContactLogTest::awarenessExpectsNoAnswer()
{
    DemoSpace demo;
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    issue.ask.kind = domain::AskKind::Awareness;
    must(demo.space->issues().save(issue));
    const Contact contact = must(demo.space->issues().log(entry(issue.id, ContactKind::Escalation)));
    QVERIFY(!contact.expectsAnswer);
    QVERIFY(!contact.answerBy.isValid());
}

// The issue stands at level 1 for awareness, while the ask below it still waits.
void ContactLogTest::aReminderGoesWhereTheAskIsEvenBelowAnAwareness()
{
    DemoSpace demo;
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    demo.attempt(issue.id);
    issue = must(demo.space->issues().find(issue.id));
    issue.ask.kind = domain::AskKind::Awareness;
    must(demo.space->issues().save(issue));
    QCOMPARE(must(demo.space->issues().log(entry(issue.id, ContactKind::Escalation))).level, 1);
    issue = must(demo.space->issues().find(issue.id));
    issue.ask.kind = domain::AskKind::Help; // what is wanted of those below
    must(demo.space->issues().save(issue));
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-13T09:00:00Z")));
    const domain::Advice advice = must(demo.space->issues().openCase(issue.id)).advice;
    QCOMPARE(advice.verdict, domain::Verdict::SendReminder);
    QCOMPARE(advice.level, 1);
    QCOMPARE(advice.askLevel, 0);
    QCOMPARE(must(demo.space->issues().log(entry(issue.id, ContactKind::Reminder))).level, 0);
    QVERIFY(must(demo.space->issues().openCase(issue.id)).advice.verdict != domain::Verdict::SendReminder); // it counts
}

void ContactLogTest::anAnswerNamesWhatItAnswers()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const Contact attempt = demo.attempt(issue.id);
    Contact answer = entry(issue.id, ContactKind::Answered);
    answer.promisedUntil = demo.clock.now().plusMinutes(2 * 24 * 60);
    answer = must(demo.space->issues().log(answer));
    QCOMPARE(answer.refersTo, attempt.id);
    QCOMPARE(answer.from, demo.supplier.id);
    QCOMPARE(answer.outcome, domain::AnswerOutcome::Promised);
    const domain::Advice advice = must(demo.space->issues().openCase(issue.id)).advice;
    QCOMPARE(advice.verdict, domain::Verdict::Wait);
    QCOMPARE(advice.solveBy, answer.promisedUntil);
}

void ContactLogTest::anEscalationNeverMovesTheOwner()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    Contact escalation = entry(issue.id, ContactKind::Escalation);
    escalation.with = {demo.head.id, demo.supplierLead.id};
    must(demo.space->issues().log(escalation));
    Contact handoff = entry(issue.id, ContactKind::Handoff);
    handoff.with = {demo.head.id};
    must(demo.space->issues().log(handoff));
    QCOMPARE(must(demo.space->issues().find(issue.id)).owner, demo.manager.id);
}

void ContactLogTest::anAcceptedHandoffMovesTheOwner()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    Contact handoff = entry(issue.id, ContactKind::Handoff);
    handoff.with = {demo.head.id};
    must(demo.space->issues().log(handoff));
    const Contact accepted = must(demo.space->issues().log(entry(issue.id, ContactKind::HandoffAccepted)));
    QCOMPARE(accepted.from, demo.head.id);
    QCOMPARE(must(demo.space->issues().find(issue.id)).owner, demo.head.id);
    must(demo.space->history().undo());
    QCOMPARE(must(demo.space->issues().find(issue.id)).owner, demo.manager.id);
    QCOMPARE(must(demo.space->issues().log(issue.id)).size(), 1);
}

void ContactLogTest::aSolvedAnswerLeavesTheStatus()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    demo.attempt(issue.id);
    Contact answer = entry(issue.id, ContactKind::Answered);
    answer.outcome = domain::AnswerOutcome::Solved;
    must(demo.space->issues().log(answer));
    QCOMPARE(must(demo.space->issues().find(issue.id)).status, domain::IssueStatus::Open);
}

void ContactLogTest::refusesEntriesWithoutTheirDate()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    QCOMPARE(outcome(demo.space->issues().log(entry(issue.id, ContactKind::Announcement))),
             refusal(ErrorCode::Invalid, QStringLiteral("announcedFor")));
    Contact answer = entry(issue.id, ContactKind::Answered);
    answer.outcome = domain::AnswerOutcome::Promised;
    QCOMPARE(outcome(demo.space->issues().log(answer)), refusal(ErrorCode::Invalid, QStringLiteral("promisedUntil")));
    QCOMPARE(outcome(demo.space->issues().log(entry(issue.id, ContactKind::Handoff))), refusal(ErrorCode::Invalid, QStringLiteral("with")));
    QCOMPARE(outcome(demo.space->issues().log(entry(domain::IssueId(99), ContactKind::Note))), refusal(ErrorCode::NotFound));
}

void ContactLogTest::countsRecentEscalations()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const auto recent = [&] { return must(demo.space->issues().context(demo.project.id)).recentEscalations.value(demo.head.id); };
    QCOMPARE(recent(), 0);
    Contact escalation = entry(issue.id, ContactKind::Escalation);
    escalation.with = {demo.head.id};
    must(demo.space->issues().log(escalation));
    QCOMPARE(recent(), 1);
    demo.clock.set(demo.clock.now().plusMinutes(31 * 24 * 60));
    QCOMPARE(recent(), 0);
}
