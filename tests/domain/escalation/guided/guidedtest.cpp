#include "guidedtest.h"

#include "domain/escalation/guided/guidedquestions.h"
#include "domain/escalation/reasonids.h"
#include "escalation/stage.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using domain::GuidedAnswer;
using domain::GuidedFollowUp;
using domain::GuidedReply;
using domain::Issue;
namespace questions = domain::questions;

namespace {

QVector<GuidedAnswer> answers(std::initializer_list<std::pair<QLatin1String, GuidedReply>> given)
{
    QVector<GuidedAnswer> list;
    for (const auto &[question, reply] : given)
        list = domain::withReply(list, question, reply);
    return list;
}

QVector<GuidedAnswer> randomAnswers(std::mt19937 &random)
{
    QVector<GuidedAnswer> list;
    for (const domain::GuidedQuestion &question : domain::guidedQuestions())
        list = domain::withReply(list, question.key, GuidedReply(random() % 3));
    return list;
}

}

void GuidedTest::asksTwelveQuestionsOnce()
{
    QSet<QString> keys;
    for (const domain::GuidedQuestion &question : domain::guidedQuestions())
        keys.insert(question.key);
    QCOMPARE(keys.size(), 12);
    QCOMPARE(domain::guidedQuestions().size(), size_t(12));
}

void GuidedTest::fillsTheFactsOfAnAnswer_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<bool>("yes");
    QTest::addColumn<QString>("field");
    QTest::newRow("harm in progress") << "harm" << true << "worsening";
    QTest::newRow("many are hit") << "many-hit" << true << "impact 4";
    QTest::newRow("few are hit") << "many-hit" << false << "impact 2";
    QTest::newRow("the delay cannot be borne") << "bearable" << false << "urgency 4";
    QTest::newRow("the delay can be borne") << "bearable" << true << "urgency 2";
    QTest::newRow("above the own limits") << "authority" << false << "ask decision scope";
    QTest::newRow("nobody knows how") << "knowledge" << false << "knowledge";
    QTest::newRow("out of control") << "control" << false << "control";
    QTest::newRow("it stands still") << "progress" << false << "progress";
    QTest::newRow("both sides agree") << "joint" << true << "joint";
    QTest::newRow("it is expected to be told") << "expected" << true << "ask awareness";
    QTest::newRow("within the own limits") << "authority" << true << "";
}

void GuidedTest::fillsTheFactsOfAnAnswer()
{
    QFETCH(QString, question);
    QFETCH(bool, yes);
    QFETCH(QString, field);
    const QByteArray key = question.toLatin1();
    const Issue issue = domain::withGuidedAnswers({}, answers({{QLatin1String(key), yes ? GuidedReply::Yes : GuidedReply::No}}));
    QStringList filled;
    if (issue.worsening)
        filled << QStringLiteral("worsening");
    if (issue.impact > 0)
        filled << QStringLiteral("impact %1").arg(issue.impact);
    if (issue.urgency > 0)
        filled << QStringLiteral("urgency %1").arg(issue.urgency);
    if (issue.ask.kind != domain::AskKind::None)
        filled << (issue.ask.kind == domain::AskKind::Decision ? QStringLiteral("ask decision") : QStringLiteral("ask awareness"));
    if (issue.ask.scope)
        filled << QStringLiteral("scope");
    if (issue.limits.knowledge)
        filled << QStringLiteral("knowledge");
    if (issue.limits.control)
        filled << QStringLiteral("control");
    if (issue.limits.progress)
        filled << QStringLiteral("progress");
    if (issue.joint)
        filled << QStringLiteral("joint");
    QCOMPARE(filled.join(QLatin1Char(' ')), field);
    QCOMPARE(issue.guided.size(), 1);
}

void GuidedTest::leavesUnansweredFactsAlone()
{
    Stage stage;
    stage.issue.worsening = stage.issue.joint = stage.issue.limits.control = true;
    Issue untouched = domain::withGuidedAnswers(stage.issue, {});
    QCOMPARE(untouched, stage.issue);
    untouched = domain::withGuidedAnswers(stage.issue, answers({{questions::kMissedDate, GuidedReply::Yes}}));
    untouched.guided.clear();
    QCOMPARE(untouched, stage.issue);
}

void GuidedTest::keepsWhatSaysMoreAlready()
{
    Issue issue;
    issue.impact = 5;
    issue.urgency = 1;
    issue.ask.kind = domain::AskKind::Resources;
    issue.ask.money.cents = 100;
    issue = domain::withGuidedAnswers(issue, answers({{questions::kManyHit, GuidedReply::Yes},
                                                      {questions::kBearable, GuidedReply::Yes},
                                                      {questions::kAuthority, GuidedReply::No}}));
    QCOMPARE(issue.impact, 5);
    QCOMPARE(issue.urgency, 1);
    QCOMPARE(issue.ask.kind, domain::AskKind::Resources);
    QVERIFY(!issue.ask.scope); // the money says what is above the limits
}

void GuidedTest::givesTheSameVerdictForTheSameAnswers()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Stage stage;
        if (round % 2 == 0)
            stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
        QVector<GuidedAnswer> given = randomAnswers(random);
        QVector<GuidedAnswer> shuffled = given;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        QVector<GuidedAnswer> again;
        for (const GuidedAnswer &answer : shuffled)
            for (const domain::GuidedQuestion &question : domain::guidedQuestions())
                if (answer.question == question.key)
                    again = domain::withReply(again, question.key, answer.reply);
        QCOMPARE(again, given);
        Stage other = stage;
        stage.issue = domain::withGuidedAnswers(stage.issue, given);
        other.issue = domain::withGuidedAnswers(other.issue, again);
        QCOMPARE(other.advice(), stage.advice());
    }
}

void GuidedTest::doingItTwiceChangesNothing()
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        const QVector<GuidedAnswer> given = randomAnswers(random);
        const Issue once = domain::withGuidedAnswers(Stage().issue, given);
        QCOMPARE(domain::withGuidedAnswers(once, given), once);
    }
}

void GuidedTest::takesAnAnswerBack()
{
    QVector<GuidedAnswer> given = answers({{questions::kHarm, GuidedReply::Yes}, {questions::kJoint, GuidedReply::No}});
    given = domain::withReply(given, questions::kHarm, GuidedReply::Unknown);
    QCOMPARE(given, answers({{questions::kJoint, GuidedReply::No}}));
    QCOMPARE(domain::replyTo(given, questions::kHarm), GuidedReply::Unknown);
}

void GuidedTest::asksForWhatAnAnswerLeavesOpen()
{
    Stage stage;
    stage.issue.needBy = {};
    stage.issue.guided = answers({{questions::kFixedDate, GuidedReply::Yes}, {questions::kSpoken, GuidedReply::Yes}});
    const auto openFollowUps = [&] {
        QVector<GuidedFollowUp> open;
        for (const domain::GuidedQuestion &question : domain::guidedQuestions())
            if (domain::isFollowUpOpen(question, stage.issue, stage.log))
                open << question.followUp;
        return open;
    };
    QCOMPARE(openFollowUps(), QVector<GuidedFollowUp>({GuidedFollowUp::NeedBy, GuidedFollowUp::Attempt}));
    stage.issue.needBy = stage.now;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    QVERIFY(openFollowUps().isEmpty());
    stage.issue.guided = answers({{questions::kMissedDate, GuidedReply::No}, {questions::kAuthority, GuidedReply::Yes}});
    QVERIFY(openFollowUps().isEmpty());
}

void GuidedTest::namesTheAnswersBehindAReason()
{
    Stage stage;
    stage.issue = domain::withGuidedAnswers(stage.issue, answers({{questions::kSpoken, GuidedReply::No}, {questions::kHarm, GuidedReply::Yes}}));
    const domain::Advice advice = stage.advice();
    QCOMPARE(advice.verdict, domain::Verdict::EscalateNow);
    const QVector<GuidedAnswer> behind = domain::answersBehind(advice.reasons.first(), stage.issue.guided);
    QCOMPARE(behind, answers({{questions::kHarm, GuidedReply::Yes}}));
    stage.issue = domain::withGuidedAnswers(stage.issue, answers({{questions::kSpoken, GuidedReply::No}, {questions::kHarm, GuidedReply::No}}));
    const domain::Advice calmer = stage.advice();
    QCOMPARE(calmer.verdict, domain::Verdict::ContactDirectly);
    QCOMPARE(domain::answersBehind(calmer.reasons.first(), stage.issue.guided), answers({{questions::kSpoken, GuidedReply::No}}));
}
