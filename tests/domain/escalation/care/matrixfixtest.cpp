#include "matrixfixtest.h"

#include "escalation/stage.h"

#include "domain/escalation/care/forwardfinding.h"
#include "domain/escalation/care/matrixfix.h"
#include "domain/escalation/care/matrixhealth.h"

#include <QTest>

#include <functional>

using domain::Duration;
using domain::Matrix;
using domain::MatrixCheck;
using domain::MatrixFix;
using domain::PersonId;

namespace {

// The stage's path with a second plain one, sound together.
struct Sound {
    Sound()
    {
        matrix.paths = {stage.path};
        matrix.paths[0].categories = {QStringLiteral("supply")};
        domain::EscalationPath plain = stage.path;
        plain.key = QStringLiteral("plain");
        plain.kind = domain::PathKind::Hierarchical;
        plain.counterparty = {};
        plain.categories = {QStringLiteral("plain")};
        domain::EscalationPath second = plain;
        second.key = QStringLiteral("second");
        second.kind = domain::PathKind::Functional;
        second.categories = {QStringLiteral("design")};
        matrix.paths << plain << second;
    }
    QVector<domain::MatrixFinding> findings(const Matrix &of) const
    {
        return domain::checkMatrix(of, {QStringLiteral("supply")}, stage.context, stage.now);
    }
    Stage stage;
    Matrix matrix;
};

using Spoil = std::function<void(Matrix &, domain::EngineContext &)>;

}

void MatrixFixTest::fixesTakeTheirFindingAway_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("act");
    const auto row = [](const char *name, MatrixCheck check, MatrixFix::Act act, const Spoil &spoil) {
        QTest::newRow(name) << spoil << int(check) << int(act);
    };
    row("a time is missing", MatrixCheck::ResponseMissing, MatrixFix::Act::TakeTime,
        [](Matrix &m, auto &) { m.paths[0].levels[2].respond[1] = {}; });
    row("the lowest time is missing", MatrixCheck::ResponseMissing, MatrixFix::Act::TakeTime,
        [](Matrix &m, auto &) { m.paths[0].levels[0].respond[1] = {}; });
    row("slower than below", MatrixCheck::HigherLevelSlower, MatrixFix::Act::TakeTime,
        [](Matrix &m, auto &) { m.paths[0].levels[3].respond[3] = Duration::days(30); });
    row("a start above the top", MatrixCheck::StartLevelMissing, MatrixFix::Act::MoveStart,
        [](Matrix &m, auto &) { m.paths[0].policies[2].startLevel = 9; });
    row("a start at nobody's level", MatrixCheck::StartLevelMissing, MatrixFix::Act::MoveStart,
        [](Matrix &m, auto &) { m.paths[0].policies[2].startLevel = 0; });
    row("a deputy at two levels", MatrixCheck::SamePersonTwice, MatrixFix::Act::LeaveOut,
        [](Matrix &m, auto &) { m.paths[0].levels[2].ours.deputies << m.paths[0].levels[0].ours.primary; });
    row("a primary who is a deputy below", MatrixCheck::SamePersonTwice, MatrixFix::Act::LeaveOut,
        [](Matrix &m, auto &) { m.paths[0].levels[0].theirs.deputies << m.paths[0].levels[3].theirs.primary; });
    row("no channel", MatrixCheck::NoChannel, MatrixFix::Act::TakeChannels, [](Matrix &m, auto &) { m.paths[0].levels[1].channels.clear(); });
    row("served by no path", MatrixCheck::CategoryUnserved, MatrixFix::Act::Serve, [](Matrix &m, auto &) { m.paths[0].categories.clear(); });
    row("served by two plain paths", MatrixCheck::CategoryTwice, MatrixFix::Act::ServeElsewhere,
        [](Matrix &m, auto &) { m.paths[2].categories << QStringLiteral("plain"); });
    row("nobody in the team", MatrixCheck::NobodyOnOurSide, MatrixFix::Act::PutIn, [](Matrix &m, domain::EngineContext &context) {
        context.project.manager = m.paths[0].levels[0].ours.primary;
        m.paths[0].levels[0].ours.primary = {};
        m.paths[0].levels[0].ours.deputies.clear();
    });
}

void MatrixFixTest::fixesTakeTheirFindingAway()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, check);
    QFETCH(int, act);
    Sound sound;
    spoil(sound.matrix, sound.stage.context);
    const auto before = sound.findings(sound.matrix);
    const auto found = std::find_if(before.begin(), before.end(), [&](const auto &each) { return int(each.check) == check; });
    QVERIFY(found != before.end());
    const auto fix = domain::fixFor(*found, sound.matrix, sound.stage.context);
    QVERIFY(fix.has_value());
    QCOMPARE(int(fix->act), act);
    const auto after = sound.findings(fix->fixed);
    for (const domain::MatrixFinding &each : after) {
        QVERIFY(!(each.check == found->check && each.cell == found->cell));
        QVERIFY(!each.isError);
    }
}

void MatrixFixTest::nothingIsDoneWhereAPersonHasToChoose_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("check");
    const auto row = [](const char *name, MatrixCheck check, const Spoil &spoil) { QTest::newRow(name) << spoil << int(check); };
    row("two primaries", MatrixCheck::SamePersonTwice,
        [](Matrix &m, auto &) { m.paths[0].levels[2].ours.primary = m.paths[0].levels[1].ours.primary; });
    row("no deputy", MatrixCheck::NoDeputy, [](Matrix &m, auto &) { m.paths[0].levels[2].ours.deputies.clear(); });
    row("nobody at a level above", MatrixCheck::NobodyOnOurSide, [](Matrix &m, auto &) { m.paths[0].levels[2].ours = {}; });
    row("no time anywhere near", MatrixCheck::ResponseMissing, [](Matrix &m, auto &) {
        for (domain::Level &level : m.paths[0].levels)
            level.respond[3] = {};
    });
    row("a counterparty's path serves it too", MatrixCheck::CategoryTwice, [](Matrix &m, auto &) { m.paths[1].categories << QStringLiteral("supply"); });
    row("a fact nobody keeps", MatrixCheck::FactUnknown, [](Matrix &m, auto &) { m.paths[0].levels[1].otherFacts << QStringLiteral("weather"); });
}

void MatrixFixTest::nothingIsDoneWhereAPersonHasToChoose()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, check);
    Sound sound;
    spoil(sound.matrix, sound.stage.context);
    int found = 0;
    for (const domain::MatrixFinding &finding : sound.findings(sound.matrix)) {
        if (int(finding.check) != check)
            continue;
        ++found;
        QVERIFY(!domain::fixFor(finding, sound.matrix, sound.stage.context).has_value());
    }
    QVERIFY(found > 0);
}

void MatrixFixTest::whoMattersAreForwardedToTakesThePlace()
{
    const Sound sound;
    const domain::PersonId standing = sound.matrix.paths[0].levels[1].ours.primary;
    const domain::PersonId next(77);
    domain::EngineContext context = sound.stage.context;
    const domain::MatrixFinding hint = domain::forwardFinding(
        {.category = QStringLiteral("supply"), .pathKey = sound.matrix.paths[0].key, .level = 1, .person = next, .standing = standing, .forwards = 4});
    QVERIFY(hint.isHint() && !hint.isError);
    QCOMPARE(hint.number, 4);
    QVERIFY(!domain::fixFor(hint, sound.matrix, context)); // nobody the workspace knows
    context.people.insert(next, {.id = next});
    Matrix matrix = sound.matrix;
    matrix.paths[0].levels[1].ours.deputies = {next};
    const auto fix = domain::fixFor(hint, matrix, context);
    QVERIFY(fix && fix->act == domain::MatrixFix::Act::MakeContact);
    QCOMPARE(fix->fixed.paths[0].levels[1].ours.primary, next);
    QVERIFY(fix->fixed.paths[0].levels[1].ours.deputies.isEmpty());
    QCOMPARE(fix->fixed.paths[0].levels[1].theirs, matrix.paths[0].levels[1].theirs);
    matrix.paths[0].levels[1].ours.primary = domain::PersonId(78); // somebody put there since
    QVERIFY(!domain::fixFor(hint, matrix, context));
    matrix = sound.matrix;
    matrix.paths[0].levels[2].ours.deputies << next; // would stand twice
    QVERIFY(!domain::fixFor(hint, matrix, context));
}

void MatrixFixTest::healthCountsCells()
{
    Sound sound;
    sound.matrix.paths = {sound.matrix.paths.first()};
    const domain::MatrixHealth whole = domain::matrixHealth(sound.matrix, {});
    const int levels = int(sound.matrix.paths[0].levels.size());
    QCOMPARE(whole.cells, levels * 8 + 4 + 1); // title, ours, theirs, four times, channels; four starts; categories
    QCOMPARE(whole.sound, whole.cells);
    sound.matrix.paths[0].levels[1].title.clear();       // empty, though no check asks for it
    sound.matrix.paths[0].levels[2].ours.deputies.clear(); // a warning
    const domain::MatrixHealth less = domain::matrixHealth(sound.matrix, sound.findings(sound.matrix));
    QCOMPARE(less.errors, 0);
    QCOMPARE(less.warnings, 1);
    QCOMPARE(less.sound, whole.cells - 2);
    QCOMPARE(less.percent(), 100 * less.sound / less.cells);
    QCOMPARE(domain::matrixHealth({}, {}).percent(), 0);
}

// A finding that stands in no cell still keeps the figure below 100.
void MatrixFixTest::aSoundMatrixIsWhole()
{
    Sound sound;
    sound.matrix.paths = {sound.matrix.paths.first()};
    QCOMPARE(domain::matrixHealth(sound.matrix, sound.findings(sound.matrix)).percent(), 100);
    domain::MatrixFinding outside;
    outside.check = MatrixCheck::RunwayTooLong;
    outside.cell = {sound.matrix.paths[0].key, -1, domain::MatrixCell::Column::Path, {}};
    QCOMPARE(domain::matrixHealth(sound.matrix, {outside}).percent(), 99);
}
