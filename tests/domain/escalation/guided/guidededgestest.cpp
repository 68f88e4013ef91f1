#include "escalation/guided/guidededgestest.h"

#include "domain/escalation/guided/guidedquestions.h"
#include "domain/escalation/levelchoice.h"
#include "escalation/stage.h"

#include <QTest>

using domain::AskKind;
using domain::ContactKind;
using domain::GuidedFollowUp;
using domain::GuidedReply;
using domain::Issue;
using domain::LevelChoice;
namespace questions = domain::questions;

namespace {

Issue answered(Issue issue, QLatin1String question, GuidedReply reply)
{
    return domain::withGuidedAnswers(issue, {{QString(question), reply}});
}

bool isOpen(GuidedFollowUp followUp, const Stage &stage)
{
    for (const domain::GuidedQuestion &question : domain::guidedQuestions())
        if (question.followUp == followUp)
            return domain::isFollowUpOpen(question, stage.issue, stage.log);
    return false;
}

LevelChoice first(const Stage &stage)
{
    return domain::levelChoices(stage.issue, stage.log, stage.path, stage.context, stage.now).first();
}

}

void GuidedEdgesTest::anAskThatIsThereStays()
{
    Issue issue;
    QCOMPARE(answered(issue, questions::kExpected, GuidedReply::Yes).ask.kind, AskKind::Awareness);
    issue.ask.kind = AskKind::Help;
    QCOMPARE(answered(issue, questions::kExpected, GuidedReply::Yes).ask.kind, AskKind::Help);
    QCOMPARE(answered(issue, questions::kAuthority, GuidedReply::No).ask.kind, AskKind::Help);
    issue.ask.kind = AskKind::Awareness; // what I may not do must be decided
    QCOMPARE(answered(issue, questions::kAuthority, GuidedReply::No).ask.kind, AskKind::Decision);
    QVERIFY(answered(issue, questions::kAuthority, GuidedReply::No).ask.scope);
    issue.ask.days = 1;
    QVERIFY(!answered(issue, questions::kAuthority, GuidedReply::No).ask.scope); // it is days that I lack
    issue.ask.days = 0;
    issue.ask.money = {1, {}};
    QVERIFY(!answered(issue, questions::kAuthority, GuidedReply::No).ask.scope);
}

void GuidedEdgesTest::theAmountIsAskedForOnce()
{
    Stage stage;
    stage.issue = answered(stage.issue, questions::kAuthority, GuidedReply::No);
    QVERIFY(isOpen(GuidedFollowUp::AskMoney, stage));
    stage.issue.ask.days = 1;
    QVERIFY(!isOpen(GuidedFollowUp::AskMoney, stage));
    stage.issue.ask.days = 0;
    stage.issue.ask.money = {1, {}};
    QVERIFY(!isOpen(GuidedFollowUp::AskMoney, stage));
}

void GuidedEdgesTest::anyAskIsAnAttempt()
{
    Stage stage;
    stage.issue = answered(stage.issue, questions::kSpoken, GuidedReply::Yes);
    stage.enter(ContactKind::Note, "2026-10-12T09:00:00Z", 0);
    QVERIFY(isOpen(GuidedFollowUp::Attempt, stage));
    for (const ContactKind kind : {ContactKind::Attempt, ContactKind::Escalation}) {
        stage.log[0].kind = kind;
        QVERIFY(!isOpen(GuidedFollowUp::Attempt, stage));
    }
}

void GuidedEdgesTest::scoresComeDownToTwo()
{
    Issue issue;
    QCOMPARE(answered(issue, questions::kManyHit, GuidedReply::No).impact, 2);
    issue.impact = 5;
    QCOMPARE(answered(issue, questions::kManyHit, GuidedReply::No).impact, 2);
    issue.impact = 1;
    QCOMPARE(answered(issue, questions::kManyHit, GuidedReply::No).impact, 1);
    QCOMPARE(answered(issue, questions::kManyHit, GuidedReply::Yes).impact, 4);
    issue.impact = 5;
    QCOMPARE(answered(issue, questions::kManyHit, GuidedReply::Yes).impact, 5);
}

void GuidedEdgesTest::aQuestionWithoutAFollowUpHasNone()
{
    Stage stage;
    for (const domain::GuidedQuestion &question : domain::guidedQuestions()) {
        if (question.followUp != GuidedFollowUp::None)
            continue;
        for (const GuidedReply reply : {GuidedReply::Unknown, GuidedReply::Yes, GuidedReply::No}) {
            stage.issue.guided = domain::withReply({}, question.key, reply);
            QVERIFY(!domain::isFollowUpOpen(question, stage.issue, stage.log));
        }
    }
}

void GuidedEdgesTest::aLevelIsChosenEarlyOrForAReason()
{
    Stage stage = Stage::asked();
    stage.now = Stage::at("2026-10-12T10:00:00Z");
    QVERIFY(first(stage).isEarly);
    QCOMPARE(first(stage).channel, domain::Channel::Meeting);
    QVERIFY(first(stage).needsReason());
    for (const auto &change : {std::function<void(Stage &)>([](Stage &s) { s.issue.joint = true; }),
                               std::function<void(Stage &)>([](Stage &s) { s.issue.stopWork.since = s.now; }),
                               std::function<void(Stage &)>([](Stage &s) { s.issue.worsening = true; })}) {
        Stage changed = stage;
        change(changed);
        QVERIFY(!first(changed).isEarly);
    }
    Stage ready = Stage::warned();
    ready.now = Stage::at("2026-10-15T13:00:00Z");
    QVERIFY(!first(ready).isEarly && !first(ready).needsReason());
    ready.path.levels[1].facts = {domain::Fact::Options};
    QVERIFY(first(ready).needsReason());
    Stage untried;
    untried.path.levels[1].facts = {domain::Fact::Tried};
    QCOMPARE(first(untried).missing, QVector<domain::Fact>{domain::Fact::Tried}); // once
    QVERIFY(first(untried).isEarly);                                             // nothing was tried: there is no earliest moment
    Stage skipping = ready;
    skipping.path.levels[1].facts.clear();
    const auto choices = domain::levelChoices(skipping.issue, skipping.log, skipping.path, skipping.context, skipping.now);
    QVERIFY(!choices[1].isEarly && choices[1].missing.isEmpty() && choices[1].needsReason()); // level 1 is left out
    Stage beyond;
    beyond.path.policies[1].headsUp = {};
    beyond.context.project.authorityDays = 1;
    beyond.issue.ask.days = 2;
    QCOMPARE(beyond.advice().verdict, domain::Verdict::Escalate);
    QVERIFY(!first(beyond).isEarly); // as advised, though nobody was asked yet
    Stage stopped = stage;
    stopped.issue.needBy = {};
    stopped.issue.stopWork.since = stopped.now;
    QVERIFY(!first(stopped).isEarly);
    Stage failed = Stage::asked(); // unheard, and nobody is there any more, here or above
    failed.now = Stage::at("2026-10-12T14:00:00Z");
    for (domain::Person &person : failed.context.people)
        person.active = false;
    QCOMPARE(failed.advice().verdict, domain::Verdict::EscalationFailed);
    QVERIFY(!first(failed).isEarly);
    Stage closed = ready;
    closed.issue.status = domain::IssueStatus::Closed;
    QVERIFY(domain::levelChoices(closed.issue, closed.log, closed.path, closed.context, closed.now).isEmpty());
    Stage confidential = ready;
    confidential.path.kind = domain::PathKind::Confidential;
    QVERIFY(domain::levelChoices(confidential.issue, confidential.log, confidential.path, confidential.context, confidential.now).isEmpty());
    Stage urgent = ready;
    urgent.issue.worsening = true;
    urgent.path.levels[1].channels = {domain::Channel::Letter, domain::Channel::Call};
    QCOMPARE(first(urgent).channel, domain::Channel::Call);
    urgent.issue.worsening = false;
    QCOMPARE(first(urgent).channel, domain::Channel::Letter);
}
