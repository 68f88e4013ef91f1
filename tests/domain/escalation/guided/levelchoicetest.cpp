#include "levelchoicetest.h"

#include "domain/escalation/levelchoice.h"
#include "escalation/stage.h"

#include <QTest>

using domain::Fact;
using domain::LevelChoice;

namespace {

QVector<LevelChoice> choicesOf(const Stage &stage, const char *iso)
{
    return domain::levelChoices(stage.issue, stage.log, stage.path, stage.context, Stage::at(iso));
}

// Asked on Monday, 2 d to answer: respond-by Tuesday 17:00, one reminder, its grace to Wednesday 13:00.
Stage askedAtLevelZero()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    return stage;
}

}

void LevelChoiceTest::offersEachLevelAbove()
{
    Stage stage = askedAtLevelZero();
    QVector<int> levels;
    for (const LevelChoice &choice : choicesOf(stage, "2026-10-14T10:00:00Z"))
        levels << choice.level;
    QCOMPARE(levels, QVector<int>({1, 2, 3}));
    stage.ask("2026-10-14T09:00:00Z", 2, {Stage::ours(2)});
    levels.clear();
    for (const LevelChoice &choice : choicesOf(stage, "2026-10-14T10:00:00Z"))
        levels << choice.level;
    QCOMPARE(levels, QVector<int>({3}));
}

void LevelChoiceTest::namesThePeopleOfTheLevel()
{
    Stage stage = askedAtLevelZero();
    stage.makeAbsent(Stage::ours(3), "2026-10-01T00:00:00Z", "2026-11-30T00:00:00Z");
    const LevelChoice top = choicesOf(stage, "2026-10-14T10:00:00Z").last();
    QCOMPARE(words(top.ours), QStringLiteral("%1 for %2").arg(Stage::oursDeputy(3)).arg(Stage::ours(3)));
    QCOMPARE(words(top.theirs), QString::number(Stage::theirs(3)));
    QCOMPARE(top.respondBy, Stage::at("2026-10-16T10:00:00Z"));
}

void LevelChoiceTest::saysWhichLevelsArePassedOver()
{
    const QVector<LevelChoice> choices = choicesOf(askedAtLevelZero(), "2026-10-14T10:00:00Z");
    QVERIFY(choices[0].isAdvised);
    QVERIFY(choices[0].skipped.isEmpty());
    QVERIFY(!choices[2].isAdvised);
    QCOMPARE(choices[2].skipped, QVector<int>({1, 2}));
    QVERIFY(choices[2].needsReason());
}

void LevelChoiceTest::isEarlyUntilWaitingIsUsedUp()
{
    Stage stage = askedAtLevelZero();
    LevelChoice first = choicesOf(stage, "2026-10-13T09:00:00Z").first();
    QVERIFY(first.isEarly);
    QVERIFY(first.needsReason());
    QVERIFY(first.earliest > Stage::at("2026-10-13T09:00:00Z"));
    stage.remind("2026-10-13T17:00:00Z", 0, {Stage::theirs(0)});
    QVERIFY(choicesOf(stage, "2026-10-14T12:59:00Z").first().isEarly);
    first = choicesOf(stage, "2026-10-14T13:00:00Z").first();
    QVERIFY(!first.isEarly);
    QVERIFY(!first.needsReason());
}

void LevelChoiceTest::isNeverEarly_data()
{
    QTest::addColumn<QString>("because");
    for (const char *row : {"harm in progress", "both sides agree", "work is stopped", "the latest moment has passed"})
        QTest::newRow(row) << QString::fromLatin1(row);
}

void LevelChoiceTest::isNeverEarly()
{
    QFETCH(QString, because);
    Stage stage = askedAtLevelZero();
    QVERIFY(choicesOf(stage, "2026-10-13T09:00:00Z").first().isEarly);
    if (because == QStringLiteral("harm in progress"))
        stage.issue.worsening = true;
    else if (because == QStringLiteral("both sides agree"))
        stage.issue.joint = true;
    else if (because == QStringLiteral("work is stopped"))
        stage.issue.stopWork = {Stage::at("2026-10-13T08:00:00Z"), domain::PersonId(Stage::kOwner), QStringLiteral("Crane unsafe")};
    else
        stage.issue.needBy = Stage::at("2026-10-15T17:00:00Z");
    QVERIFY(!choicesOf(stage, "2026-10-13T09:00:00Z").first().isEarly);
}

void LevelChoiceTest::listsOwnEffortAsAGap()
{
    Stage stage;
    stage.path.levels[1].facts = {Fact::Consequence};
    const LevelChoice first = choicesOf(stage, "2026-10-14T10:00:00Z").first();
    QCOMPARE(first.missing, QVector<Fact>({Fact::Tried, Fact::Consequence}));
    QVERIFY(first.isEarly);
    QVERIFY(!first.earliest.isValid());
    stage.issue.consequence = QStringLiteral("The pier stays closed");
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    QVERIFY(choicesOf(stage, "2026-10-14T10:00:00Z").first().missing.isEmpty());
}

void LevelChoiceTest::offersNothingOnceResolved()
{
    Stage stage = askedAtLevelZero();
    stage.issue.status = domain::IssueStatus::Resolved;
    QVERIFY(choicesOf(stage, "2026-10-14T10:00:00Z").isEmpty());
}
