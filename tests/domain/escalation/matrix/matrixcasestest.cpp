#include "matrixcasestest.h"

#include "domain/escalation/matrixcheck.h"
#include "domain/record/names.h"
#include "escalation/stage.h"

#include <QTest>

using domain::Duration;
using domain::MatrixCheck;
using domain::PersonId;
using domain::Severity;

namespace {

constexpr qint64 kSpare = 900; // a person of no level, on our side

struct CheckedMatrix {
    CheckedMatrix()
    {
        matrix.paths = {stage.path};
        path().categories = {QStringLiteral("supply")};
        domain::Person spare = stage.context.people.value(PersonId(Stage::oursDeputy(1)));
        spare.id = PersonId(kSpare);
        stage.context.people.insert(spare.id, spare);
    }
    domain::EscalationPath &path() { return matrix.paths[0]; }
    domain::Level &level(int number) { return path().levels[number]; }
    domain::Person &person(qint64 id) { return stage.context.people[PersonId(id)]; }
    void withoutTheirs()
    {
        for (domain::Level &each : path().levels)
            each.theirs = {};
    }
    QStringList findings() const
    {
        QStringList names;
        for (const domain::MatrixFinding &each : domain::checkMatrix(matrix, categories, stage.context, stage.now))
            names << domain::nameOf(each.check);
        return names;
    }

    Stage stage;
    domain::Matrix matrix;
    QStringList categories{QStringLiteral("supply")};
};

void secondPath(CheckedMatrix &it, qint64 counterparty)
{
    it.matrix.paths.append(it.path());
    it.matrix.paths[1].key = QStringLiteral("second");
    if (counterparty > 0)
        it.matrix.paths[1].counterparty = domain::OrganisationId(counterparty);
}

// From its start level 2 on S1 takes 16 hours and so many minutes; the levels below are slower.
void runwayOf(CheckedMatrix &it, int minutesMore)
{
    it.level(0).respond[0] = it.level(1).respond[0] = Duration::hours(9);
    it.level(2).respond[0] = Duration::minutes(480 + minutesMore);
    it.level(3).respond[0] = Duration::hours(8);
}

struct CheckCase {
    MatrixCheck check;
    void (*triggers)(CheckedMatrix &it);
    void (*justNot)(CheckedMatrix &it);
};

const CheckCase kCases[] = {
    {MatrixCheck::NobodyOnOurSide, [](CheckedMatrix &it) { it.level(1).ours = it.level(1).theirs = {}; },
     [](CheckedMatrix &it) { it.level(1).ours = {{}, Stage::ids({Stage::oursDeputy(1), kSpare})}; }},
    {MatrixCheck::EmptyOtherSide, [](CheckedMatrix &it) { it.withoutTheirs(); },
     [](CheckedMatrix &it) {
         it.withoutTheirs();
         it.path().kind = domain::PathKind::Hierarchical;
     }},
    {MatrixCheck::ResponseMissing, [](CheckedMatrix &it) { it.level(3).respond[2] = {}; }, [](CheckedMatrix &it) { it.level(3).respond[2] = Duration::minutes(1); }},
    {MatrixCheck::NoChannel,
     [](CheckedMatrix &it) {
         it.person(Stage::theirs(2)).phone.clear();
         it.person(Stage::theirs(2)).email.clear();
         it.person(Stage::theirs(2)).chat.clear();
     },
     [](CheckedMatrix &it) { it.person(Stage::theirs(2)).phone.clear(); }},
    {MatrixCheck::SamePersonTwice, [](CheckedMatrix &it) { it.level(2).theirs.deputies.append(PersonId(Stage::theirsDeputy(0))); },
     [](CheckedMatrix &it) { it.level(2).ours.deputies.append(PersonId(Stage::theirsDeputy(0))); }},
    {MatrixCheck::StartLevelMissing, [](CheckedMatrix &it) { it.path().policies[1].startLevel = 4; }, [](CheckedMatrix &it) { it.path().policies[1].startLevel = 3; }},
    {MatrixCheck::CategoryUnserved, [](CheckedMatrix &it) { it.categories.append(QStringLiteral("permits")); },
     [](CheckedMatrix &it) {
         it.categories.append(QStringLiteral("permits"));
         it.path().categories.append(QStringLiteral("permits"));
     }},
    {MatrixCheck::ReportsToLevelBelow, [](CheckedMatrix &it) { it.person(Stage::ours(2)).reportsTo = PersonId(Stage::ours(1)); },
     [](CheckedMatrix &it) { it.person(Stage::ours(2)).reportsTo = PersonId(Stage::ours(3)); }},
    {MatrixCheck::CategoryTwice, [](CheckedMatrix &it) { secondPath(it, 0); }, [](CheckedMatrix &it) { secondPath(it, 77); }},
    {MatrixCheck::HigherLevelSlower, [](CheckedMatrix &it) { it.level(2).respond[2] = Duration::minutes(2 * 480 + 1); },
     [](CheckedMatrix &it) { it.level(2).respond[2] = Duration::minutes(2 * 480); }},
    {MatrixCheck::NoDeputy, [](CheckedMatrix &it) { it.level(1).ours.deputies.clear(); }, [](CheckedMatrix &it) { it.level(1).ours.deputies = Stage::ids({kSpare}); }},
    {MatrixCheck::PrimaryAway, [](CheckedMatrix &it) { it.stage.makeAbsent(Stage::ours(2), "2026-10-14T11:00:00Z", "2026-10-14T13:00:01Z"); },
     [](CheckedMatrix &it) { it.stage.makeAbsent(Stage::ours(2), "2026-10-14T11:00:00Z", "2026-10-14T13:00:00Z"); }},
    {MatrixCheck::UnevenSides, [](CheckedMatrix &it) { it.level(3).theirs = {}; },
     [](CheckedMatrix &it) { it.level(3).theirs = {{}, Stage::ids({Stage::theirsDeputy(3)})}; }},
    {MatrixCheck::RunwayTooLong, [](CheckedMatrix &it) { runwayOf(it, 1); }, [](CheckedMatrix &it) { runwayOf(it, 0); }},
    {MatrixCheck::FactUnknown, [](CheckedMatrix &it) { it.level(3).otherFacts = {QStringLiteral("contract clause")}; },
     [](CheckedMatrix &it) { it.level(3).facts = {domain::Fact::Options}; }},
};

void addCases()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(kCases)); ++i)
        QTest::newRow(qPrintable(domain::nameOf(kCases[i].check))) << i;
}

}

void MatrixCasesTest::everyCheckHasACase()
{
    QCOMPARE(CheckedMatrix().findings(), QStringList());
    for (const auto &entry : domain::enumNames<MatrixCheck>())
        if (entry.value != MatrixCheck::ForwardedElsewhere) // from the issue log: forwardofferstest
            QVERIFY2(std::count_if(std::begin(kCases), std::end(kCases), [&](const CheckCase &each) { return each.check == entry.value; }) == 1, entry.name);
}

void MatrixCasesTest::triggersExactlyIt_data()
{
    addCases();
}

void MatrixCasesTest::triggersExactlyIt()
{
    QFETCH(int, index);
    CheckedMatrix matrix;
    kCases[index].triggers(matrix);
    QCOMPARE(matrix.findings(), QStringList{domain::nameOf(kCases[index].check)});
}

void MatrixCasesTest::justDoesNot_data()
{
    addCases();
}

void MatrixCasesTest::justDoesNot()
{
    QFETCH(int, index);
    CheckedMatrix matrix;
    kCases[index].justNot(matrix);
    QCOMPARE(matrix.findings(), QStringList());
}
