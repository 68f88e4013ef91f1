#include "escalation/engine/recipientchoicetest.h"

#include "escalation/stage.h"

#include "domain/escalation/engine/situation.h"
#include "domain/escalation/reasonids.h"

#include <QTest>

using domain::Advice;
using domain::AnswerOutcome;
using domain::Channel;
using domain::ContactKind;
using domain::Duration;
using domain::PersonId;
using domain::Recipients;
using domain::Situation;
using domain::Verdict;

namespace {

constexpr qint64 kStranger = 99;

// Level 0 has declined, and nobody is warned: the next step is level 1.
Stage readyForLevelOne()
{
    Stage stage = Stage::asked();
    stage.path.policies[1].headsUp = {};
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Declined);
    return stage;
}

// Asked and reminded at this level by two channels, without an answer; two reminders are allowed.
Stage silentAt(int level)
{
    Stage stage;
    stage.path.policies[1] = {1, 2, 25, Duration::days(0)};
    stage.ask("2026-10-12T09:00:00Z", level, {Stage::theirs(level)});
    stage.remind("2026-10-13T17:00:00Z", level, {Stage::theirs(level)}).channel = Channel::Mail;
    stage.now = Stage::at("2026-10-14T13:00:00Z");
    return stage;
}

}

void RecipientChoiceTest::whoIsNotKnownIsAskedWhereNoPowerIsNeeded()
{
    Stage stage = readyForLevelOne();
    stage.path.levels[1].ours.primary = PersonId(kStranger);
    QCOMPARE(words(stage.advice().ours), QStringLiteral("99"));
    stage.context.people[PersonId(Stage::oursDeputy(1))].powers.days = 1;
    stage.issue.ask.days = 1; // a stranger has no power that anybody knows of
    QCOMPARE(words(stage.advice().ours), QStringLiteral("21 for 99"));
}

void RecipientChoiceTest::powerIsCountedByTheCentAndTheDay()
{
    Stage stage = readyForLevelOne();
    auto &powers = stage.context.people[PersonId(Stage::oursDeputy(1))].powers;
    const auto chosen = [&stage] { return words(stage.advice().ours); };
    stage.issue.ask.money = {1, {}};
    powers.money = {1, {}};
    QCOMPARE(chosen(), QStringLiteral("21 for 20"));
    stage.issue.ask.money = {2, {}};
    QCOMPARE(chosen(), QStringLiteral("20"));
    powers.money = {2, QStringLiteral("USD")};
    QCOMPARE(chosen(), QStringLiteral("20"));
    stage.issue.ask.money = {0, QStringLiteral("GBP")}; // no money is asked for, in whatever currency
    stage.issue.ask.days = 1;
    powers.days = 1;
    QCOMPARE(chosen(), QStringLiteral("21 for 20"));
    stage.issue.ask.days = 2;
    QCOMPARE(chosen(), QStringLiteral("20"));
    stage.issue.ask = {};
    stage.issue.ask.scope = true;
    powers.scope = true;
    QCOMPARE(chosen(), QStringLiteral("21 for 20"));
}

void RecipientChoiceTest::powerThatIsImplicatedIsNone()
{
    Stage stage = readyForLevelOne();
    stage.issue.ask.days = 1;
    stage.context.people[PersonId(Stage::oursDeputy(2))].powers.days = 1;
    QCOMPARE(stage.advice().nextLevel, 2);
    stage.issue.implicated = Stage::ids({Stage::oursDeputy(2)});
    QCOMPARE(stage.advice().nextLevel, 1); // nobody above may be asked for it
}

void RecipientChoiceTest::silenceIsOfThisAskAndThisLevel()
{
    QCOMPARE(words(silentAt(1).advice().theirs), QStringLiteral("26 for 25"));
    Stage attempts = silentAt(0); // an attempt counts as the escalation does
    QCOMPARE(words(attempts.advice().theirs), QStringLiteral("16 for 15"));
    attempts.log[1].channel = Channel::Call;
    attempts.enter(ContactKind::Update, "2026-10-13T18:00:00Z", 0, {Stage::theirs(0)}).channel = Channel::Chat;
    attempts.log[2].expectsAnswer = true; // whatever it says: the state was told, nothing was asked
    QCOMPARE(words(attempts.advice().theirs), QStringLiteral("15"));
    Stage untold = silentAt(1);
    untold.log[1].expectsAnswer = false; // that mail asked for nothing
    QCOMPARE(words(untold.advice().theirs), QStringLiteral("25"));
    Stage below = silentAt(1);
    below.log[1].channel = Channel::Call;
    below.remind("2026-10-13T18:00:00Z", 0, {Stage::theirs(1)}).channel = Channel::Mail; // of another matter, at another level
    QCOMPARE(words(below.advice().theirs), QStringLiteral("25"));
    Stage down = silentAt(2); // silence above, and one stepped down: the level below was asked before
    down.path.policies[1].reminders = 0;
    down.log.prepend(silentAt(1).log[0]);
    down.log[0].id = domain::ContactId(70);
    down.log[0].at = Stage::at("2026-10-12T08:00:00Z");
    down.enter(ContactKind::StepDown, "2026-10-14T09:00:00Z", 2);
    QCOMPARE(down.advice().nextLevel, 2);
    QCOMPARE(words(down.advice().theirs), QStringLiteral("35"));
    Stage elsewhere = silentAt(1);
    elsewhere.path.levels[2].theirs.primary = PersonId(Stage::theirs(1)); // the same person, asked anew
    elsewhere.path.policies[1].reminders = 1;
    QCOMPARE(words(elsewhere.adviceAt("2026-10-14T13:00:00Z").theirs), QStringLiteral("25"));
    Stage before = silentAt(1);
    before.log[1].channel = Channel::Call;
    before.remind("2026-10-13T18:00:00Z", 1, {Stage::theirs(1)}).channel = Channel::Mail;
    std::swap(before.log[0], before.log[2]);
    before.log[0].at = Stage::at("2026-10-12T08:59:30Z"); // that mail was of an earlier ask
    before.log[2].at = Stage::at("2026-10-12T09:00:00Z");
    std::swap(before.log[1], before.log[2]);
    QCOMPARE(words(before.advice().theirs), QStringLiteral("25"));
    before.log[0].at = before.log[1].at; // in the same minute, and logged before
    QCOMPARE(words(before.advice().theirs), QStringLiteral("25"));
}

void RecipientChoiceTest::whoAnsweredIsNotSilent()
{
    Stage stage = silentAt(1);
    stage.log[1].at = Stage::at("2026-10-12T12:00:00Z");
    stage.answer("2026-10-12T13:00:00Z", 1, AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-13T12:00:00Z");
    QCOMPARE(stage.advice().verdict, Verdict::SendReminder);
    QCOMPARE(words(stage.advice().theirs), QStringLiteral("25"));
}

void RecipientChoiceTest::anAbsentPersonWhoWasTriedOnceIsAbsent()
{
    Stage stage = silentAt(1);
    stage.log[1].channel = Channel::Call;
    stage.makeAbsent(Stage::theirs(1), "2026-10-14T09:00:00Z", "2026-11-14T09:00:00Z");
    QVERIFY(hasReason(stage.advice(), domain::reasons::kStandInAbsent));
    stage.log[1].channel = Channel::Mail;
    QVERIFY(hasReason(stage.advice(), domain::reasons::kStandInSilent));
}

void RecipientChoiceTest::sidesAreThoseOfTheLevelThenOfTheOrganisation()
{
    Stage stage;
    const auto isTheirs = [&stage](qint64 person) {
        return Situation(stage.issue, stage.log, stage.path, stage.context, stage.now).recipients().isOnTheirSide(PersonId(person), 1);
    };
    QVERIFY(isTheirs(Stage::theirsDeputy(1)));
    QVERIFY(isTheirs(Stage::theirs(3))); // of their organisation
    QVERIFY(!isTheirs(Stage::ours(3)));
    QVERIFY(!isTheirs(kStranger));
    stage.context.people[PersonId(kStranger)].organisation = domain::OrganisationId(77); // of no known organisation
    QVERIFY(!isTheirs(kStranger));
    stage.path.levels[1].ours.deputies = Stage::ids({Stage::theirs(3)}); // a contractor who stands on our side
    QVERIFY(!isTheirs(Stage::theirs(3)));
    stage.issue.owner = PersonId(Stage::theirs(2));
    QVERIFY(!isTheirs(Stage::theirs(2)));
}

void RecipientChoiceTest::theOwnerIsContactedFirst()
{
    Stage stage;
    stage.issue.owner = PersonId(Stage::oursDeputy(0));
    QCOMPARE(words(stage.advice().ours), QStringLiteral("11"));
    stage.issue.owner = {};
    QCOMPARE(words(stage.advice().ours), QStringLiteral("2"));
    stage.context.project.manager = {};
    QCOMPARE(words(stage.advice().ours), QStringLiteral("2")); // nobody is nobody's manager
    stage.context.project.manager = stage.issue.owner = PersonId(Stage::kManager);
    QCOMPARE(words(stage.advice().ours), QString()); // one does not contact oneself
    QCOMPARE(words(stage.advice().theirs), QStringLiteral("15"));
    stage.path.levels[0].theirs = {};
    QCOMPARE(words(stage.advice().ours), QStringLiteral("2")); // the next of the team
}

void RecipientChoiceTest::nobodyIsToldToAskThemselves()
{
    const PersonId me(Stage::kManager);
    Stage first; // the owner asks, and the team of a path without another party is asked
    first.issue.owner = me;
    first.path.levels[0].theirs = {};
    first.path.levels[0].ours = {PersonId(Stage::ours(0)), {me}};
    QCOMPARE(words(first.advice().ours), QStringLiteral("2"));
    first.path.levels[0].ours = {me, {PersonId(Stage::oursDeputy(0))}};
    QCOMPARE(words(first.advice().ours), QStringLiteral("11"));
    first.path.levels[0].ours = {me, {}};
    QCOMPARE(first.advice().verdict, Verdict::Escalate);
    QCOMPARE(first.advice().nextLevel, 1);
    first.issue.owner = PersonId(Stage::kOwner);
    QCOMPARE(words(first.advice().ours), QStringLiteral("2"));
    Stage next = readyForLevelOne();
    const auto teamOf = [&next] {
        const Advice advice = next.advice();
        return QStringLiteral("%1: %2 | %3").arg(advice.nextLevel).arg(words(advice.ours), words(advice.theirs));
    };
    next.path.levels[1].ours = {PersonId(Stage::ours(1)), {me}};
    next.makeAbsent(Stage::ours(1), "2026-10-01T09:00:00Z", "2026-11-15T09:00:00Z");
    QCOMPARE(teamOf(), QStringLiteral("2: 30 | 35")); // no stand-in for somebody else either
    next.path.levels[1].ours = {me, {PersonId(Stage::oursDeputy(1))}};
    QCOMPARE(teamOf(), QStringLiteral("1: 21 | 25"));
    next.path.levels[1].ours = {me, {}};
    QCOMPARE(teamOf(), QStringLiteral("1:  | 25")); // our side is who asks
    QCOMPARE(next.advice().channel, Channel::Meeting);
    next.issue.ask.days = 1;
    next.context.people[PersonId(Stage::ours(2))].powers.days = 1;
    QCOMPARE(teamOf(), QStringLiteral("2: 30 | 35"));
    next.issue.ask = {};
    next.path.levels[1].theirs = {me, {}};
    QCOMPARE(teamOf(), QStringLiteral("2: 30 | 35"));
    Stage again = Stage::asked(); // whoever asks is no answerer of a reminder
    again.log[0].with = {me, PersonId(Stage::theirs(0))};
    QCOMPARE(words(again.adviceAt("2026-10-13T17:00:00Z").ours), QString());
    QCOMPARE(words(again.adviceAt("2026-10-13T17:00:00Z").theirs), QStringLiteral("15"));
    again.log[0].with = {me};
    again.path.levels[0].ours = {me, {PersonId(Stage::oursDeputy(0))}};
    QCOMPARE(words(again.adviceAt("2026-10-13T17:00:00Z").ours), QStringLiteral("11"));
}

void RecipientChoiceTest::anAttemptIsWithWhoeverCanSolveIt()
{
    Stage stage;
    stage.enter(ContactKind::Attempt, "2026-10-14T09:00:00Z", 0, {Stage::kManager});
    const auto isOwnEffort = [&stage] { return stage.advice().verdict == Verdict::ContactDirectly; };
    QVERIFY(isOwnEffort()); // the manager alone does not solve it
    stage.issue.owner = PersonId(Stage::kManager);
    QVERIFY(!isOwnEffort()); // unless it is the manager's
    stage.issue.owner = PersonId(Stage::kOwner);
    const auto asMember = [&stage, &isOwnEffort](auto place) {
        Stage kept = stage;
        place(stage.path.levels[0]);
        const bool isTried = !isOwnEffort();
        stage = kept;
        return isTried;
    };
    QVERIFY(asMember([](domain::Level &team) { team.ours.primary = PersonId(Stage::kManager); }));
    QVERIFY(asMember([](domain::Level &team) { team.theirs.primary = PersonId(Stage::kManager); }));
    QVERIFY(asMember([](domain::Level &team) { team.ours.deputies = Stage::ids({Stage::kManager}); }));
    QVERIFY(asMember([](domain::Level &team) { team.theirs.deputies = Stage::ids({Stage::kManager}); }));
    stage.log[0].with = {};
    QVERIFY(!isOwnEffort()); // with whom is not said
}

void RecipientChoiceTest::theHeadsUpGoesToTheOtherParty()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::kOwner}); // only our side was asked
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Declined);
    const Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::GiveHeadsUp);
    QCOMPARE(words(advice.ours), QString());
    QCOMPARE(words(advice.theirs), QStringLiteral("15"));
    stage.path.levels[0].theirs = {};
    QCOMPARE(words(stage.advice().ours), QStringLiteral("2")); // nobody there: ours at least
}

void RecipientChoiceTest::theHeadsUpGoesWhereTheNextLevelStandsAbove()
{
    Stage stage;
    stage.path.kind = domain::PathKind::Hierarchical;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::oursDeputy(0)});
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Declined);
    QCOMPARE(stage.advice().verdict, Verdict::Escalate);
    stage.context.people[PersonId(Stage::oursDeputy(0))].reportsTo = PersonId(Stage::theirs(1)); // matrix organisations do that
    const Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::GiveHeadsUp);
    QCOMPARE(words(advice.ours), QStringLiteral("11"));
    QCOMPARE(words(advice.theirs), QString());
}

void RecipientChoiceTest::lastAskedAreThoseOfTheLatestEntryWithNames()
{
    Stage stage = Stage::reminded();
    const auto lastAsked = [&stage] { return Situation(stage.issue, stage.log, stage.path, stage.context, stage.now).lastAsked(); };
    stage.log[1].with = Stage::ids({Stage::theirsDeputy(0)});
    QCOMPARE(lastAsked(), Stage::ids({Stage::theirsDeputy(0)}));
    stage.log[1].with = {};
    QCOMPARE(lastAsked(), Stage::ids({Stage::theirs(0)}));
    stage.log.clear();
    QVERIFY(lastAsked().isEmpty());
    stage.enter(ContactKind::Attempt, "2026-10-13T09:00:00Z", 0, {Stage::kOwner}); // told, not asked
    QCOMPARE(lastAsked(), Stage::ids({Stage::kOwner}));
}

void RecipientChoiceTest::channelsByUrgencyAndByWhatTheContactHas_data()
{
    QTest::addColumn<QVector<Channel>>("preferred");
    QTest::addColumn<bool>("hasPhone");
    QTest::addColumn<bool>("isUrgent");
    QTest::addColumn<Channel>("channel");
    QTest::newRow("the first") << QVector<Channel>{Channel::Letter, Channel::Call} << true << false << Channel::Letter;
    QTest::newRow("urgent: one speaks") << QVector<Channel>{Channel::Letter, Channel::Call} << true << true << Channel::Call;
    QTest::newRow("urgent: one meets") << QVector<Channel>{Channel::Letter, Channel::Meeting} << true << true << Channel::Meeting;
    QTest::newRow("urgent: the first of both") << QVector<Channel>{Channel::Call, Channel::Meeting} << true << true << Channel::Call;
    QTest::newRow("never chat or mail") << QVector<Channel>{Channel::Chat, Channel::Mail, Channel::Letter} << true << false << Channel::Letter;
    QTest::newRow("no phone") << QVector<Channel>{Channel::Call, Channel::Letter} << false << false << Channel::Letter;
    QTest::newRow("nothing fits: a call") << QVector<Channel>{Channel::Mail} << true << false << Channel::Call;
    QTest::newRow("nothing fits, no phone: a meeting") << QVector<Channel>{Channel::Chat} << false << true << Channel::Meeting;
}

void RecipientChoiceTest::channelsByUrgencyAndByWhatTheContactHas()
{
    QFETCH(QVector<Channel>, preferred);
    QFETCH(bool, hasPhone);
    QFETCH(bool, isUrgent);
    Stage stage;
    stage.path.levels[1].channels = preferred;
    stage.context.people[PersonId(Stage::ours(1))].chat = QStringLiteral("somebody");
    if (!hasPhone)
        stage.context.people[PersonId(Stage::ours(1))].phone.clear();
    const Situation situation(stage.issue, stage.log, stage.path, stage.context, stage.now);
    QTEST(situation.recipients().channel(1, PersonId(Stage::ours(1)), isUrgent), "channel");
    stage.path.levels[1].channels = {Channel::Mail};
    QCOMPARE(situation.recipients().channel(1, PersonId(kStranger), isUrgent), Channel::Meeting); // whose phone nobody knows
}

void RecipientChoiceTest::theFittingConfidentialRoute()
{
    Stage stage;
    for (const qint64 person : {90, 91}) {
        domain::EscalationPath route;
        route.kind = domain::PathKind::Confidential;
        route.categories = {QStringLiteral("category%1").arg(person)};
        route.levels.append(domain::Level());
        route.levels.append(domain::Level());
        route.levels[1].ours.primary = PersonId(person);
        route.lastResorts = {route.categories.first()};
        stage.context.confidentialPaths.append(route);
    }
    stage.issue.category = QStringLiteral("category91");
    QCOMPARE(words(stage.advice().ours), QStringLiteral("91"));
    stage.issue.category = QStringLiteral("other"); // everybody is implicated: the first route
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly);
    for (int level = 1; level <= 3; ++level)
        stage.issue.implicated += Stage::ids({Stage::ours(level), Stage::oursDeputy(level)});
    Advice advice = stage.advice();
    QCOMPARE(words(advice.ours), QStringLiteral("90"));
    QCOMPARE(advice.nextLevel, 1);
    QVERIFY(!advice.respondBy.isValid());
    stage.path = stage.context.confidentialPaths[1]; // on its own path: whoever was asked there is reminded
    stage.ask("2026-10-14T09:00:00Z", 1, {91});
    advice = stage.advice();
    QCOMPARE(advice.nextLevel, 1);
    QCOMPARE(words(advice.ours), QStringLiteral("91"));
    QCOMPARE(advice.respondBy, Stage::at("2026-10-14T17:00:00Z"));
    stage.answer("2026-10-14T09:30:00Z", 1, AnswerOutcome::Declined); // there is no level above
    advice = stage.advice();
    QCOMPARE(advice.nextLevel, 1);
    QCOMPARE(words(advice.ours), QStringLiteral("91"));
    QVERIFY(!advice.respondBy.isValid());
}
