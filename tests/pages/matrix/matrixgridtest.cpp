#include "matrixgridtest.h"

#include "office.h"

#include "matrix/checks/checklist.h"
#include "matrix/ladder/policyview.h"
#include "matrix/rating/ratingview.h"
#include "models/escalation/laddermodel.h"
#include "models/escalation/policymodel.h"
#include "services/history/historyservice.h"
#include "services/risk/riskservice.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using models::LadderModel;

namespace {

template <typename Wanted>
Wanted *called(QWidget &page, const char *name)
{
    return page.findChild<Wanted *>(QString::fromLatin1(name));
}

QString plainPath(domain::EscalationPath path)
{
    QStringList lines;
    for (const domain::Level &level : path.levels) {
        QString line = level.title;
        for (const domain::LevelSide &side : {level.ours, level.theirs}) {
            line += QStringLiteral(" | %1").arg(side.primary.value());
            for (const domain::PersonId deputy : side.deputies)
                line += QStringLiteral(",%1").arg(deputy.value());
        }
        for (const domain::Duration &time : level.respond)
            line += QStringLiteral(" ") + domain::toText(time);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

}

void MatrixGridTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

// Names are letters; everything else a person has to press is counted: separators, times, moves, and the two keys that ask for
// the path and settle its name.
void MatrixGridTest::aPathIsTypedInSixtyKeys()
{
    Office office;
    office.addPath(QStringLiteral("Supply"));
    QVERIFY(office.grid().hasFocus());
    QCOMPARE(office.grid().currentIndex().row(), 0);
    Typist typist(office.grid());
    typist.key(Qt::Key_Right);
    for (int level = 3; level >= 0; --level) {
        typist.names(Office::names(true, level));
        typist.key(Qt::Key_Tab);
        typist.names(Office::names(false, level));
        if (level == 3)
            for (const QString &time : responses()) {
                typist.key(Qt::Key_Tab);
                typist.text(time);
            }
        typist.key(Qt::Key_Return);
    }
    typist.key(Qt::Key_Home, Qt::ControlModifier);
    for (int column = 0; column < 3; ++column)
        typist.key(Qt::Key_Right);
    typist.key(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    typist.key(Qt::Key_D, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const int keys = typist.keys() + 2;
    qInfo("keys beyond the names: %d", keys);
    QVERIFY2(keys <= 60, qPrintable(QString::number(keys)));
    QCOMPARE(office.path().kind, domain::PathKind::Counterparty);
    QCOMPARE(office.path().levels.size(), 4);
    QCOMPARE(domain::toText(office.path().levels.at(0).respond[3]), QStringLiteral("3d"));
    for (const domain::MatrixFinding &finding : office.findings())
        QFAIL(qPrintable(QStringLiteral("check %1 at level %2").arg(int(finding.check)).arg(finding.cell.level)));
    const QString typed = plainPath(office.path());
    Office pasted;
    pasted.addPath(QStringLiteral("Supply"));
    QApplication::clipboard()->setText(sheet(pasted));
    QTest::keyClick(&pasted.grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(plainPath(pasted.path()), typed);
}

void MatrixGridTest::theSamePathIsPastedAtOnce()
{
    Office office;
    office.addPath(QStringLiteral("Supply"));
    QApplication::clipboard()->setText(sheet(office));
    QTest::keyClick(&office.grid(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(office.findings().isEmpty());
    office.grid().selectAll();
    QTest::keyClick(&office.grid(), Qt::Key_C, Qt::ControlModifier);
    QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.replace(QStringLiteral("; "), QStringLiteral(";")), sheet(office));
    QApplication::clipboard()->setText(QStringLiteral("Board\t\t\t1h\n") + sheet(office)); // one row more than there are
    QTest::keyClick(&office.grid(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&office.grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(office.path().levels.size(), 5);
    QCOMPARE(office.path().levels.last().title, QStringLiteral("Board"));
    QCOMPARE(office.path().levels.first().title, QStringLiteral("Owner and team"));
}

void MatrixGridTest::pasteIsOneStepOfUndo()
{
    Office office;
    office.addPath(QStringLiteral("Supply"));
    const QString before = plainPath(office.path());
    QApplication::clipboard()->setText(sheet(office));
    QTest::keyClick(&office.grid(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(plainPath(office.path()) != before);
    QVERIFY(office.workspace->history().undo());
    QCOMPARE(plainPath(office.path()), before);
    QCoreApplication::processEvents();
    QCOMPARE(office.grid().model()->index(0, LadderModel::Ours).data().toString(), QString());
}

void MatrixGridTest::aFaultIsListedAndLedTo()
{
    Office office;
    office.addPath(QStringLiteral("Supply"));
    const QModelIndex cell = office.grid().model()->index(1, LadderModel::FirstSeverity + 2);
    office.grid().setCurrentIndex(cell);
    Typist typist(office.grid());
    typist.text(QStringLiteral("4x"));
    QVERIFY(office.grid().faultAt(cell).contains(QStringLiteral("4h"))); // while typing
    typist.key(Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(cell.data().toString(), QStringLiteral("4x"));
    QCOMPARE(domain::toText(office.path().levels.at(2).respond[2]), QStringLiteral("0m"));
    office.grid().setCurrentIndex(office.grid().model()->index(3, 0));
    auto *checks = office.page->findChild<ui::CheckList *>();
    ui::CheckRow *row = nullptr;
    for (ui::CheckRow *each : checks->findChildren<ui::CheckRow *>())
        if (each->accessibleName().contains(QStringLiteral("4x")))
            row = each;
    QVERIFY(row);
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(office.grid().currentIndex(), cell);
}

void MatrixGridTest::aFixIsDoneAndUndone()
{
    Office office;
    office.addPath(QStringLiteral("Supply"));
    QApplication::clipboard()->setText(sheet(office));
    QTest::keyClick(&office.grid(), Qt::Key_V, Qt::ControlModifier);
    auto *model = office.grid().model();
    model->setData(model->index(1, LadderModel::FirstSeverity + 3), QStringLiteral("5d"), Qt::EditRole);
    QCoreApplication::processEvents();
    QCOMPARE(office.findings().size(), 1);
    ui::LinkButton *fix = nullptr;
    for (ui::LinkButton *each : office.page->findChild<ui::CheckList *>()->findChildren<ui::LinkButton *>())
        if (each->text().contains(QStringLiteral("3d")))
            fix = each;
    QVERIFY(fix);
    QTest::mouseClick(fix, Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(office.findings().isEmpty());
    QCOMPARE(model->index(1, LadderModel::FirstSeverity + 3).data().toString(), QStringLiteral("3d"));
    QVERIFY(office.workspace->history().undo());
    QCOMPARE(domain::toText(office.path().levels.at(2).respond[3]), QStringLiteral("5d"));
}

void MatrixGridTest::startsAndRemindersAreTyped()
{
    Office office;
    office.addPath(QStringLiteral("Supply"));
    auto *policies = office.page->findChild<ui::PolicyView *>();
    policies->setFocus();
    policies->setCurrentIndex(policies->model()->index(models::PolicyModel::Start, models::PolicyModel::FirstSeverity + 1));
    Typist typist(*policies);
    typist.text(QStringLiteral("2"));
    typist.key(Qt::Key_Return);
    typist.text(QStringLiteral("3"));
    typist.key(Qt::Key_Return);
    typist.text(QStringLiteral("40"));
    typist.key(Qt::Key_Return);
    typist.text(QStringLiteral("4h"));
    typist.key(Qt::Key_Return);
    const domain::SeverityPolicy policy = office.path().policy(domain::Severity::S2);
    QCOMPARE(policy.startLevel, 2);
    QCOMPARE(policy.reminders, 3);
    QCOMPARE(policy.gracePercent, 40);
    QCOMPARE(domain::toText(policy.headsUp), QStringLiteral("4h"));
    const QModelIndex start = policies->model()->index(models::PolicyModel::Start, models::PolicyModel::FirstSeverity);
    policies->model()->setData(start, QStringLiteral("9"), Qt::EditRole);
    QVERIFY(policies->faultAt(start).contains(QStringLiteral("3")));
    QCOMPARE(office.path().policy(domain::Severity::S1).startLevel, 2);
}

void MatrixGridTest::aPersonGoesIntoTheCurrentCell()
{
    Office office;
    office.addPath(QStringLiteral("Supply"));
    auto *find = office.page->findChild<QLineEdit *>(QStringLiteral("findPerson"));
    QVERIFY(find);
    for (const char *name : {"Boris C", "Boris D"}) {
        find->setText(QString::fromLatin1(name));
        QTest::keyClick(find, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QCOMPARE(office.grid().model()->index(0, LadderModel::Theirs).data().toString(), QStringLiteral("Boris C; Boris D"));
    QCOMPARE(office.path().levels.last().theirs.deputies.size(), 1);
}

void MatrixGridTest::severitiesArePasted()
{
    Office office;
    auto *grid = called<ui::RatingView>(*office.page, "severityGrid");
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QApplication::clipboard()->setText(QStringLiteral("S1\t2\nS3\t9"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const auto cells = office.workspace->matrices().edited(office.project)->severity.cells;
    QCOMPARE(cells[4][0], domain::Severity::S1);
    QCOMPARE(cells[4][1], domain::Severity::S2);
    QCOMPARE(cells[3][0], domain::Severity::S3);
    QVERIFY(!grid->faultAt(grid->model()->index(1, 1)).isEmpty()); // 9 is no severity: kept and marked
    QCOMPARE(grid->model()->index(1, 1).data().toString(), QStringLiteral("9"));
}

void MatrixGridTest::theRiskMatrixGrowsAndItsRisksMove()
{
    Office office;
    domain::Risk risk;
    risk.project = office.project;
    risk.title = QStringLiteral("Ice");
    risk.inherent.probabilityScore = 5;
    risk.inherent.impactScore = 1;
    risk = *office.workspace->risks().raise(risk);
    auto *size = called<ui::SegmentedControl>(*office.page, "riskSize");
    size->setCurrent(3);
    QCOMPARE(office.workspace->risks().matrix(office.project)->size, 6);
    QCOMPARE(office.workspace->risks().find(risk.id)->inherent.probabilityScore, 6);
    size->setCurrent(0);
    const auto matrix = office.workspace->risks().matrix(office.project);
    QCOMPARE(matrix->size, 3);
    QCOMPARE(matrix->probabilityNames.size(), 3);
    QCOMPARE(office.workspace->risks().find(risk.id)->inherent.probabilityScore, 3);
    QCOMPARE(office.workspace->risks().find(risk.id)->inherent.impactScore, 1);
    auto *grid = called<ui::RatingView>(*office.page, "riskGrid");
    grid->setCurrentIndex(grid->model()->index(0, 2));
    QCOMPARE(grid->currentIndex().data().toString(), QStringLiteral("Very high"));
    Typist typist(*grid);
    typist.text(QStringLiteral("lo"));
    typist.key(Qt::Key_Return);
    QCOMPARE(office.workspace->risks().matrix(office.project)->rating(3, 3), domain::RiskRating::Low);
    QVERIFY(office.workspace->history().undo());
    QVERIFY(office.workspace->history().undo());
    QCOMPARE(office.workspace->risks().matrix(office.project)->size, 6);
    QCOMPARE(office.workspace->risks().find(risk.id)->inherent.probabilityScore, 6);
}
