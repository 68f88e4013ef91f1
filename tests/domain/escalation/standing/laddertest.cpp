#include "escalation/standing/laddertest.h"

#include "escalation/stage.h"

#include "domain/escalation/care/matrixhealth.h"
#include "domain/escalation/contractnotice.h"
#include "domain/escalation/engine/standingpath.h"
#include "domain/escalation/matrixcheck.h"
#include "domain/escalation/reasonids.h"

#include <QTest>

#include <algorithm>

using domain::MatrixCheck;
using domain::Organisation;
using domain::OrganisationId;
using domain::PersonId;
using domain::Stewardship;

namespace {

constexpr qint64 kFormer = 70;
constexpr qint64 kNext = 71;
const OrganisationId kThem(2);

// Their side of level 1 is named by the ladder alone: the former manager until 20 October, the next one from then on.
Stage changing()
{
    Stage stage = Stage::warned();
    stage.path.levels[1].theirs = {};
    for (const qint64 id : {kFormer, kNext})
        stage.context.people.insert(PersonId(id), {.id = PersonId(id), .organisation = kThem, .phone = QStringLiteral("1")});
    stage.context.organisations[kThem].ladder = {{1, PersonId(kFormer), {}, {}}, {1, PersonId(kNext), QDate(2026, 10, 20), {}}};
    return stage;
}

domain::Matrix matrixOf(const domain::EscalationPath &path)
{
    domain::Matrix matrix;
    matrix.paths = {path};
    return matrix;
}

bool isFound(const Stage &stage, MatrixCheck check)
{
    const auto findings = domain::checkMatrix(matrixOf(stage.path), {}, stage.context, stage.now);
    return std::any_of(findings.begin(), findings.end(), [check](const domain::MatrixFinding &each) { return each.check == check; });
}

}

void LadderTest::whoeverCameLastStands_data()
{
    QTest::addColumn<QVector<Stewardship>>("ladder");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("stands");
    const QDate first(2026, 10, 1);
    const QDate second(2026, 10, 20);
    const QVector<Stewardship> two{{1, PersonId(kFormer), first, {}}, {1, PersonId(kNext), second, {}}};
    QTest::newRow("nobody yet") << two << first.addDays(-1) << qint64(0);
    QTest::newRow("from the day on") << two << first << kFormer;
    QTest::newRow("the last day before") << two << second.addDays(-1) << kFormer;
    QTest::newRow("the day of the change") << two << second << kNext;
    QTest::newRow("in any order") << QVector<Stewardship>{two[1], two[0]} << second << kNext;
    QTest::newRow("always") << QVector<Stewardship>{{1, PersonId(kFormer), {}, {}}} << QDate(1999, 1, 1) << kFormer;
    QTest::newRow("always gives way to a day") << QVector<Stewardship>{two[1], {1, PersonId(kFormer), {}, {}}} << second << kNext;
    const QVector<Stewardship> away{{1, PersonId(kFormer), {}, {}}, {1, PersonId(kNext), first, second}};
    QTest::newRow("to the last day") << away << second << kNext;
    QTest::newRow("back after it") << away << second.addDays(1) << kFormer;
    QTest::newRow("another level") << QVector<Stewardship>{{2, PersonId(kFormer), {}, {}}} << first << qint64(0);
}

void LadderTest::whoeverCameLastStands()
{
    QFETCH(QVector<Stewardship>, ladder);
    QFETCH(QDate, day);
    QFETCH(qint64, stands);
    Organisation organisation;
    organisation.ladder = ladder;
    QCOMPARE(organisation.steward(1, day).value(), stands);
}

void LadderTest::changesAreToldInOrder()
{
    Organisation organisation;
    organisation.ladder = {{1, PersonId(kFormer), QDate(2026, 10, 20), QDate(2026, 10, 25)}, {2, PersonId(kNext), QDate(2026, 10, 22), {}}};
    QDate day(2026, 10, 1);
    for (const QDate next : {QDate(2026, 10, 20), QDate(2026, 10, 22), QDate(2026, 10, 26), QDate()})
        QCOMPARE(day = organisation.nextLadderChange(day), next);
}

void LadderTest::anEmptyCellIsFilledAndANamedOneStays()
{
    Stage stage = changing();
    stage.now = Stage::at("2026-10-15T13:00:00Z");
    QCOMPARE(words(stage.advice().theirs), QString::number(kFormer));
    stage.path.levels[1].theirs.deputies = {PersonId(Stage::theirsDeputy(1))}; // a deputy is a name too
    QCOMPARE(words(stage.advice().theirs), QString::number(Stage::theirsDeputy(1)));
    stage.path.levels[1].theirs.primary = PersonId(Stage::theirs(1));
    QCOMPARE(words(stage.advice().theirs), QString::number(Stage::theirs(1)));
}

void LadderTest::otherPathsKnowNoLadder()
{
    Stage stage = changing();
    for (const auto kind : {domain::PathKind::Hierarchical, domain::PathKind::Functional, domain::PathKind::Confidential}) {
        stage.path.kind = kind;
        QVERIFY(domain::StandingPath(stage.path, stage.context, stage.now).path() == stage.path);
    }
    stage.path.kind = domain::PathKind::Counterparty;
    QVERIFY(!(domain::StandingPath(stage.path, stage.context, stage.now).path() == stage.path));
    stage.path.counterparty = OrganisationId(1);
    QVERIFY(domain::StandingPath(stage.path, stage.context, stage.now).path() == stage.path);
}

void LadderTest::aChangedManagerAppliesFromTheDayInTheirZone()
{
    Stage stage = changing();
    QCOMPARE(words(stage.adviceAt("2026-10-19T23:59:59.999Z").theirs), QString::number(kFormer));
    QCOMPARE(words(stage.adviceAt("2026-10-20T00:00:00Z").theirs), QString::number(kNext));
    const domain::CalendarId tokyo(9);
    stage.context.calendars.insert(tokyo, std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar::officeHours("Asia/Tokyo")));
    stage.context.organisations[kThem].calendar = tokyo; // nine hours ahead
    QCOMPARE(words(stage.adviceAt("2026-10-19T14:59:59.999Z").theirs), QString::number(kFormer));
    QCOMPARE(words(stage.adviceAt("2026-10-19T15:00:00Z").theirs), QString::number(kNext));
}

void LadderTest::theChangeIsACheckpoint()
{
    Stage stage = changing();
    stage.now = Stage::at("2026-10-19T18:00:00Z");
    QCOMPARE(stage.advice().nextCheckpoint, Stage::at("2026-10-20T00:00:00Z"));
    stage.now = Stage::at("2026-10-20T00:00:00Z");
    QVERIFY(stage.advice().nextCheckpoint != Stage::at("2026-10-20T00:00:00Z"));
    stage = changing();
    stage.context.organisations[kThem].ladder = {{1, PersonId(kFormer), {}, QDate(2026, 10, 19)}}; // nobody follows
    stage.now = Stage::at("2026-10-19T18:00:00Z");
    QCOMPARE(stage.advice().nextCheckpoint, Stage::at("2026-10-20T00:00:00Z"));
}

void LadderTest::whatWasAskedBeforeKeepsTheFormerName()
{
    Stage stage = changing();
    stage.ask("2026-10-15T13:00:00Z", 1, {Stage::ours(1), kFormer});
    stage.now = Stage::at("2026-10-20T09:00:00Z");
    QCOMPARE(stage.log.last().with, Stage::ids({Stage::ours(1), kFormer}));
    const domain::Advice advice = stage.advice();
    QCOMPARE(advice.rule, domain::rules::kRemind);
    QCOMPARE(words(advice.theirs), QString::number(kFormer)); // the ask that runs is theirs
    stage.context.people[PersonId(kFormer)].active = false; // unless they are gone
    QCOMPARE(words(stage.advice().theirs), QStringLiteral("%1 for %2").arg(kNext).arg(kFormer));
    stage.issue.status = domain::IssueStatus::Resolved;
    stage.issue.resolvedAt = stage.now;
    QVERIFY(stage.advice().tell.contains(PersonId(kFormer)) && !stage.advice().tell.contains(PersonId(kNext)));
}

// Who was asked at level 1 and stands at level 2 now was not above it then.
void LadderTest::aFormerManagerIsNoManyHands()
{
    Stage stage = changing();
    stage.path.levels[2].theirs = {};
    stage.context.organisations[kThem].ladder.append({2, PersonId(kFormer), QDate(2026, 10, 20), {}});
    stage.ask("2026-10-15T13:00:00Z", 1, {Stage::ours(1), kFormer});
    stage.now = Stage::at("2026-10-20T09:00:00Z");
    QVERIFY(!hasWarning(stage.advice(), domain::WarningId::TooManyHands));
    stage.context.organisations[kThem].ladder = {{1, PersonId(kNext), {}, {}}, {2, PersonId(kFormer), {}, {}}};
    QVERIFY(hasWarning(stage.advice(), domain::WarningId::TooManyHands));
}

void LadderTest::theChecksCountTheLadder()
{
    Stage stage;
    for (domain::Level &level : stage.path.levels)
        level.theirs = {};
    QVERIFY(isFound(stage, MatrixCheck::EmptyOtherSide));
    auto &ladder = stage.context.organisations[kThem].ladder;
    ladder = {{1, PersonId(Stage::theirs(1)), {}, {}}};
    QVERIFY(!isFound(stage, MatrixCheck::EmptyOtherSide) && isFound(stage, MatrixCheck::UnevenSides));
    for (const int level : {0, 2, 3})
        ladder.append({level, PersonId(Stage::theirs(level)), {}, {}});
    QVERIFY(!isFound(stage, MatrixCheck::UnevenSides) && !isFound(stage, MatrixCheck::NoChannel));
    stage.context.people[PersonId(Stage::theirs(2))].email.clear();
    stage.context.people[PersonId(Stage::theirs(2))].phone.clear();
    QVERIFY(isFound(stage, MatrixCheck::NoChannel));
    ladder.last().to = QDate(2026, 10, 13); // the day before
    QVERIFY(isFound(stage, MatrixCheck::UnevenSides));
}

void LadderTest::theHealthCountsTheLadder()
{
    Stage stage = changing();
    const domain::Matrix matrix = matrixOf(stage.path);
    const auto sound = [&] { return domain::matrixHealth(domain::standing(matrix, stage.context, stage.now), {}).sound; };
    const int with = sound();
    stage.context.organisations[kThem].ladder.clear();
    QCOMPARE(with, sound() + 1);
}

void LadderTest::aNoticeRunsToItsDay_data()
{
    QTest::addColumn<QStringList>("resorts");
    QTest::addColumn<QStringList>("ends");
    const QString termination = QStringLiteral("Termination 2026-10-28");
    const QString change = QStringLiteral("Change of rates 2026-10-15");
    QTest::newRow("no notice") << QStringList{QStringLiteral("Senior meeting"), QStringLiteral("Ankündigung"), QStringLiteral("Noticeable delay")} << QStringList();
    QTest::newRow("a notice gives them all") << QStringList{QStringLiteral("Contract notice")} << QStringList{termination, change};
    QTest::newRow("German") << QStringList{QStringLiteral("Vertragskündigung")} << QStringList{termination, change};
    QTest::newRow("Arabic") << QStringList{QStringLiteral("إشعار تعاقدي")} << QStringList{termination, change};
    QTest::newRow("one by its name") << QStringList{QStringLiteral("Notice of termination")} << QStringList{termination};
    QTest::newRow("in the order of the resorts") << QStringList{QStringLiteral("change of rates"), QStringLiteral("Termination")}
                                                 << QStringList{change, termination};
}

void LadderTest::aNoticeRunsToItsDay()
{
    QFETCH(const QStringList, resorts);
    QFETCH(const QStringList, ends);
    Stage stage;
    stage.path.lastResorts = resorts;
    stage.context.organisations[kThem].notices = {{QStringLiteral("Termination"), 10}, {QStringLiteral("Change of rates"), 1}};
    QVERIFY(stage.advice().notices.isEmpty()); // nothing has failed yet
    stage.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3), Stage::theirs(3)});
    stage.enter(domain::ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 3);
    stage.remind("2026-10-13T17:00:00Z", 3, {Stage::ours(3), Stage::theirs(3)});
    const domain::Advice advice = stage.adviceAt("2026-10-14T13:00:00Z"); // a Wednesday
    QCOMPARE(advice.verdict, domain::Verdict::EscalationFailed);
    QStringList found;
    for (const domain::ContractNotice &each : advice.notices) {
        QVERIFY(resorts.contains(each.lastResort));
        found << each.period.name + u' ' + each.endsOn.toString(Qt::ISODate);
    }
    QCOMPARE(found, ends);
}

void LadderTest::aNoticeNeedsTheOtherSide()
{
    Stage stage;
    stage.path.lastResorts = {QStringLiteral("Contract notice")};
    const auto count = [&stage] { return domain::contractNotices(stage.issue, stage.path, stage.context, stage.now).size(); };
    QCOMPARE(count(), 0); // the contract provides for none
    stage.context.organisations[kThem].notices = {{QStringLiteral("Termination"), 10}};
    QCOMPARE(count(), 1);
    stage.path.counterparty = {};
    stage.issue.counterparty = kThem; // a path inside asks about the issue's own
    QCOMPARE(count(), 1);
    stage.issue.counterparty = OrganisationId(99); // nobody knows it
    QCOMPARE(count(), 0);
    stage.issue.counterparty = {};
    QCOMPARE(count(), 0);
    stage.path.counterparty = kThem; // the path's goes before the issue's
    QCOMPARE(count(), 1);
    stage.context.organisations[kThem].isOurs = true;
    QCOMPARE(count(), 0);
}

void LadderTest::aNoticeThatNeverEndsIsLeftOut()
{
    Stage stage;
    stage.path.lastResorts = {QStringLiteral("Contract notice")};
    stage.context.organisations[kThem].notices = {{QStringLiteral("Termination"), 10'000'000}};
    QVERIFY(domain::contractNotices(stage.issue, stage.path, stage.context, stage.now).isEmpty());
}
