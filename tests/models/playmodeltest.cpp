#include "playmodeltest.h"

#include "models/escalation/playmodel.h"
#include "support/samplespace.h"

#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using domain::Verdict;
using models::PlayedStep;
using models::PlayModel;

namespace {

models::PlayQuestion question(support::SampleSpace &space)
{
    models::PlayQuestion asked;
    asked.context = space.workspace->issues().context(space.project).value_or(domain::EngineContext());
    const domain::Matrix matrix = space.workspace->matrices().edited(space.project).value_or(domain::Matrix());
    asked.context.severity = matrix.severity;
    asked.path = matrix.paths.value(0);
    asked.from = space.clock.now();
    return asked;
}

QVector<PlayedStep> played(PlayModel &model, const models::PlayQuestion &asked)
{
    QSignalSpy done(&model, &PlayModel::played);
    model.play(asked);
    return done.wait() ? model.steps() : QVector<PlayedStep>();
}

QVector<PlayedStep> ofSeverity(const QVector<PlayedStep> &steps, domain::Severity severity)
{
    QVector<PlayedStep> own;
    for (const PlayedStep &each : steps)
        if (each.severity == severity)
            own.append(each);
    return own;
}

}

void PlayModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void PlayModelTest::playsEachSeverityToItsEnd()
{
    support::SampleSpace space;
    PlayModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto steps = played(model, question(space));
    QCOMPARE(model.rowCount(), int(steps.size()));
    for (const domain::Severity severity : {domain::Severity::S1, domain::Severity::S2, domain::Severity::S3}) {
        const auto own = ofSeverity(steps, severity);
        QVERIFY(own.size() >= 3);
        QCOMPARE(own.last().step.verdict, Verdict::EscalationFailed);
        QSet<int> climbed;
        for (qsizetype i = 0; i < own.size(); ++i) {
            QVERIFY(i == 0 || own[i - 1].end == own[i].step.at);
            if (own[i].step.verdict != Verdict::Escalate && own[i].step.verdict != Verdict::EscalateNow)
                continue;
            QVERIFY2(!climbed.contains(own[i].step.level), "one step a level");
            climbed.insert(own[i].step.level);
        }
        QVERIFY(!climbed.isEmpty());
    }
    QCOMPARE(ofSeverity(steps, domain::Severity::S4).first().step.verdict, Verdict::ContactDirectly);
    QVERIFY(model.index(0, PlayModel::SeverityColumn).data(PlayModel::FirstOfSeverityRole).toBool());
    QVERIFY(!model.index(1, PlayModel::SeverityColumn).data(PlayModel::FirstOfSeverityRole).toBool());
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("S1, Wed 14")));
}

void PlayModelTest::namesPeopleAndWhyTheyStandIn()
{
    support::SampleSpace space;
    models::PlayQuestion asked = question(space);
    const domain::LevelSide side = asked.path.levels.last().ours;
    QVERIFY(!side.deputies.isEmpty());
    asked.context.absences[side.primary] = {{.person = side.primary, .from = asked.from, .to = asked.from.plusMinutes(60 * 24 * 400)}};
    PlayModel model;
    const auto steps = played(model, asked);
    const int top = asked.path.topLevel();
    int found = 0;
    for (const PlayedStep &each : steps) {
        if (each.step.level != top || each.step.verdict != Verdict::Escalate)
            continue;
        ++found;
        const QString whom = model.whom(each);
        QVERIFY2(whom.contains(asked.context.people.value(side.deputies.first()).name), qPrintable(whom));
        QVERIFY2(whom.contains(QStringLiteral("for ") + asked.context.people.value(side.primary).name), qPrintable(whom));
    }
    QVERIFY(found > 0);
}

// A people matter is played as if it were about somebody, else nobody could be asked.
void PlayModelTest::aLineOfManagementIsPlayedWithAnExample()
{
    support::SampleSpace space;
    models::PlayQuestion asked = question(space);
    QVERIFY(!models::exampleSubject(asked.path, asked.context).isValid());
    asked.path.kind = domain::PathKind::LineManagement;
    for (domain::Level &level : asked.path.levels) {
        level.theirs = {};
        level.ours = &level == &asked.path.levels.first() ? level.ours : domain::LevelSide();
    }
    const domain::PersonId subject = models::exampleSubject(asked.path, asked.context);
    const domain::PersonId top = asked.context.superior(subject, asked.path.topLevel());
    QVERIFY(top.isValid());
    PlayModel model;
    int found = 0;
    for (const PlayedStep &each : played(model, asked))
        found += each.step.verdict == Verdict::Escalate && each.step.ours.value(0).person == top ? 1 : 0;
    QVERIFY(found > 0);
}

void PlayModelTest::answersTheNewestQuestionOnly()
{
    support::SampleSpace space;
    PlayModel model;
    QSignalSpy done(&model, &PlayModel::played);
    models::PlayQuestion asked = question(space);
    for (int i = 0; i < 5; ++i) {
        asked.from = asked.from.plusMinutes(60);
        model.play(asked);
    }
    QVERIFY(done.wait());
    QTest::qWait(50);
    QCOMPARE(done.size(), 1);
    QCOMPARE(model.steps().first().step.at, asked.from);
    const auto again = played(model, asked);
    QCOMPARE(again.size(), model.rowCount());
}

void PlayModelTest::needByEndsTheTimeOfTheTeam()
{
    support::SampleSpace space;
    PlayModel model;
    models::PlayQuestion asked = question(space);
    const auto climbs = [](const QVector<PlayedStep> &steps) {
        return std::count_if(steps.begin(), steps.end(), [](const PlayedStep &each) { return each.step.verdict == Verdict::Escalate; });
    };
    const auto without = ofSeverity(played(model, asked), domain::Severity::S4);
    QCOMPARE(without.last().step.verdict, Verdict::HandleInTeam);
    asked.needBy = asked.from.plusMinutes(60 * 24 * 60);
    const auto with = ofSeverity(played(model, asked), domain::Severity::S4);
    QVERIFY(climbs(with) > climbs(without));
    QCOMPARE(with.last().step.verdict, Verdict::EscalationFailed);
}
