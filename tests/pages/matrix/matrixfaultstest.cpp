#include "matrixfaultstest.h"

#include "office.h"

#include "matrix/checks/checklist.h"
#include "matrix/ladder/policyview.h"
#include "matrix/rating/ratingview.h"
#include "matrix/severity/definitionview.h"
#include "models/escalation/definitionmodel.h"
#include "models/escalation/policymodel.h"
#include "services/history/historyservice.h"
#include "widgets/controls/tabstrip.h"
#include "widgets/edit/growingtext.h"

#include <QListWidget>
#include <QSettings>

using models::DefinitionModel;
using models::PolicyModel;

namespace {

// The row of the checks that says this text; null: none does.
ui::CheckRow *rowSaying(const Office &office, const QString &text)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (ui::CheckRow *row : office.page->findChild<ui::CheckList *>()->findChildren<ui::CheckRow *>())
        if (row->accessibleName().contains(text))
            return row;
    return nullptr;
}

void leaveField(QWidget &field, const QString &text)
{
    field.setFocus();
    if (auto *lines = qobject_cast<QPlainTextEdit *>(&field))
        lines->setPlainText(text);
    else
        static_cast<QLineEdit &>(field).setText(text);
    QTest::keyClick(&field, Qt::Key_Return, qobject_cast<QPlainTextEdit *>(&field) ? Qt::ControlModifier : Qt::NoModifier);
    QCoreApplication::processEvents();
}

}

void MatrixFaultsTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void MatrixFaultsTest::policiesAreListedAndLedTo_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("right");
    QTest::newRow("start level") << int(PolicyModel::Start) << "7x" << "1 to 3";
    QTest::newRow("reminders") << int(PolicyModel::Reminders) << "many" << "0 to 9";
    QTest::newRow("grace") << int(PolicyModel::Grace) << "140" << "0 to 100";
    QTest::newRow("heads-up") << int(PolicyModel::HeadsUp) << "soon" << "1d";
}

void MatrixFaultsTest::policiesAreListedAndLedTo()
{
    QFETCH(int, row);
    QFETCH(QString, typed);
    QFETCH(QString, right);
    Office office;
    office.addPath(QStringLiteral("Supply"));
    auto &policies = office.part<ui::PolicyView>("policies");
    const QModelIndex cell = policies.model()->index(row, PolicyModel::FirstSeverity + 1);
    policies.setFocus();
    policies.setCurrentIndex(cell);
    const domain::EscalationPath before = office.path();
    Typist typist(policies);
    typist.text(typed);
    typist.key(Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(office.path() == before);
    ui::CheckRow *listed = rowSaying(office, QStringLiteral("“%1”").arg(typed));
    QVERIFY(listed);
    QVERIFY(listed->accessibleName().contains(QStringLiteral("S2")));
    QVERIFY(listed->accessibleName().contains(QStringLiteral("Supply")));
    QVERIFY2(listed->accessibleName().contains(right), qPrintable(listed->accessibleName()));
    office.grid().goTo(office.grid().model()->index(0, 0));
    QTest::keyClick(listed, Qt::Key_Return);
    QVERIFY(policies.hasFocus());
    QCOMPARE(policies.currentIndex(), cell);
    typist.text(QStringLiteral("1"));
    typist.key(Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(!rowSaying(office, QStringLiteral("“%1”").arg(typed)) || row == PolicyModel::HeadsUp); // 1 alone is no time
}

void MatrixFaultsTest::lastResortsAndNames()
{
    Office office;
    const QString other = office.matrix().paths.first().name;
    office.addPath(QStringLiteral("Supply"));
    auto &resorts = office.part<ui::GrowingText>("lastResorts");
    leaveField(resorts, QStringLiteral("Senior meeting\nStop\nsenior meeting"));
    QVERIFY(office.path().lastResorts.isEmpty());
    ui::CheckRow *listed = rowSaying(office, QStringLiteral("stands there twice"));
    QVERIFY(listed);
    QTest::keyClick(listed, Qt::Key_Return);
    QVERIFY(resorts.hasFocus());
    QCOMPARE(resorts.toPlainText(), QStringLiteral("Senior meeting\nStop\nsenior meeting")); // kept as it was typed
    leaveField(resorts, QStringLiteral("Senior meeting\n\n Stop "));
    QCOMPARE(office.path().lastResorts, QStringList({QStringLiteral("Senior meeting"), QStringLiteral("Stop")}));
    QVERIFY(!rowSaying(office, QStringLiteral("stands there twice")));
    auto &name = office.part<QLineEdit>("pathName");
    leaveField(name, other);
    QCOMPARE(office.path().name, QStringLiteral("Supply"));
    QVERIFY(rowSaying(office, QStringLiteral("Another path is called so")));
    leaveField(name, QString());
    QVERIFY(rowSaying(office, QStringLiteral("A path has a name")));
    leaveField(name, QStringLiteral("Steel"));
    QCOMPARE(office.path().name, QStringLiteral("Steel"));
    QVERIFY(!rowSaying(office, QStringLiteral("A path has a name")));
}

void MatrixFaultsTest::severitiesAndRisksAreListedToo()
{
    Office office;
    for (const char *name : {"severityGrid", "riskGrid"}) {
        auto &grid = office.part<ui::RatingView>(name);
        const QModelIndex cell = grid.model()->index(1, 2);
        grid.model()->setData(cell, QStringLiteral("9"), Qt::EditRole);
        ui::CheckRow *listed = rowSaying(office, QStringLiteral("“9”"));
        QVERIFY(listed);
        QTest::keyClick(listed, Qt::Key_Return);
        QVERIFY(grid.isVisible());
        QCOMPARE(grid.currentIndex(), cell);
        grid.model()->setData(cell, QStringLiteral("1"), Qt::EditRole);
        QVERIFY(!rowSaying(office, QStringLiteral("“9”")));
    }
    auto &meanings = office.part<ui::DefinitionView>("severityMeanings");
    const QModelIndex rhythm = meanings.model()->index(2, DefinitionModel::UpdateEvery);
    meanings.model()->setData(rhythm, QStringLiteral("often"), Qt::EditRole);
    auto &classes = office.part<ui::GridView>("riskScales");
    classes.model()->setData(classes.model()->index(0, 2), QStringLiteral("half"), Qt::EditRole);
    QVERIFY(rowSaying(office, QStringLiteral("“half”")));
    QTest::keyClick(rowSaying(office, QStringLiteral("“often”")), Qt::Key_Return);
    QVERIFY(meanings.isVisible());
    QCOMPARE(meanings.currentIndex(), rhythm);
    const auto second = office.workspace->projects().create(QStringLiteral("Second"));
    office.page->setProject(second->id);
    QVERIFY(!rowSaying(office, QStringLiteral("“often”"))); // typed in another project
    QVERIFY(!rowSaying(office, QStringLiteral("“half”")));
}

void MatrixFaultsTest::whatWasTypedOnAnotherPathIsNotLost()
{
    Office office;
    office.addPath(QStringLiteral("Supply"));
    auto *paths = office.page->findChild<QListWidget *>(QStringLiteral("paths"));
    const QModelIndex cell = office.grid().model()->index(1, 3);
    office.grid().model()->setData(cell, QStringLiteral("4x"), Qt::EditRole);
    auto &policies = office.part<ui::PolicyView>("policies");
    policies.model()->setData(policies.model()->index(0, 1), QStringLiteral("8x"), Qt::EditRole);
    const int supply = paths->currentRow();
    paths->setCurrentRow(0);
    QVERIFY(office.grid().model()->index(1, 3).data().toString() != QStringLiteral("4x"));
    QVERIFY(rowSaying(office, QStringLiteral("“8x”")));
    ui::CheckRow *listed = rowSaying(office, QStringLiteral("“4x”"));
    QVERIFY(listed);
    QTest::keyClick(listed, Qt::Key_Return);
    QCOMPARE(paths->currentRow(), supply);
    QCOMPARE(office.grid().currentIndex().data().toString(), QStringLiteral("4x"));
    QCOMPARE(policies.model()->index(0, 1).data().toString(), QStringLiteral("8x"));
    office.prompter.yes = true;
    office.act("matrix.removePath");
    QVERIFY(!rowSaying(office, QStringLiteral("“4x”"))); // gone with its path
}

void MatrixFaultsTest::meaningsAreTypedTickedAndUndone()
{
    Office office;
    office.part<ui::TabStrip>("matrixTabs").setCurrentIndex(1);
    auto &meanings = office.part<ui::DefinitionView>("severityMeanings");
    meanings.setFocus();
    meanings.setCurrentIndex(meanings.model()->index(1, DefinitionModel::Meaning));
    Typist typist(meanings);
    typist.text(QStringLiteral("A berth is lost"));
    typist.key(Qt::Key_Tab);
    typist.text(QStringLiteral("4h"));
    typist.key(Qt::Key_Tab);
    const bool wasOn = office.matrix().severity.definitions[1].actImmediately;
    typist.key(Qt::Key_Space);
    QCoreApplication::processEvents();
    const auto definition = office.matrix().severity.definitions[1];
    QCOMPARE(definition.definition, QStringLiteral("A berth is lost"));
    QCOMPARE(domain::toText(definition.updateEvery), QStringLiteral("4h"));
    QCOMPARE(definition.actImmediately, !wasOn);
    const QRect tick = meanings.visualRect(meanings.model()->index(1, DefinitionModel::AtOnce));
    QTest::mouseClick(meanings.viewport(), Qt::LeftButton, {}, tick.center());
    QCOMPARE(office.matrix().severity.definitions[1].actImmediately, wasOn);
    for (int step = 0; step < 4; ++step)
        QVERIFY(office.workspace->history().undo());
    QCoreApplication::processEvents();
    QVERIFY(office.matrix().severity.definitions[1].definition != QStringLiteral("A berth is lost"));
    QVERIFY(meanings.model()->index(1, DefinitionModel::Meaning).data().toString() != QStringLiteral("A berth is lost"));
}
