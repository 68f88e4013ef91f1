#include "escalation/engine/twomailstest.h"

#include "escalation/stage.h"

#include "domain/escalation/engine/logreading.h"
#include "domain/escalation/reasonids.h"

#include <QTest>

using domain::Advice;
using domain::AnswerOutcome;
using domain::Contact;
using domain::ContactKind;
using domain::PersonId;
using domain::Verdict;
namespace reasons = domain::reasons;

namespace {

constexpr qint64 kOurs = Stage::ours(1);
constexpr qint64 kTheirs = Stage::theirs(1);

// Level 1 was told on Monday by two mails, ours at 9:00 and theirs at 9:10: acknowledge-by Monday 13:10, respond-by Wednesday 9:10.
Stage twoMails()
{
    Stage stage;
    stage.ask("2026-10-09T09:00:00Z", 0, {Stage::theirs(0)});
    stage.ask("2026-10-12T09:00:00Z", 1, {kOurs}).channel = domain::Channel::Mail;
    stage.ask("2026-10-12T09:10:00Z", 1, {kTheirs}).channel = domain::Channel::Mail;
    return stage;
}

QString asked(const Advice &advice)
{
    return words(advice.ours) + QStringLiteral(" | ") + words(advice.theirs);
}

domain::RunningAsk running(const Stage &stage)
{
    return domain::LogReading(stage.issue, stage.log, stage.now).running();
}

}

void TwoMailsTest::waitingNamesBothSides()
{
    Stage stage = twoMails();
    const Advice unheard = stage.adviceAt("2026-10-12T10:00:00Z");
    QCOMPARE(unheard.reasons.constFirst().id, reasons::kWaitAcknowledge);
    QCOMPARE(unheard.reasons.constFirst().people, Stage::ids({kOurs, kTheirs}));
    QCOMPARE(unheard.acknowledgeBy, Stage::at("2026-10-12T13:10:00Z"));
    QCOMPARE(unheard.respondBy, Stage::at("2026-10-14T09:10:00Z"));
    stage.enter(ContactKind::Acknowledged, "2026-10-12T11:00:00Z", 1); // by nobody in particular: for both
    const Advice heard = stage.adviceAt("2026-10-12T14:00:00Z");
    QCOMPARE(heard.reasons.constFirst().id, reasons::kWaitAnswer);
    QCOMPARE(heard.reasons.constFirst().people, Stage::ids({kOurs, kTheirs}));
}

void TwoMailsTest::aReminderGoesToAllWhoHaveNotAnswered_data()
{
    QTest::addColumn<qint64>("answers");
    QTest::addColumn<QString>("reminded");
    QTest::newRow("nobody has") << qint64(0) << "20 | 25";
    QTest::newRow("ours has") << kOurs << " | 25";
    QTest::newRow("theirs has") << kTheirs << "20 | ";
}

void TwoMailsTest::aReminderGoesToAllWhoHaveNotAnswered()
{
    QFETCH(qint64, answers);
    QFETCH(QString, reminded);
    Stage stage = twoMails();
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 1);
    if (answers != 0)
        stage.answer("2026-10-12T11:00:00Z", 1, AnswerOutcome::Information).from = PersonId(answers);
    QCOMPARE(stage.adviceAt("2026-10-14T09:09:00Z").verdict, Verdict::Wait);
    const Advice advice = stage.adviceAt("2026-10-14T09:10:00Z");
    QCOMPARE(advice.verdict, Verdict::SendReminder);
    QCOMPARE(asked(advice), reminded);
}

void TwoMailsTest::anAcknowledgementOfOneLeavesTheOtherOpen_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("named");
    QTest::addColumn<bool>("isBeforeTheSecond");
    QTest::addColumn<qint64>("left");
    QTest::newRow("ours") << kOurs << qint64(0) << false << kTheirs;
    QTest::newRow("theirs") << kTheirs << qint64(0) << false << kOurs;
    QTest::newRow("ours, though the form names the latest mail") << kOurs << qint64(3) << false << kTheirs;
    QTest::newRow("somebody else for the first mail") << qint64(21) << qint64(2) << false << kTheirs;
    QTest::newRow("somebody else for the second mail") << qint64(26) << qint64(3) << false << kOurs;
    QTest::newRow("before the second was written") << qint64(0) << qint64(0) << true << kTheirs;
}

void TwoMailsTest::anAcknowledgementOfOneLeavesTheOtherOpen()
{
    QFETCH(qint64, from);
    QFETCH(qint64, named);
    QFETCH(bool, isBeforeTheSecond);
    QFETCH(qint64, left);
    Stage stage = twoMails();
    Contact heard = stage.enter(ContactKind::Acknowledged, "2026-10-12T09:30:00Z", 1);
    heard.from = PersonId(from);
    heard.refersTo = domain::ContactId(named);
    stage.log.removeLast();
    if (isBeforeTheSecond)
        heard.at = Stage::at("2026-10-12T09:05:00Z");
    stage.log.insert(isBeforeTheSecond ? 2 : 3, heard);
    const Advice wait = stage.adviceAt("2026-10-12T13:09:00Z");
    QCOMPARE(wait.reasons.constFirst().id, reasons::kWaitAcknowledge);
    QCOMPARE(wait.reasons.constFirst().people, Stage::ids({left}));
    const Advice late = stage.adviceAt("2026-10-12T13:10:00Z");
    QCOMPARE(late.verdict, Verdict::SendReminder);
    QCOMPARE(late.reasons.constFirst().people, Stage::ids({left}));
    stage.enter(ContactKind::Acknowledged, "2026-10-12T13:00:00Z", 1).from = PersonId(left);
    QCOMPARE(stage.adviceAt("2026-10-12T13:10:00Z").reasons.constFirst().id, reasons::kWaitAnswer);
}

void TwoMailsTest::whoDeclinesLeavesTheOtherToAnswer()
{
    Stage stage = twoMails();
    stage.answer("2026-10-12T11:00:00Z", 1, AnswerOutcome::Declined).from = PersonId(kOurs);
    QVERIFY(running(stage).isOpen());
    QVERIFY(!running(stage).isAcknowledged);
    QCOMPARE(running(stage).unanswered(), Stage::ids({kTheirs}));
    stage.answer("2026-10-12T12:00:00Z", 1, AnswerOutcome::Information).from = PersonId(kTheirs);
    QVERIFY(running(stage).isEnded());
    QCOMPARE(running(stage).answer, &stage.log.constLast());
    QCOMPARE(running(stage).unanswered(), Stage::ids({kOurs, kTheirs})); // all have
    QCOMPARE(stage.adviceAt("2026-10-12T12:00:00Z").verdict, Verdict::GiveHeadsUp);
}

void TwoMailsTest::aPromiseOfOneAnswersForBoth()
{
    Stage stage = twoMails();
    Contact &promise = stage.answer("2026-10-12T11:00:00Z", 1, AnswerOutcome::Promised);
    promise.from = PersonId(kTheirs);
    promise.promisedUntil = Stage::at("2026-10-15T12:00:00Z");
    const Advice wait = stage.adviceAt("2026-10-14T12:00:00Z");
    QCOMPARE(wait.reasons.constFirst().id, reasons::kWaitPromise);
    QCOMPARE(wait.reasons.constFirst().people, Stage::ids({kTheirs}));
    stage.answer("2026-10-14T12:00:00Z", 1, AnswerOutcome::Declined).from = PersonId(kOurs);
    QVERIFY(hasReason(stage.adviceAt("2026-10-14T13:00:00Z"), reasons::kWaitPromise)); // it stands
    const Advice broken = stage.adviceAt("2026-10-15T12:00:00Z");
    QCOMPARE(broken.verdict, Verdict::SendReminder);
    QCOMPARE(asked(broken), QStringLiteral(" | 25")); // who declined is not asked again
    stage.answer("2026-10-15T11:00:00Z", 1, AnswerOutcome::Declined).from = PersonId(kTheirs);
    stage.now = Stage::at("2026-10-15T12:00:00Z");
    QVERIFY(running(stage).isEnded());
}

void TwoMailsTest::steppingDownOrWithdrawingTakesBothBack_data()
{
    QTest::addColumn<ContactKind>("kind");
    QTest::addColumn<qint64>("named");
    QTest::newRow("step down") << ContactKind::StepDown << qint64(0);
    QTest::newRow("step down from the second") << ContactKind::StepDown << qint64(3);
    QTest::newRow("withdrawal of the first") << ContactKind::Withdrawal << qint64(2);
    QTest::newRow("withdrawal of the second") << ContactKind::Withdrawal << qint64(3);
    QTest::newRow("withdrawal") << ContactKind::Withdrawal << qint64(0);
}

void TwoMailsTest::steppingDownOrWithdrawingTakesBothBack()
{
    QFETCH(ContactKind, kind);
    QFETCH(qint64, named);
    Stage stage = twoMails();
    QCOMPARE(stage.advice().level, 1);
    QCOMPARE(domain::standingEscalation(stage.log)->id, domain::ContactId(3));
    stage.enter(kind, "2026-10-12T10:00:00Z", 0).refersTo = domain::ContactId(named);
    QCOMPARE(stage.adviceAt("2026-10-12T11:00:00Z").level, 0);
    QCOMPARE(domain::currentLevel(stage.log), 0);
    QCOMPARE(domain::standingEscalation(stage.log), nullptr);
    stage.ask("2026-10-12T11:00:00Z", 1, {kOurs});
    QCOMPARE(running(stage).people(), Stage::ids({kOurs})); // a new step
}

void TwoMailsTest::theSecondIsAnAskOfItsOwn_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("an attempt") << "attempt";
    QTest::newRow("a reminder") << "reminder";
    QTest::newRow("an answer") << "answer";
    QTest::newRow("a decision") << "decision";
    QTest::newRow("a step down") << "step-down";
    QTest::newRow("a withdrawal") << "withdrawal";
    QTest::newRow("the same person") << "same";
    QTest::newRow("nobody is named") << "nobody";
    QTest::newRow("nobody was named before") << "nobody before";
    QTest::newRow("another level") << "level";
    QTest::newRow("for awareness") << "awareness";
}

void TwoMailsTest::theSecondIsAnAskOfItsOwn()
{
    QFETCH(QString, between);
    Stage stage = twoMails();
    Contact second = stage.log.takeLast();
    const QHash<QString, ContactKind> kinds{{QStringLiteral("attempt"), ContactKind::Attempt},
                                            {QStringLiteral("reminder"), ContactKind::Reminder},
                                            {QStringLiteral("answer"), ContactKind::Answered},
                                            {QStringLiteral("decision"), ContactKind::Decision},
                                            {QStringLiteral("step-down"), ContactKind::StepDown},
                                            {QStringLiteral("withdrawal"), ContactKind::Withdrawal}};
    if (kinds.contains(between))
        stage.enter(kinds[between], "2026-10-12T09:05:00Z", 1);
    if (between == QLatin1String("same"))
        second.with.append(PersonId(kOurs));
    if (between == QLatin1String("nobody"))
        second.with.clear();
    if (between == QLatin1String("nobody before"))
        stage.log.last().with.clear();
    if (between == QLatin1String("level"))
        second.level = 2;
    if (between == QLatin1String("awareness"))
        second.expectsAnswer = false;
    stage.log.append(second);
    std::vector<const Contact *> entries;
    for (const Contact &entry : std::as_const(stage.log))
        entries.push_back(&entry);
    const auto steps = domain::escalationSteps(entries);
    QCOMPARE(int(steps.size()), 2);
    QCOMPARE(int(steps.back().size()), 1);
    QVERIFY(running(stage).parts.size() == 1);
}

void TwoMailsTest::oneReminderToEachSideDoesNotForgetTheOther()
{
    Stage stage = twoMails();
    for (auto &policy : stage.path.policies)
        policy.reminders = 2;
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 1);
    stage.remind("2026-10-14T09:10:00Z", 1, {Stage::theirsDeputy(1)});
    QCOMPARE(running(stage).awaited(), Stage::ids({Stage::theirsDeputy(1), kOurs, kTheirs}));
    const Advice advice = stage.adviceAt("2026-10-14T13:10:00Z");
    QCOMPARE(advice.verdict, Verdict::SendReminder);
    QCOMPARE(asked(advice), QStringLiteral("20 | 26"));
}

void TwoMailsTest::tooManyHandsAreCountedOverBoth()
{
    Stage stage = twoMails();
    QVERIFY(!hasWarning(stage.adviceAt("2026-10-12T10:00:00Z"), domain::WarningId::TooManyHands));
    stage.ask("2026-10-12T09:20:00Z", 1, {Stage::oursDeputy(1)});
    QVERIFY(hasWarning(stage.adviceAt("2026-10-12T10:00:00Z"), domain::WarningId::TooManyHands));
}

void TwoMailsTest::silenceIsOverWhenBothAreWithdrawn()
{
    Stage stage = twoMails();
    stage.log.removeFirst();
    stage.enter(ContactKind::Withdrawal, "2026-10-12T10:00:00Z", 0).refersTo = domain::ContactId(stage.log[1].id);
    QVERIFY(domain::isWithdrawnBy(stage.log[2], stage.log[0], stage.log));
    QVERIFY(domain::isWithdrawnBy(stage.log[2], stage.log[1], stage.log));
    QVERIFY(!domain::isWithdrawnBy(stage.log[1], stage.log[0], stage.log));
    QVERIFY(!domain::firstUnanswered(stage.log, stage.now).isValid());
    stage.log.last().refersTo = {};
    QVERIFY(!domain::isWithdrawnBy(stage.log[2], stage.log[0], stage.log));
}

void TwoMailsTest::whoIsRemindedAfterDecliningIsAskedAgain_data()
{
    QTest::addColumn<QVector<qint64>>("first");
    QTest::addColumn<QVector<qint64>>("then");
    QTest::addColumn<QVector<qint64>>("unanswered");
    const QVector<qint64> both{kOurs, kTheirs};
    QTest::newRow("the one who declined") << QVector<qint64>{kOurs} << QVector<qint64>{kTheirs} << both;
    QTest::newRow("the other") << QVector<qint64>{kTheirs} << QVector<qint64>{kTheirs} << QVector<qint64>{kTheirs};
    QTest::newRow("nobody in particular") << QVector<qint64>() << QVector<qint64>{kTheirs} << both;
    QTest::newRow("both") << both << QVector<qint64>{kTheirs} << both;
}

void TwoMailsTest::whoIsRemindedAfterDecliningIsAskedAgain()
{
    QFETCH(QVector<qint64>, first);
    QFETCH(QVector<qint64>, then);
    QFETCH(QVector<qint64>, unanswered);
    Stage stage = twoMails();
    stage.now = Stage::at("2026-10-14T12:00:00Z");
    stage.answer("2026-10-12T11:00:00Z", 1, AnswerOutcome::Declined).from = PersonId(kOurs);
    stage.remind("2026-10-14T09:10:00Z", 1, first);
    stage.remind("2026-10-14T10:10:00Z", 1, then);
    QCOMPARE(running(stage).unanswered(), Stage::ids(unanswered));
    stage.answer("2026-10-14T11:00:00Z", 1, AnswerOutcome::Declined).from = PersonId(kOurs);
    QCOMPARE(running(stage).unanswered(), Stage::ids({kTheirs})); // declined once more
}

void TwoMailsTest::theLaterOfTwoPromisesCounts_data()
{
    QTest::addColumn<qint64>("earlier");
    QTest::addColumn<qint64>("later");
    QTest::newRow("ours") << kTheirs << kOurs;
    QTest::newRow("theirs") << kOurs << kTheirs;
}

void TwoMailsTest::theLaterOfTwoPromisesCounts()
{
    QFETCH(qint64, earlier);
    QFETCH(qint64, later);
    Stage stage = twoMails();
    for (const qint64 from : {earlier, later}) {
        Contact &promise = stage.answer(from == earlier ? "2026-10-12T11:00:00Z" : "2026-10-12T12:00:00Z", 1, AnswerOutcome::Promised);
        promise.from = PersonId(from);
        promise.promisedUntil = Stage::at("2026-10-15T12:00:00Z");
    }
    QCOMPARE(running(stage).answer, &stage.log.constLast());
    QCOMPARE(stage.advice().reasons.constFirst().people, Stage::ids({later}));
}

void TwoMailsTest::aDecisionAnswersForBoth_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("named");
    QTest::newRow("of one who was asked") << kOurs << qint64(0);
    QTest::newRow("on the first mail") << qint64(0) << qint64(2);
}

void TwoMailsTest::aDecisionAnswersForBoth()
{
    QFETCH(qint64, from);
    QFETCH(qint64, named);
    Stage stage = twoMails();
    Contact &decision = stage.enter(ContactKind::Decision, "2026-10-12T11:00:00Z", 1);
    decision.from = PersonId(from);
    decision.refersTo = domain::ContactId(named);
    QCOMPARE(running(stage).answer, &stage.log.constLast());
}

// As in a log that is not written yet.
void TwoMailsTest::anEntryWithoutNumberIsNotNamed()
{
    Stage stage = twoMails();
    stage.log[1].id = {};
    stage.enter(ContactKind::Acknowledged, "2026-10-12T11:00:00Z", 1);
    QVERIFY(running(stage).isAcknowledged); // both
}

void TwoMailsTest::anotherStepIsNotTakenBack()
{
    Stage stage = twoMails();
    const domain::ContactId above = stage.ask("2026-10-12T11:00:00Z", 2, {Stage::ours(2)}).id;
    stage.enter(ContactKind::Withdrawal, "2026-10-12T12:00:00Z", 1).refersTo = above;
    QVERIFY(domain::isWithdrawnBy(stage.log[4], stage.log[3], stage.log));
    QVERIFY(!domain::isWithdrawnBy(stage.log[4], stage.log[2], stage.log));
    QVERIFY(!domain::isWithdrawnBy(stage.log[4], stage.log[1], stage.log));
}
