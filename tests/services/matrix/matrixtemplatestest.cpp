#include "matrixtemplatestest.h"

#include "../demospace.h"

#include "domain/escalation/engine/standingpath.h"
#include "domain/record/names.h"
#include "services/escalation/matrixtemplates.h"

#include <QTest>

using base::ErrorCode;
using domain::Matrix;
using services::MatrixTemplate;
using services::MatrixTemplates;

namespace {

// Somebody for each role, who reports to nobody.
MatrixTemplates::People hired(DemoSpace &demo, const MatrixTemplate &from)
{
    MatrixTemplates::People people;
    for (const services::TemplateRole &role : from.roles)
        people.insert(role.id, demo.person(role.title, role.isOurs ? demo.us.id : demo.them.id).id);
    return people;
}

QString told(const QVector<domain::MatrixFinding> &findings)
{
    QStringList texts;
    for (const domain::MatrixFinding &each : findings)
        texts << QStringLiteral("%1 %2/%3 %4").arg(domain::nameOf(each.check), each.cell.pathKey).arg(each.cell.level).arg(each.texts.join(QLatin1Char(' ')));
    return texts.join(QLatin1Char('\n'));
}

}

void MatrixTemplatesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void MatrixTemplatesTest::theSevenOfTheProgramAreThere()
{
    QStringList keys;
    for (const MatrixTemplate &each : must(MatrixTemplates::shipped({}))) {
        keys << each.key;
        QVERIFY(each.isShipped && !each.name.isEmpty() && !each.summary.isEmpty());
        QVERIFY(each.matrix.paths.size() >= 3);
        QVERIFY(!each.matrix.confidentialPaths().isEmpty());
        QVERIFY2(std::any_of(each.matrix.paths.begin(), each.matrix.paths.end(), [](const auto &path) { return path.kind == domain::PathKind::Functional; }),
                 qPrintable(each.key));
        for (const domain::EscalationPath &path : each.matrix.paths)
            for (const QString &category : path.categories)
                QVERIFY2(each.categories.contains(category), qPrintable(category));
    }
    QCOMPARE(keys, QStringList({QStringLiteral("construction"), QStringLiteral("customer-complaints"), QStringLiteral("itil-service"),
                                QStringLiteral("public-sector"), QStringLiteral("research"), QStringLiteral("software-delivery"), QStringLiteral("supplier")}));
}

void MatrixTemplatesTest::filledInTheyHaveNoFindings()
{
    for (const MatrixTemplate &each : must(MatrixTemplates::shipped({}))) {
        DemoSpace demo;
        const Matrix matrix = must(MatrixTemplates(*demo.space).apply(demo.project.id, each, hired(demo, each), demo.them.id, each.name));
        QCOMPARE(matrix.paths.size(), each.matrix.paths.size());
        QCOMPARE(each.key + told(must(demo.space->matrices().check(matrix))), each.key);
    }
}

void MatrixTemplatesTest::everyRoleHasAPlaceAndEveryPlaceARole()
{
    for (const MatrixTemplate &each : must(MatrixTemplates::shipped({}))) {
        QSet<qint64> named;
        QSet<qint64> known;
        for (const services::TemplateRole &role : each.roles)
            known.insert(role.id);
        for (const domain::EscalationPath &path : each.matrix.paths) {
            for (const domain::Level &level : path.levels) {
                for (const domain::LevelSide *side : {&level.ours, &level.theirs}) {
                    for (const domain::PersonId role : QVector<domain::PersonId>{side->primary} + side->deputies)
                        if (role.isValid())
                            named.insert(role.value());
                }
            }
        }
        QCOMPARE(named, known);
    }
}

// Whoever the matter is about decides who is asked, so a template names nobody above the team.
void MatrixTemplatesTest::peopleMattersGoUpTheLine()
{
    QStringList having;
    for (const MatrixTemplate &each : must(MatrixTemplates::shipped({}))) {
        for (const domain::EscalationPath &path : each.matrix.paths) {
            if (path.kind != domain::PathKind::LineManagement)
                continue;
            having << each.key;
            QVERIFY(!path.categories.isEmpty() && path.topLevel() >= 2);
            for (int level = 1; level <= path.topLevel(); ++level)
                QCOMPARE(path.level(level).ours, domain::LevelSide());
        }
    }
    QCOMPARE(having, QStringList({QStringLiteral("public-sector"), QStringLiteral("software-delivery")}));
    DemoSpace demo;
    const MatrixTemplate delivery = must(MatrixTemplates(*demo.space).find(QStringLiteral("software-delivery")));
    must(MatrixTemplates(*demo.space).apply(demo.project.id, delivery, hired(demo, delivery), demo.them.id, delivery.name));
    domain::Person member = demo.person(QStringLiteral("Mika Team"), demo.us.id);
    member.reportsTo = demo.head.id;
    member = must(demo.space->people().save(member));
    domain::Issue issue;
    issue.project = demo.project.id;
    issue.title = QStringLiteral("Cannot keep up");
    issue.category = QStringLiteral("performance");
    issue.implicated = {member.id};
    issue.owner = demo.manager.id;
    issue = must(demo.space->issues().raise(issue));
    demo.attempt(issue.id);
    const services::IssueCase read = must(demo.space->issues().openCase(issue.id));
    QCOMPARE(read.path.key, QStringLiteral("people"));
    QCOMPARE(domain::StandingPath(read.path, read.issue, read.context, demo.clock.now()).path().level(1).ours.primary, demo.head.id);
}

void MatrixTemplatesTest::applyIsOneUndoStep()
{
    DemoSpace demo;
    const auto before = everyRecord(*demo.space);
    MatrixTemplates templates(*demo.space);
    const MatrixTemplate supplier = must(templates.find(QStringLiteral("supplier")));
    must(templates.apply(demo.project.id, supplier, {{1, demo.manager.id}, {2, demo.manager.id}}, demo.them.id, supplier.name));
    const Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    QCOMPARE(matrix.paths[0].counterparty, demo.them.id);
    QCOMPARE(matrix.paths[0].levels[0].ours, (domain::LevelSide{demo.manager.id, {}})); // nobody is their own deputy
    QVERIFY(!matrix.paths[1].counterparty.isValid());
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}

void MatrixTemplatesTest::withoutPeoplePlacesStayEmpty()
{
    DemoSpace demo;
    MatrixTemplates templates(*demo.space);
    const Matrix matrix = must(templates.apply(demo.project.id, must(templates.find(QStringLiteral("Research"))), {}, {}, {}));
    for (const domain::EscalationPath &path : matrix.paths)
        for (const domain::Level &level : path.levels)
            QCOMPARE(level.ours, domain::LevelSide());
}

void MatrixTemplatesTest::ownTemplatesAreKeptInTheWorkspace()
{
    DemoSpace demo;
    MatrixTemplates templates(*demo.space);
    const auto before = everyRecord(*demo.space);
    const Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    must(templates.saveAs(QStringLiteral(" Our way "), QStringLiteral("as in the harbour"), matrix));
    must(templates.saveAs(QStringLiteral("OUR WAY"), QStringLiteral("better"), matrix));
    QCOMPARE(must(templates.all()).size(), 8);
    const MatrixTemplate own = must(templates.find(QStringLiteral("our way")));
    QCOMPARE(own.name, QStringLiteral("Our way"));
    QCOMPARE(own.summary, QStringLiteral("better"));
    QCOMPARE(own.matrix.paths, matrix.paths);
    QCOMPARE(own.matrix.severity, matrix.severity);
    QCOMPARE(outcome(templates.saveAs(QStringLiteral("research"), {}, matrix)), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(outcome(templates.saveAs(QStringLiteral(" "), {}, matrix)), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(outcome(templates.remove(QStringLiteral("research"))), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(outcome(templates.find(QStringLiteral("gone"))), refusal(ErrorCode::NotFound, QStringLiteral("gone")));
    must(templates.remove(QStringLiteral("Our way")));
    QCOMPARE(must(templates.all()).size(), 7);
    for (int i = 0; i < 3; ++i)
        must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}

void MatrixTemplatesTest::whoIsGoneLeavesAnEmptyPlace()
{
    DemoSpace demo;
    MatrixTemplates templates(*demo.space);
    const domain::Person guest = demo.person(QStringLiteral("Gast Guest"), demo.us.id);
    Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    matrix.paths[1].levels[1].ours.deputies = {guest.id};
    must(templates.saveAs(QStringLiteral("Own"), {}, matrix));
    must(demo.space->people().remove(guest.id));
    QCOMPARE(must(templates.find(QStringLiteral("Own"))).matrix.paths[1].levels[1].ours, (domain::LevelSide{demo.head.id, {}}));
}

void MatrixTemplatesTest::copyTakesThePeopleAlong()
{
    DemoSpace demo;
    const domain::Project other = must(demo.space->projects().create(QStringLiteral("Quay 2")));
    const auto before = everyRecord(*demo.space);
    const Matrix copy = must(MatrixTemplates(*demo.space).copy(demo.project.id, other.id, QStringLiteral("Quay")));
    const Matrix from = must(demo.space->matrices().current(demo.project.id));
    QCOMPARE(copy.project, other.id);
    QCOMPARE(copy.paths, from.paths);
    QCOMPARE(copy.severity, from.severity);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}
