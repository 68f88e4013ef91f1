#include "laddermodeltest.h"

#include "models/escalation/laddermodel.h"
#include "models/escalation/policymodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using models::LadderModel;

namespace {

domain::EngineContext people()
{
    domain::EngineContext context;
    const char *names[] = {"Ana Novak", "Boris Silva", "Chen Khan", "Ana Haddad"};
    qint64 id = 0;
    for (const char *name : names) {
        domain::Person person;
        person.id = domain::PersonId(++id);
        person.name = QString::fromLatin1(name);
        context.people.insert(person.id, person);
    }
    return context;
}

domain::Matrix threeLevels()
{
    domain::Matrix matrix;
    domain::EscalationPath path;
    path.key = QStringLiteral("delivery");
    path.name = QStringLiteral("Delivery");
    path.policies = domain::EscalationPath::standardPolicies();
    for (int level = 0; level < 3; ++level) {
        domain::Level made;
        made.title = QStringLiteral("Level %1").arg(level);
        made.respond.fill(domain::Duration::days(2));
        path.levels << made;
    }
    matrix.paths << path;
    return matrix;
}

}

void LadderModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void LadderModelTest::highestLevelStandsOnTop()
{
    LadderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContext(people());
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, LadderModel::LevelColumn).data().toString(), QStringLiteral("Level 2"));
    QCOMPARE(model.index(2, LadderModel::LevelColumn).data(LadderModel::LevelRole).toInt(), 0);
}

void LadderModelTest::takesTypedCells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a response time") << int(LadderModel::FirstSeverity) << " 4 h " << "4h";
    QTest::newRow("with a time to acknowledge") << int(LadderModel::FirstSeverity) + 1 << "2d / 4h" << "2d / 4h";
    QTest::newRow("round the clock") << int(LadderModel::FirstSeverity) + 2 << "24h!" << "24h!";
    QTest::newRow("an emptied time") << int(LadderModel::FirstSeverity) << "" << "";
    QTest::newRow("a person by full name") << int(LadderModel::Ours) << "ana novak" << "Ana Novak";
    QTest::newRow("a person by a unique part") << int(LadderModel::Ours) << "silva" << "Boris Silva";
    QTest::newRow("deputies in order") << int(LadderModel::Theirs) << "Khan; Boris Silva" << "Chen Khan; Boris Silva";
    QTest::newRow("names with commas, as other lists have them") << int(LadderModel::Ours) << "Boris Silva, chen khan" << "Boris Silva; Chen Khan";
    QTest::newRow("channels in order") << int(LadderModel::Channels) << "Call; mail" << "call, mail";
    QTest::newRow("no channels") << int(LadderModel::Channels) << "" << "";
    QTest::newRow("facts, one that no field holds") << int(LadderModel::Facts) << "options; contract clause" << "Options; contract clause";
    QTest::newRow("a title") << int(LadderModel::LevelColumn) << "Leads" << "Leads";
}

void LadderModelTest::takesTypedCells()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    LadderModel model;
    model.setContext(people());
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    QSignalSpy edits(&model, &LadderModel::edited);
    const QModelIndex cell = model.index(1, column);
    QVERIFY(model.setData(cell, typed, Qt::EditRole));
    QCOMPARE(cell.data(Qt::EditRole).toString(), shown);
    QCOMPARE(cell.data(LadderModel::FaultRole).toString(), QString());
    QCOMPARE(edits.size(), 1);
    QVERIFY(!(model.matrix() == threeLevels()));
}

void LadderModelTest::keepsWhatCannotBeReadAndSaysWhy_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("not a channel") << int(LadderModel::Channels) << "call, pigeon";
    QTest::newRow("not a time") << int(LadderModel::FirstSeverity) + 2 << "4x";
    QTest::newRow("three times") << int(LadderModel::FirstSeverity) << "1h / 2h / 3h";
    QTest::newRow("nobody of that name") << int(LadderModel::Ours) << "Zoë";
    QTest::newRow("a name that fits two") << int(LadderModel::Ours) << "Ana";
}

void LadderModelTest::keepsWhatCannotBeReadAndSaysWhy()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    LadderModel model;
    model.setContext(people());
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    QSignalSpy edits(&model, &LadderModel::edited);
    const QModelIndex cell = model.index(1, column);
    model.setData(cell, typed, Qt::EditRole);
    QCOMPARE(cell.data().toString(), typed);
    QVERIFY(!cell.data(LadderModel::FaultRole).toString().isEmpty());
    QCOMPARE(edits.size(), 0);
    QVERIFY(model.matrix() == threeLevels());
}

void LadderModelTest::addsAndRemovesLevels()
{
    LadderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    model.insertLevelAbove(1);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1, LadderModel::LevelColumn).data().toString(), QString());
    QCOMPARE(model.index(1, LadderModel::FirstSeverity).data().toString(), QStringLiteral("2d")); // as its neighbour
    model.removeLevel(2);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.matrix() == threeLevels());
    model.removeLevel(2);
    QCOMPARE(std::as_const(model).path()->policy(domain::Severity::S1).startLevel, 1); // no start above the top
}

void LadderModelTest::movesTheStart()
{
    LadderModel model;
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    const int s3 = LadderModel::FirstSeverity + 2;
    model.setStart(s3, 2);
    QVERIFY(model.index(0, s3).data(LadderModel::StartRole).toBool());
    QVERIFY(model.index(1, s3).data(LadderModel::SkippedRole).toBool());
    QVERIFY(!model.index(2, s3).data(LadderModel::SkippedRole).toBool());
}

void LadderModelTest::manyCellsAreOneEdit()
{
    LadderModel model;
    model.setContext(people());
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    QSignalSpy edits(&model, &LadderModel::edited);
    model.beginAct();
    QVERIFY(model.insertRows(model.rowCount(), 1));
    QVERIFY(model.setData(model.index(3, LadderModel::Ours), QStringLiteral("Boris Silva"), Qt::EditRole));
    QVERIFY(model.setData(model.index(0, LadderModel::FirstSeverity), QStringLiteral("1h"), Qt::EditRole));
    QCOMPARE(edits.size(), 0);
    model.endAct(QStringLiteral("paste"));
    QCOMPARE(edits.size(), 1);
    QVERIFY(edits.first().at(1).toString().contains(QStringLiteral("paste")));
    model.beginAct();
    model.endAct(QStringLiteral("nothing"));
    QCOMPARE(edits.size(), 1);
}

void LadderModelTest::movesLevelsWithTheirFaults()
{
    LadderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    model.setData(model.index(0, LadderModel::FirstSeverity), QStringLiteral("4x"), Qt::EditRole);
    QVERIFY(model.moveRows({}, 0, 1, {}, 3)); // the top level to the bottom
    QCOMPARE(model.index(2, LadderModel::LevelColumn).data().toString(), QStringLiteral("Level 2"));
    QCOMPARE(model.index(0, LadderModel::LevelColumn).data().toString(), QStringLiteral("Level 1"));
    QCOMPARE(model.index(2, LadderModel::FirstSeverity).data().toString(), QStringLiteral("4x"));
    QCOMPARE(model.faults().size(), 1);
    QCOMPARE(model.faults().first().cell.level, 0);
    QVERIFY(model.moveRows({}, 1, 2, {}, 0));
    QCOMPARE(model.index(0, LadderModel::LevelColumn).data().toString(), QStringLiteral("Level 0"));
    QCOMPARE(model.faults().first().cell.level, 1);
    QVERIFY(model.insertRows(3, 1)); // below all
    QCOMPARE(model.faults().first().cell.level, 2);
    QVERIFY(model.removeRows(1, 1));
    QVERIFY(model.faults().isEmpty());
    QVERIFY(!model.removeRows(0, 3)); // one level stays
    QVERIFY(!model.moveRows({}, 0, 1, {}, 1));
}

void LadderModelTest::takesADroppedName()
{
    LadderModel model;
    model.setContext(people());
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    QMimeData name;
    name.setText(QStringLiteral("Boris Silva"));
    const QModelIndex cell = model.index(0, LadderModel::Ours);
    QVERIFY(model.dropMimeData(&name, Qt::CopyAction, -1, -1, cell));
    name.setText(QStringLiteral("Chen Khan"));
    QVERIFY(model.dropMimeData(&name, Qt::CopyAction, -1, -1, cell));
    QCOMPARE(cell.data().toString(), QStringLiteral("Boris Silva; Chen Khan"));
    QVERIFY(!model.dropMimeData(&name, Qt::CopyAction, -1, -1, model.index(0, LadderModel::FirstSeverity)));
}

void LadderModelTest::theirOrganisationComesWithTheirFirstPerson()
{
    domain::EngineContext context = people();
    domain::Organisation other;
    other.id = domain::OrganisationId(7);
    other.name = QStringLiteral("Nordkran");
    context.organisations.insert(other.id, other);
    context.people[domain::PersonId(2)].organisation = other.id;
    LadderModel model;
    model.setContext(context);
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    model.setData(model.index(0, LadderModel::Ours), QStringLiteral("Boris Silva"), Qt::EditRole);
    QCOMPARE(std::as_const(model).path()->kind, domain::PathKind::Hierarchical);
    model.setData(model.index(0, LadderModel::Theirs), QStringLiteral("Boris Silva"), Qt::EditRole);
    QCOMPARE(std::as_const(model).path()->kind, domain::PathKind::Counterparty);
    QCOMPARE(std::as_const(model).path()->counterparty, other.id);
    QCOMPARE(model.headerData(LadderModel::Theirs, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Nordkran"));
}

// Whoever stands at an empty cell is shown there and is no text of it.
void LadderModelTest::emptyCellsShowWhoStandsThere()
{
    domain::EngineContext context = people();
    domain::Organisation other;
    other.id = domain::OrganisationId(7);
    other.ladder = {{1, domain::PersonId(2), {}, {}}};
    context.organisations.insert(other.id, other);
    domain::Matrix matrix = threeLevels();
    matrix.paths[0].kind = domain::PathKind::Counterparty;
    matrix.paths[0].counterparty = other.id;
    LadderModel model;
    const base::Instant now = base::Instant::fromIso(QStringLiteral("2026-10-14T08:00:00Z"));
    model.setContext(context, now);
    model.setMatrix(matrix, QStringLiteral("delivery"));
    const QModelIndex cell = model.index(1, LadderModel::Theirs);
    QCOMPARE(cell.data(LadderModel::NameRole).toString(), QStringLiteral("Boris Silva"));
    QVERIFY(cell.data().toString().isEmpty() && cell.data(Qt::EditRole).toString().isEmpty());
    QVERIFY(!cell.data(LadderModel::SecondRole).toString().isEmpty());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Boris Silva")));
    QVERIFY(model.index(0, LadderModel::Theirs).data(LadderModel::NameRole).toString().isEmpty());
    QVERIFY(model.matrix() == matrix);
    matrix.paths[0].kind = domain::PathKind::LineManagement;
    model.setMatrix(matrix, QStringLiteral("delivery"));
    const auto ours = [&](int row) { return model.index(row, LadderModel::Ours).data(LadderModel::NameRole).toString(); };
    QVERIFY(!ours(0).isEmpty() && !ours(1).isEmpty() && ours(0) != ours(1) && ours(2).isEmpty());
}

void LadderModelTest::saysWhatIsWrongBeforeItIsTyped()
{
    LadderModel model;
    model.setContext(people());
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    const QModelIndex time = model.index(0, LadderModel::FirstSeverity);
    QVERIFY(model.faultOf(time, QStringLiteral("4x")).contains(QStringLiteral("24h!")));
    QCOMPARE(model.faultOf(time, QStringLiteral("4h / 30m")), QString());
    QVERIFY(model.faultOf(model.index(0, LadderModel::Ours), QStringLiteral("Zoe")).contains(QStringLiteral("Zoe")));
    QVERIFY(model.faults().isEmpty());
    QVERIFY(model.matrix() == threeLevels());
}

void LadderModelTest::marksWhatDiffers()
{
    LadderModel model;
    model.setContext(people());
    domain::Matrix other = threeLevels();
    other.paths[0].levels[1].respond[0] = domain::Duration::hours(3);
    other.paths[0].levels.removeLast();
    model.setMatrix(threeLevels(), QStringLiteral("delivery"));
    QVERIFY(!model.index(1, LadderModel::FirstSeverity).data(LadderModel::MarkRole).toBool());
    model.compareWith(other);
    QVERIFY(model.index(1, LadderModel::FirstSeverity).data(LadderModel::MarkRole).toBool());
    QVERIFY(!model.index(1, LadderModel::FirstSeverity + 1).data(LadderModel::MarkRole).toBool());
    QVERIFY(model.index(0, LadderModel::Ours).data(LadderModel::MarkRole).toBool()); // the level is new
    model.compareWith({});
    QVERIFY(!model.index(0, LadderModel::Ours).data(LadderModel::MarkRole).toBool());
}

void LadderModelTest::faultsStayWithTheirPath()
{
    domain::Matrix matrix = threeLevels();
    matrix.project = domain::ProjectId(1);
    matrix.paths << matrix.paths.first();
    matrix.paths[1].key = QStringLiteral("supply");
    LadderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(matrix, QStringLiteral("delivery"));
    model.setData(model.index(0, LadderModel::FirstSeverity), QStringLiteral("4x"), Qt::EditRole);
    model.setMatrix(matrix, QStringLiteral("supply"));
    QCOMPARE(model.index(0, LadderModel::FirstSeverity).data().toString(), QStringLiteral("2d"));
    model.setData(model.index(2, LadderModel::FirstSeverity), QStringLiteral("5x"), Qt::EditRole);
    QCOMPARE(model.faults().size(), 2);
    QCOMPARE(model.faults().first().cell.pathKey, QStringLiteral("delivery")); // in the order of the paths
    QCOMPARE(model.faults().first().text, QStringLiteral("4x"));
    model.setMatrix(matrix, QStringLiteral("delivery"));
    QCOMPARE(model.index(0, LadderModel::FirstSeverity).data().toString(), QStringLiteral("4x"));
    matrix.paths.removeLast();
    model.setMatrix(matrix, QStringLiteral("delivery"));
    QCOMPARE(model.faults().size(), 1); // that of a path that is gone is gone
    domain::Matrix other = threeLevels();
    other.project = domain::ProjectId(2);
    model.setMatrix(other, QStringLiteral("delivery"));
    QVERIFY(model.faults().isEmpty());
    QCOMPARE(model.index(0, LadderModel::FirstSeverity).data().toString(), QStringLiteral("2d"));
}

void LadderModelTest::policiesTellTheirFaults()
{
    LadderModel ladder;
    models::PolicyModel policies(ladder);
    QAbstractItemModelTester tester(&policies, QAbstractItemModelTester::FailureReportingMode::QtTest);
    domain::Matrix matrix = threeLevels();
    ladder.setMatrix(matrix, QStringLiteral("delivery"));
    QSignalSpy told(&policies, &models::PolicyModel::faultsChanged);
    const QModelIndex start = policies.index(models::PolicyModel::Start, models::PolicyModel::FirstSeverity + 2);
    QVERIFY(policies.setData(start, QStringLiteral("9"), Qt::EditRole));
    QCOMPARE(told.size(), 1);
    QCOMPARE(policies.faults().size(), 1);
    QCOMPARE(policies.faults().first().pathKey, QStringLiteral("delivery"));
    QVERIFY(policies.faults().first().place.endsWith(QStringLiteral("S3")));
    QVERIFY(policies.faults().first().why.contains(QStringLiteral("1 to 2")));
    QCOMPARE(start.data().toString(), QStringLiteral("9"));
    QVERIFY(policies.setData(start, QStringLiteral("2"), Qt::EditRole));
    QCOMPARE(told.size(), 2);
    QVERIFY(policies.faults().isEmpty());
}
