#include "issue/issueactstest.h"

#include "demospace.h"
#include "services/issue/entryacts.h"
#include "services/issue/issueacts.h"
#include "services/today/todayservice.h"

#include <QTest>

using base::ErrorCode;
using domain::Contact;
using domain::ContactKind;
using domain::Issue;
using services::IssueActs;

namespace {

Contact entryOf(const Issue &issue, ContactKind kind)
{
    Contact contact;
    contact.issue = issue.id;
    contact.kind = kind;
    return contact;
}

Issue stored(const DemoSpace &demo, const Issue &issue)
{
    return must(demo.space->issues().find(issue.id));
}

}

void IssueActsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void IssueActsTest::aReopenedIssueStartsAnew()
{
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    demo.attempt(issue.id);
    must(demo.space->issues().log(entryOf(issue, ContactKind::Escalation)));
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.level, 1);
    demo.clock.set(demo.clock.now().plusMinutes(60));
    issue.status = domain::IssueStatus::Resolved;
    issue.reviewed = true;
    issue = must(demo.space->issues().save(issue));
    const base::Instant resolved = issue.resolvedAt;
    demo.clock.set(demo.clock.now().plusMinutes(24 * 60));
    issue.status = domain::IssueStatus::Open;
    issue = must(demo.space->issues().save(issue));
    QCOMPARE(issue.resolvedAt, resolved);
    QVERIFY(!issue.reviewed);
    const services::IssueCase anew = must(demo.space->issues().openCase(issue.id));
    QCOMPARE(anew.advice.level, 0);
    QCOMPARE(anew.advice.verdict, domain::Verdict::ContactDirectly);
    QCOMPARE(demo.attempt(issue.id).level, 0); // not at the level of before
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.verdict, domain::Verdict::Wait);
}

void IssueActsTest::aReopenedIssueIsStampedAgain()
{
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const auto turn = [&](domain::IssueStatus status) {
        demo.clock.set(demo.clock.now().plusMinutes(60));
        issue.status = status;
        issue = must(demo.space->issues().save(issue));
        return demo.clock.now();
    };
    const base::Instant first = turn(domain::IssueStatus::Resolved);
    QCOMPARE(issue.resolvedAt, first);
    turn(domain::IssueStatus::Closed);
    QCOMPARE(issue.resolvedAt, first); // closing is no new resolution
    turn(domain::IssueStatus::Open);
    turn(domain::IssueStatus::InProgress);
    QCOMPARE(issue.resolvedAt, first);
    const base::Instant second = turn(domain::IssueStatus::Resolved);
    QCOMPARE(issue.resolvedAt, second);
}

void IssueActsTest::pausesAndResumes()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    IssueActs acts(*demo.space);
    const base::Instant from = demo.clock.now();
    must(acts.pause(issue.id, {}, QStringLiteral(" They inspect it ")));
    QCOMPARE(stored(demo, issue).pauses, QVector<domain::Pause>({{from, {}, QStringLiteral("They inspect it")}}));
    demo.clock.set(from.plusMinutes(90));
    must(acts.resume(issue.id));
    QCOMPARE(stored(demo, issue).pauses.first().to, from.plusMinutes(90));
}

void IssueActsTest::refusesAPauseWithoutAReason()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    IssueActs acts(*demo.space);
    QCOMPARE(outcome(acts.pause(issue.id, {}, QStringLiteral("  "))), refusal(ErrorCode::Invalid, QStringLiteral("reason")));
    QCOMPARE(outcome(acts.pause(issue.id, demo.clock.now(), QStringLiteral("Why"))), refusal(ErrorCode::Invalid, QStringLiteral("pauses.to")));
    QVERIFY(stored(demo, issue).pauses.isEmpty());
}

void IssueActsTest::stopsWorkUntilANamedPersonReleasesIt()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Quay wall moves"));
    IssueActs acts(*demo.space);
    Contact note = entryOf(issue, ContactKind::Note);
    QCOMPARE(outcome(acts.stopWork(note)), refusal(ErrorCode::Invalid, QStringLiteral("from")));
    note.from = demo.head.id;
    QCOMPARE(outcome(acts.stopWork(note)), refusal(ErrorCode::Invalid, QStringLiteral("reason")));
    note.reason = QStringLiteral("14 mm since Monday");
    must(acts.stopWork(note));
    QCOMPARE(stored(demo, issue).stopWork, (domain::StopWork{demo.clock.now(), demo.head.id, note.reason}));
    QCOMPARE(must(demo.space->issues().log(issue.id)).last().reason, note.reason);
    Contact release = entryOf(issue, ContactKind::Note);
    release.from = demo.sponsor.id;
    QCOMPARE(outcome(acts.release(release)), refusal(ErrorCode::Invalid, QStringLiteral("text")));
    release.text = QStringLiteral("No movement for a day");
    must(acts.release(release));
    QVERIFY(!stored(demo, issue).stopWork.isActive());
    QCOMPARE(must(demo.space->issues().log(issue.id)).last().from, demo.sponsor.id);
}

void IssueActsTest::agreesJointlyWithSomebody()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    IssueActs acts(*demo.space);
    Contact note = entryOf(issue, ContactKind::Note);
    QCOMPARE(outcome(acts.agreeJointly(note)), refusal(ErrorCode::Invalid, QStringLiteral("with")));
    note.with = {demo.supplier.id};
    note.at = demo.clock.now().plusMinutes(-60);
    must(acts.agreeJointly(note));
    QVERIFY(stored(demo, issue).joint);
    const Contact logged = must(demo.space->issues().log(issue.id)).last();
    QCOMPARE(logged.with, note.with);
    QCOMPARE(logged.at, note.at);
}

void IssueActsTest::holdsTheReview()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    IssueActs acts(*demo.space);
    Contact note = entryOf(issue, ContactKind::Note);
    must(acts.holdReview(note));
    QVERIFY(stored(demo, issue).reviewed);
    QVERIFY(must(demo.space->issues().log(issue.id)).isEmpty()); // nothing to say, nothing logged
    note.text = QStringLiteral("Ask for the port permit first");
    must(acts.holdReview(note));
    QCOMPARE(must(demo.space->issues().log(issue.id)).last().text, note.text);
}

void IssueActsTest::keepsTheGuidedAnswers()
{
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    issue.guided = {{QStringLiteral("harm"), domain::GuidedReply::Yes}};
    issue.worsening = true;
    Contact note = entryOf(issue, ContactKind::Note);
    note.text = QStringLiteral("Guided verdict");
    must(IssueActs(*demo.space).keepGuided(issue, note));
    QCOMPARE(stored(demo, issue).guided, issue.guided);
    QVERIFY(stored(demo, issue).worsening);
    QCOMPARE(must(demo.space->issues().log(issue.id)).last().text, note.text);
}

void IssueActsTest::whatIsDecidedIsResolvedWithItsOutcome()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    demo.attempt(issue.id);
    Contact decision = entryOf(issue, ContactKind::Decision);
    decision.from = demo.head.id;
    decision.text = QStringLiteral("Take the second crane");
    must(services::EntryActs(*demo.space).decide(decision));
    QVERIFY(domain::decisionToCarryOut(must(demo.space->issues().openCase(issue.id)).advice));
    const storage::IssueRow row = must(demo.space->issues().rows({issue.id})).constFirst();
    QVERIFY(row.verdict == domain::Verdict::Wait && row.isDecided);
    QCOMPARE(stored(demo, issue).status, domain::IssueStatus::Open);
    const auto today = must(services::TodayService(*demo.space).list(demo.project.id, 50));
    QCOMPARE(today.rows.size(), 1);
    QCOMPARE(today.rows.constFirst().item.action, domain::DueAction::MarkResolved);
    QCOMPARE(today.rows.constFirst().item.group, domain::DueGroup::Decide);

    Contact note = entryOf(issue, ContactKind::Note);
    QCOMPARE(outcome(IssueActs(*demo.space).resolve(note)), refusal(ErrorCode::Invalid, QStringLiteral("text")));
    note.text = decision.text;
    const auto before = must(demo.space->issues().log(issue.id)).size();
    must(IssueActs(*demo.space).resolve(note));
    QCOMPARE(must(demo.space->issues().log(issue.id)).size(), before); // the decision has said it
    const Issue resolved = stored(demo, issue);
    QCOMPARE(resolved.status, domain::IssueStatus::Resolved);
    QCOMPARE(resolved.outcome, decision.text);
    QCOMPARE(resolved.resolvedAt, demo.clock.now());
    must(demo.space->history().undo());
    QVERIFY(stored(demo, issue).isOpen());
    note.text = QStringLiteral("The second crane works since today");
    must(IssueActs(*demo.space).resolve(note));
    QCOMPARE(must(demo.space->issues().log(issue.id)).last().text, note.text);
}

void IssueActsTest::anAnswerThatSolvesIsTheOutcome()
{
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    demo.attempt(issue.id);
    Contact answer = entryOf(issue, ContactKind::Answered);
    answer.outcome = domain::AnswerOutcome::Solved;
    answer.text = QStringLiteral("It stands on the quay");
    must(IssueActs(*demo.space).solve(answer));
    QCOMPARE(stored(demo, issue).outcome, answer.text);
    Issue other = demo.issue(QStringLiteral("Gate is shut"));
    other.outcome = QStringLiteral("Opened by hand");
    other = must(demo.space->issues().save(other));
    demo.attempt(other.id);
    answer.issue = other.id;
    must(IssueActs(*demo.space).solve(answer));
    QCOMPARE(stored(demo, other).outcome, other.outcome); // what is stated stays
}

void IssueActsTest::eachActIsOneUndoStep()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Quay wall moves"));
    const auto before = everyRecord(*demo.space);
    Contact note = entryOf(issue, ContactKind::Note);
    note.from = demo.head.id;
    note.reason = QStringLiteral("Unsafe");
    must(IssueActs(*demo.space).stopWork(note));
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}

void IssueActsTest::anExtensionNeedsItsDateAndReason()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const Contact ask = demo.attempt(issue.id);
    Contact more = entryOf(issue, ContactKind::Extension);
    QCOMPARE(outcome(demo.space->issues().log(more)), refusal(ErrorCode::Invalid, QStringLiteral("answerBy")));
    more.answerBy = ask.answerBy.plusMinutes(24 * 60);
    QCOMPARE(outcome(demo.space->issues().log(more)), refusal(ErrorCode::Invalid, QStringLiteral("reason")));
    more.reason = QStringLiteral("Their plant is flooded");
    more = must(demo.space->issues().log(more));
    QCOMPARE(more.refersTo, ask.id);
}

void IssueActsTest::aWithdrawalNamesTheEscalationThatStands()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const Contact first = must(demo.space->issues().log(entryOf(issue, ContactKind::Escalation)));
    const Contact second = must(demo.space->issues().log(entryOf(issue, ContactKind::Escalation)));
    QCOMPARE(must(demo.space->issues().log(entryOf(issue, ContactKind::Withdrawal))).refersTo, second.id);
    QCOMPARE(must(demo.space->issues().log(entryOf(issue, ContactKind::Withdrawal))).refersTo, first.id);
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.level, 0);
}

void IssueActsTest::minutesNameTheTalk()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const Contact call = demo.attempt(issue.id);
    Contact mail = entryOf(issue, ContactKind::Reminder);
    mail.channel = domain::Channel::Mail;
    must(demo.space->issues().log(mail));
    QCOMPARE(must(demo.space->issues().log(entryOf(issue, ContactKind::Minutes))).refersTo, call.id);
}

void IssueActsTest::standsOnASupportTierBesideItsLevel()
{
    DemoSpace demo;
    domain::Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    domain::EscalationPath tiers = matrix.paths.last();
    tiers.key = QStringLiteral("tiers");
    tiers.name = QStringLiteral("Support tiers");
    tiers.kind = domain::PathKind::Functional;
    tiers.categories.clear();
    tiers.levels.append(tiers.levels.first());
    matrix.paths.append(tiers);
    must(demo.space->matrices().save(matrix, QStringLiteral("tiers")));
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const QMap<QString, QJsonObject> before = everyRecord(*demo.space);
    issue.tierPath = tiers.key;
    issue.tier = 2;
    issue = must(demo.space->issues().save(issue));
    QCOMPARE(stored(demo, issue).tier, 2);
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.level, 0); // both at once
    QCOMPARE(must(demo.space->issues().rows({issue.id})).first().tier, 2);
    for (const int wrong : {0, 3, -1}) {
        Issue other = issue;
        other.tier = wrong;
        QCOMPARE(outcome(demo.space->issues().save(other)), refusal(ErrorCode::Invalid, QStringLiteral("tier")));
    }
    for (const char *wrong : {"supply", "unheard of"}) { // a ladder of management, and none
        Issue other = issue;
        other.tierPath = QLatin1String(wrong);
        QCOMPARE(outcome(demo.space->issues().save(other)), refusal(ErrorCode::Invalid, QStringLiteral("tierPath")));
    }
    Issue off = issue;
    off.tierPath.clear();
    QCOMPARE(must(demo.space->issues().save(off)).tier, 0);
    must(demo.space->history().undo());
    QCOMPARE(stored(demo, issue).tier, 2);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}
