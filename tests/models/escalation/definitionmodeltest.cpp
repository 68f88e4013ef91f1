#include "escalation/definitionmodeltest.h"

#include "models/escalation/definitionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::DefinitionModel;

namespace {

struct Meanings {
    Meanings() : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest), edited(&model, &DefinitionModel::edited)
    {
        model.setDefinitions(domain::SeverityMatrix::standard().definitions);
    }
    bool type(int row, int column, const QString &text) { return model.setData(model.index(row, column), text, Qt::EditRole); }
    QString shown(int row, int column) const { return model.index(row, column).data().toString(); }
    const domain::SeverityDefinition &of(int row) const { return model.definitions()[size_t(row)]; }

    DefinitionModel model;
    QAbstractItemModelTester tester;
    QSignalSpy edited;
};

}

void DefinitionModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void DefinitionModelTest::showsWhatIsSaid()
{
    Meanings it;
    QCOMPARE(it.model.rowCount(), domain::kSeverityCount);
    QCOMPARE(it.shown(0, DefinitionModel::Mark), QStringLiteral("S1"));
    QCOMPARE(it.shown(0, DefinitionModel::Name), it.of(0).name);
    QCOMPARE(it.shown(0, DefinitionModel::AtOnce), QStringLiteral("yes"));
    QCOMPARE(it.shown(1, DefinitionModel::AtOnce), QStringLiteral("no"));
    QVERIFY(!(it.model.flags(it.model.index(0, DefinitionModel::Mark)) & Qt::ItemIsEditable));
    QVERIFY(!it.type(0, DefinitionModel::Mark, QStringLiteral("S9")));
    it.model.setDefinitions(it.model.definitions());
    QCOMPARE(it.edited.size(), 0); // shown is not edited
}

void DefinitionModelTest::takesTypedCells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name") << int(DefinitionModel::Name) << " Crisis "
                            << "Crisis";
    QTest::newRow("a meaning") << int(DefinitionModel::Meaning) << "The pier stands still"
                               << "The pier stands still";
    QTest::newRow("no meaning") << int(DefinitionModel::Meaning) << ""
                                << "";
    QTest::newRow("a rhythm") << int(DefinitionModel::UpdateEvery) << " 4 h"
                              << "4h";
    QTest::newRow("no rhythm") << int(DefinitionModel::UpdateEvery) << ""
                               << "";
    QTest::newRow("a tick") << int(DefinitionModel::InTeam) << "YES"
                            << "yes";
    QTest::newRow("a tick of a spreadsheet") << int(DefinitionModel::InTeam) << "TRUE"
                                             << "yes";
    QTest::newRow("no tick") << int(DefinitionModel::AtOnce) << ""
                             << "no";
}

void DefinitionModelTest::takesTypedCells()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Meanings it;
    domain::SeverityMatrix other = domain::SeverityMatrix::standard();
    other.definitions[0].definition = QStringLiteral("before");
    other.definitions[0].updateEvery = domain::Duration::hours(1);
    it.model.setDefinitions(other.definitions);
    QVERIFY(it.type(0, column, typed));
    QCOMPARE(it.shown(0, column), shown);
    QCOMPARE(it.edited.size(), 1);
    QVERIFY(it.model.faults().isEmpty());
    QVERIFY(it.type(0, column, typed));
    QCOMPARE(it.edited.size(), 1); // the same again is no edit
}

void DefinitionModelTest::keepsWhatCannotBeRead_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("right");
    QTest::newRow("no time") << int(DefinitionModel::UpdateEvery) << "often"
                             << "4h";
    QTest::newRow("no name") << int(DefinitionModel::Name) << ""
                             << "name";
    QTest::newRow("no tick") << int(DefinitionModel::AtOnce) << "maybe"
                             << "yes or no";
}

void DefinitionModelTest::keepsWhatCannotBeRead()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, right);
    Meanings it;
    QSignalSpy told(&it.model, &DefinitionModel::faultsChanged);
    const auto before = it.model.definitions();
    QVERIFY(it.type(2, column, typed));
    QCOMPARE(it.shown(2, column), typed);
    QVERIFY(it.model.definitions() == before);
    QCOMPARE(it.edited.size(), 0);
    QCOMPARE(told.size(), 1);
    const auto faults = it.model.faults();
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().place.startsWith(QStringLiteral("S3, ")));
    QVERIFY(faults.first().why.contains(right));
    QCOMPARE(it.model.index(2, column).data(DefinitionModel::FaultRole).toString(), faults.first().why);
    QVERIFY(it.model.index(2, column).data(Qt::AccessibleTextRole).toString().contains(right));
    it.model.setDefinitions(before); // what is read again does not wipe it
    QCOMPARE(it.shown(2, column), typed);
    QVERIFY(it.type(2, column,
                    it.model.headerData(column, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("Name") ? QStringLiteral("Minor") : QString()));
    QVERIFY(it.model.faults().isEmpty());
    QCOMPARE(told.size(), 2);
}

void DefinitionModelTest::ticksByCheckState()
{
    Meanings it;
    const QModelIndex tick = it.model.index(3, DefinitionModel::AtOnce);
    QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(it.model.setData(tick, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(it.of(3).actImmediately);
    QCOMPARE(tick.data().toString(), QStringLiteral("yes"));
    QVERIFY(!it.model.setData(it.model.index(3, DefinitionModel::Name), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!it.model.index(3, DefinitionModel::Name).data(Qt::CheckStateRole).isValid());
    QCOMPARE(it.edited.size(), 1);
}

void DefinitionModelTest::manyCellsAreOneEdit()
{
    Meanings it;
    it.model.beginAct();
    it.type(0, DefinitionModel::Name, QStringLiteral("One"));
    it.type(1, DefinitionModel::Name, QStringLiteral("Two"));
    QCOMPARE(it.edited.size(), 0);
    it.model.endAct();
    QCOMPARE(it.edited.size(), 1);
    QCOMPARE(it.of(1).name, QStringLiteral("Two"));
}
