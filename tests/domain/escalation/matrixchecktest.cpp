#include "matrixchecktest.h"

#include "stage.h"

#include "domain/escalation/matrixcheck.h"

#include <QTest>

using domain::Duration;
using domain::MatrixCell;
using domain::MatrixCheck;
using domain::MatrixFinding;
using domain::PersonId;
using domain::Severity;

namespace {

using Column = MatrixCell::Column;

// A matrix of the stage's path, sound in every respect: S1 takes 2 h a level, everybody has a deputy and a phone.
struct SoundMatrix {
    SoundMatrix()
    {
        matrix.paths = {stage.path};
        matrix.paths[0].categories = {QStringLiteral("supply")};
    }
    QVector<MatrixFinding> findings() const { return domain::checkMatrix(matrix, categories, stage.context, stage.now); }
    domain::Level &level(int number) { return matrix.paths[0].levels[number]; }
    QVector<MatrixFinding> of(MatrixCheck check) const
    {
        QVector<MatrixFinding> list = findings();
        list.removeIf([&](const MatrixFinding &each) { return each.check != check; });
        return list;
    }

    Stage stage;
    domain::Matrix matrix;
    QStringList categories{QStringLiteral("supply")};
};

bool isAt(const QVector<MatrixFinding> &findings, int level, Column column, std::optional<Severity> severity = {})
{
    return findings.size() == 1
           && findings.constFirst().cell == MatrixCell{QStringLiteral("supply"), level, column, severity};
}

}

void MatrixCheckTest::aSoundMatrixHasNoFindings()
{
    QCOMPARE(SoundMatrix().findings().size(), 0);
}

void MatrixCheckTest::people()
{
    SoundMatrix sound;
    sound.level(1).ours.deputies.clear();
    QVERIFY(isAt(sound.of(MatrixCheck::NoDeputy), 1, Column::Ours));
    QVERIFY(sound.of(MatrixCheck::NobodyOnOurSide).isEmpty());
    sound.level(1).ours.deputies = {sound.level(1).ours.primary, PersonId()}; // nobody is their own deputy
    QVERIFY(isAt(sound.of(MatrixCheck::NoDeputy), 1, Column::Ours));
    sound.level(1).ours.deputies.clear();
    sound.level(1).ours.primary = {};
    QVERIFY(isAt(sound.of(MatrixCheck::NobodyOnOurSide), 1, Column::Ours));
    QVERIFY(sound.of(MatrixCheck::NoDeputy).isEmpty());
}

void MatrixCheckTest::otherSide()
{
    SoundMatrix sound;
    sound.level(3).theirs = {};
    QVERIFY(isAt(sound.of(MatrixCheck::UnevenSides), -1, Column::Theirs));
    QVERIFY(sound.of(MatrixCheck::EmptyOtherSide).isEmpty());
    sound.level(1).theirs = sound.level(2).theirs = {};
    QVERIFY(isAt(sound.of(MatrixCheck::UnevenSides), -1, Column::Theirs));
    for (int level = 0; level <= 3; ++level)
        sound.level(level).theirs = {};
    QVERIFY(isAt(sound.of(MatrixCheck::EmptyOtherSide), -1, Column::Theirs));
    QVERIFY(sound.of(MatrixCheck::UnevenSides).isEmpty());
    sound.matrix.paths[0].kind = domain::PathKind::Hierarchical;
    QVERIFY(sound.findings().isEmpty());
}

void MatrixCheckTest::times()
{
    SoundMatrix sound;
    sound.level(2).respond[size_t(Severity::S3)] = Duration::minutes(16 * 60 + 1);
    QVERIFY(isAt(sound.of(MatrixCheck::HigherLevelSlower), 2, Column::Respond, Severity::S3));
    QVERIFY(!sound.of(MatrixCheck::HigherLevelSlower).constFirst().isError);
    sound.level(1).respond[size_t(Severity::S3)] = Duration::minutes(1);
    QVERIFY(isAt(sound.of(MatrixCheck::HigherLevelSlower), 2, Column::Respond, Severity::S3));
    sound.level(1).respond[size_t(Severity::S3)] = Duration::days(2);
    sound.level(2).respond[size_t(Severity::S3)] = Duration::minutes(0);
    QVERIFY(isAt(sound.of(MatrixCheck::ResponseMissing), 2, Column::Respond, Severity::S3));
    QVERIFY(sound.of(MatrixCheck::HigherLevelSlower).isEmpty());
    sound.level(2).respond[size_t(Severity::S3)] = Duration::minutes(1);
    sound.level(3).respond[size_t(Severity::S3)] = Duration::minutes(1);
    QVERIFY(sound.findings().isEmpty());
    sound.level(1).respond[size_t(Severity::S1)] = Duration::hours(3); // S1 begins at level 2
    QVERIFY(sound.findings().isEmpty());
    sound.level(2).respond[size_t(Severity::S1)] = Duration::hours(4);
    QVERIFY(isAt(sound.of(MatrixCheck::HigherLevelSlower), 2, Column::Respond, Severity::S1));
}

void MatrixCheckTest::channels()
{
    SoundMatrix sound;
    auto &person = sound.stage.context.people[PersonId(Stage::theirs(2))];
    person.phone.clear();
    QVERIFY(sound.findings().isEmpty()); // mail is left
    person.email.swap(person.phone);
    QVERIFY(sound.findings().isEmpty());
    person.phone.clear();
    QVERIFY(isAt(sound.of(MatrixCheck::NoChannel), 2, Column::Theirs));
    person.chat = QStringLiteral("@him");
    QVERIFY(sound.findings().isEmpty());
    sound.level(0).channels.clear();
    QVERIFY(isAt(sound.of(MatrixCheck::NoChannel), 0, Column::Channels));
}

void MatrixCheckTest::samePersonTwice()
{
    SoundMatrix sound;
    sound.level(2).ours.deputies.append(PersonId(Stage::theirs(0))); // the other side: another matter
    QVERIFY(sound.of(MatrixCheck::SamePersonTwice).isEmpty());
    sound.level(2).theirs.deputies.append(PersonId(Stage::theirs(0)));
    QVERIFY(isAt(sound.of(MatrixCheck::SamePersonTwice), 2, Column::Theirs));
    QCOMPARE(sound.of(MatrixCheck::SamePersonTwice).constFirst().people, Stage::ids({Stage::theirs(0)}));
}

void MatrixCheckTest::theManagerStandsBesideTheOtherSideTwice()
{
    SoundMatrix sound;
    const PersonId manager = sound.level(0).ours.primary;
    sound.level(1).ours.deputies = {manager};
    sound.stage.context.project.manager = {};
    QVERIFY(isAt(sound.of(MatrixCheck::SamePersonTwice), 1, Column::Ours));
    sound.stage.context.project.manager = manager; // asks, and is not asked
    QVERIFY(sound.of(MatrixCheck::SamePersonTwice).isEmpty());
    sound.level(0).theirs = {};
    sound.level(1).theirs = {};
    QVERIFY(isAt(sound.of(MatrixCheck::SamePersonTwice), 1, Column::Ours)); // nobody else would be asked there
}

void MatrixCheckTest::startLevels()
{
    SoundMatrix sound;
    sound.matrix.paths[0].policies[size_t(Severity::S2)].startLevel = 3;
    QVERIFY(sound.findings().isEmpty());
    sound.matrix.paths[0].policies[size_t(Severity::S2)].startLevel = 4;
    QVERIFY(isAt(sound.of(MatrixCheck::StartLevelMissing), 4, Column::StartLevel, Severity::S2));
    sound.matrix.paths[0].policies[size_t(Severity::S2)].startLevel = 0;
    QVERIFY(isAt(sound.of(MatrixCheck::StartLevelMissing), 0, Column::StartLevel, Severity::S2));
}

void MatrixCheckTest::categories()
{
    SoundMatrix sound;
    sound.categories.append(QStringLiteral("permits"));
    QCOMPARE(sound.of(MatrixCheck::CategoryUnserved).size(), 1);
    QCOMPARE(sound.of(MatrixCheck::CategoryUnserved).constFirst().texts, QStringList{QStringLiteral("permits")});
    sound.matrix.paths.append(sound.matrix.paths[0]);
    sound.matrix.paths[1].key = QStringLiteral("second");
    sound.matrix.paths[1].categories.append(QStringLiteral("permits"));
    QVERIFY(sound.of(MatrixCheck::CategoryUnserved).isEmpty());
    QCOMPARE(sound.of(MatrixCheck::CategoryTwice).size(), 1);
    QCOMPARE(sound.of(MatrixCheck::CategoryTwice).constFirst().cell.pathKey, QStringLiteral("second"));
    sound.matrix.paths[1].counterparty = domain::OrganisationId(3); // the issue's counterparty decides between them
    QVERIFY(sound.of(MatrixCheck::CategoryTwice).isEmpty());
    for (const int path : {0, 1}) { // only between other parties
        domain::Matrix mixed = sound.matrix;
        mixed.paths[path].kind = domain::PathKind::Functional;
        std::swap(sound.matrix, mixed);
        QCOMPARE(sound.of(MatrixCheck::CategoryTwice).size(), 1);
        std::swap(sound.matrix, mixed);
    }
}

void MatrixCheckTest::paths()
{
    SoundMatrix sound;
    sound.matrix.paths.append(sound.matrix.paths[0]);
    sound.matrix.paths[1].key = QStringLiteral("conduct");
    sound.matrix.paths[1].kind = domain::PathKind::Confidential;
    QCOMPARE(sound.matrix.confidentialPaths().size(), 1);
    QCOMPARE(sound.matrix.confidentialPaths().constFirst().key, QStringLiteral("conduct"));
    sound.matrix.paths[1].categories = {QString()}; // an issue without a category is served by none
    sound.stage.issue.category.clear();
    QCOMPARE(sound.matrix.pathFor(sound.stage.issue)->key, QStringLiteral("supply"));
    QCOMPARE(sound.matrix.paths[0].level(0).title, QStringLiteral("Level 0"));
    QCOMPARE(sound.matrix.paths[0].level(-1).title, QString());
    QCOMPARE(sound.matrix.paths[0].level(4).title, QString());
}

void MatrixCheckTest::reporting()
{
    SoundMatrix sound;
    auto &director = sound.stage.context.people[PersonId(Stage::ours(2))];
    director.reportsTo = PersonId(Stage::ours(3));
    QVERIFY(sound.findings().isEmpty());
    director.reportsTo = PersonId(Stage::ours(1));
    QVERIFY(isAt(sound.of(MatrixCheck::ReportsToLevelBelow), 2, Column::Ours));
    sound.stage.context.people[PersonId(Stage::ours(1))].reportsTo = PersonId(Stage::ours(2)); // a circle must not hang
    QVERIFY(isAt(sound.of(MatrixCheck::ReportsToLevelBelow), 2, Column::Ours));
}

void MatrixCheckTest::absences()
{
    SoundMatrix sound; // the shortest response time is 2 h
    sound.stage.makeAbsent(Stage::ours(2), "2026-10-14T11:00:00Z", "2026-10-14T13:00:00Z");
    QVERIFY(sound.findings().isEmpty());
    sound.stage.makeAbsent(Stage::ours(2), "2026-10-14T11:00:00Z", "2026-10-14T13:00:01Z");
    QVERIFY(isAt(sound.of(MatrixCheck::PrimaryAway), 2, Column::Ours, Severity::S1));
    sound.stage.now = Stage::at("2026-10-14T13:00:01Z");
    QVERIFY(sound.findings().isEmpty()); // past
    sound.stage.now = Stage::at("2026-10-14T12:00:00Z"); // an hour of it is left
    QVERIFY(sound.findings().isEmpty());
    sound.stage.makeAbsent(Stage::oursDeputy(2), "2026-10-14T11:00:00Z", "2026-10-30T13:00:01Z");
    QVERIFY(sound.findings().isEmpty()); // a deputy is not the primary
    sound.stage.context.absences.clear();
    sound.stage.makeAbsent(Stage::ours(2), "2026-10-14T11:00:00Z", "");
    QVERIFY(isAt(sound.of(MatrixCheck::PrimaryAway), 2, Column::Ours, Severity::S1));
    sound.level(2).respond[0] = Duration::minutes(1);
    QVERIFY(isAt(sound.of(MatrixCheck::PrimaryAway), 2, Column::Ours, Severity::S1));
    sound.level(2).respond[0] = {}; // what has no time is no shorter than an absence
    QVERIFY(isAt(sound.of(MatrixCheck::PrimaryAway), 2, Column::Ours, Severity::S2));
    sound.stage.context.absences.clear();
    sound.stage.makeAbsent(Stage::ours(2), "2026-10-14T11:00:00Z", "2026-12-14T11:00:00Z");
    sound.stage.context.calendars.insert(domain::CalendarId(9), std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar()));
    QVERIFY(!sound.of(MatrixCheck::PrimaryAway).isEmpty());
    sound.stage.context.people[PersonId(Stage::ours(2))].calendar = domain::CalendarId(9); // never works: no answer is ever due
    QVERIFY(sound.of(MatrixCheck::PrimaryAway).isEmpty());
}

void MatrixCheckTest::runwayOfS1()
{
    SoundMatrix sound; // from level 2 on
    sound.level(0).respond[0] = sound.level(1).respond[0] = sound.level(2).respond[0] = sound.level(3).respond[0] = Duration::hours(8);
    QVERIFY(sound.findings().isEmpty());
    sound.level(3).respond[0] = Duration::minutes(481);
    QVERIFY(isAt(sound.of(MatrixCheck::RunwayTooLong), -1, Column::Path, Severity::S1));
}

void MatrixCheckTest::unknownFacts()
{
    SoundMatrix sound;
    sound.level(3).facts = {domain::Fact::Options};
    QVERIFY(sound.findings().isEmpty());
    sound.level(3).otherFacts = {QStringLiteral("contract clause")};
    QVERIFY(isAt(sound.of(MatrixCheck::FactUnknown), 3, Column::Facts));
}

void MatrixCheckTest::errorsComeFirst()
{
    SoundMatrix sound;
    sound.level(0).ours.deputies.clear();
    sound.level(3).respond[1] = {};
    const auto findings = sound.findings();
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings[0].isError && findings[0].check == MatrixCheck::ResponseMissing);
    QVERIFY(!findings[1].isError && findings[1].check == MatrixCheck::NoDeputy);
}
