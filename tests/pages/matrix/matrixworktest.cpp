#include "matrixworktest.h"

#include "office.h"

#include "matrix/checks/checklist.h"
#include "models/escalation/laddermodel.h"
#include "models/escalation/playmodel.h"
#include "models/escalation/policymodel.h"
#include "services/history/historyservice.h"
#include "widgets/controls/button.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QTabBar>
#include <QTableView>

using models::LadderModel;
using models::PlayModel;

namespace {

void pastePath(Office &office)
{
    office.addPath(QStringLiteral("Supply"));
    QApplication::clipboard()->setText(sheet(office));
    QTest::keyClick(&office.grid(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

// Title, people and times of every level, the highest first, as it is kept.
QStringList levelsKept(const Office &office)
{
    QStringList lines;
    for (const domain::Level &level : office.path().levels) {
        QString line = QStringLiteral("%1 %2 %3").arg(level.title).arg(level.ours.primary.value()).arg(level.theirs.primary.value());
        for (const domain::Duration &time : level.respond)
            line += u' ' + domain::toText(time);
        lines.prepend(line);
    }
    return lines;
}

void pressIn(QWidget &view, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&view, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

// The steps of one severity as "when|what|whom".
QStringList stepsOf(const QAbstractItemModel &model, domain::Severity severity)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        if (model.index(row, 0).data(PlayModel::SeverityRole).toInt() == int(severity))
            lines << QStringLiteral("%1|%2|%3").arg(cell(PlayModel::WhenColumn), cell(PlayModel::WhatColumn), cell(PlayModel::WhomColumn));
    }
    return lines;
}

const QAbstractItemModel &played(Office &office)
{
    office.act("matrix.play");
    return *office.part<QTableView>("playSteps").model();
}

}

void MatrixWorkTest::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void MatrixWorkTest::levelsMoveByKeys()
{
    Office office;
    pastePath(office);
    const QStringList before = levelsKept(office);
    ui::LadderView &grid = office.grid();
    grid.setCurrentIndex(grid.model()->index(1, LadderModel::Ours));
    pressIn(grid, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(levelsKept(office), QStringList({before.at(1), before.at(0), before.at(2), before.at(3)}));
    QCOMPARE(grid.currentIndex(), grid.model()->index(0, LadderModel::Ours)); // moves along
    pressIn(grid, Qt::Key_Down, Qt::AltModifier);
    pressIn(grid, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(levelsKept(office), QStringList({before.at(0), before.at(2), before.at(1), before.at(3)}));
    QVERIFY(office.workspace->history().undo());
    QCoreApplication::processEvents();
    QCOMPARE(levelsKept(office), before);
}

void MatrixWorkTest::aRangeIsFilledAsOneStep()
{
    Office office;
    pastePath(office);
    ui::LadderView &grid = office.grid();
    grid.model()->setData(grid.model()->index(0, LadderModel::FirstSeverity + 1), QStringLiteral("6h"), Qt::EditRole);
    grid.model()->setData(grid.model()->index(0, LadderModel::FirstSeverity + 2), QStringLiteral("7h"), Qt::EditRole);
    QCoreApplication::processEvents();
    const QStringList before = levelsKept(office);
    grid.setCurrentIndex(grid.model()->index(0, LadderModel::FirstSeverity + 1));
    pressIn(grid, Qt::Key_Right, Qt::ShiftModifier);
    pressIn(grid, Qt::Key_Down, Qt::ShiftModifier);
    pressIn(grid, Qt::Key_Down, Qt::ShiftModifier);
    pressIn(grid, Qt::Key_D, Qt::ControlModifier);
    for (const int level : {3, 2, 1}) {
        QCOMPARE(domain::toText(office.path().levels.at(level).respond[1]), QStringLiteral("6h"));
        QCOMPARE(domain::toText(office.path().levels.at(level).respond[2]), QStringLiteral("7h"));
    }
    QCOMPARE(domain::toText(office.path().levels.at(0).respond[1]), QStringLiteral("1d")); // not in the range
    QVERIFY(office.workspace->history().undo());
    QCoreApplication::processEvents();
    QCOMPARE(levelsKept(office), before);
}

void MatrixWorkTest::aRangeIsClearedAsOneStep()
{
    Office office;
    pastePath(office);
    const QStringList before = levelsKept(office);
    ui::LadderView &grid = office.grid();
    grid.setCurrentIndex(grid.model()->index(2, LadderModel::Ours));
    pressIn(grid, Qt::Key_Down, Qt::ShiftModifier);
    pressIn(grid, Qt::Key_Right, Qt::ShiftModifier);
    pressIn(grid, Qt::Key_Delete);
    for (const int level : {0, 1}) {
        QCOMPARE(office.path().levels.at(level).ours, domain::LevelSide());
        QCOMPARE(office.path().levels.at(level).theirs, domain::LevelSide());
    }
    QVERIFY(office.path().levels.at(2).ours.primary.isValid());
    QVERIFY(!office.findings().isEmpty()); // and the checks say so
    QVERIFY(office.workspace->history().undo());
    QCoreApplication::processEvents();
    QCOMPARE(levelsKept(office), before);
    QVERIFY(office.findings().isEmpty());
}

void MatrixWorkTest::digitsOfAnyScriptAreTaken()
{
    Office office;
    pastePath(office);
    auto &policies = *office.part<QTableView>("policies").model();
    policies.setData(policies.index(models::PolicyModel::Reminders, models::PolicyModel::FirstSeverity + 2), QStringLiteral("٣"), Qt::EditRole);
    policies.setData(policies.index(models::PolicyModel::Grace, models::PolicyModel::FirstSeverity + 2), QStringLiteral("۴۰٪"), Qt::EditRole);
    QCOMPARE(office.path().policy(domain::Severity::S3).reminders, 3);
    QCOMPARE(office.path().policy(domain::Severity::S3).gracePercent, 40);
    auto &severities = *office.part<QTableView>("severityGrid").model();
    severities.setData(severities.index(0, 0), QStringLiteral("٢"), Qt::EditRole);
    QCOMPARE(office.matrix().severity.cells[4][0], domain::Severity::S2);
}

void MatrixWorkTest::startIsLeftByEscape()
{
    Office office;
    pastePath(office);
    const domain::Matrix before = office.matrix();
    auto &tabs = office.part<QTabBar>("matrixTabs");
    office.act("matrix.versions");
    office.act("matrix.template");
    auto &templates = office.part<QListWidget>("templates");
    QVERIFY(templates.hasFocus());
    QCOMPARE(tabs.tabText(tabs.currentIndex()), QStringLiteral("Escalation"));
    pressIn(templates, Qt::Key_Escape);
    QVERIFY(!templates.isVisible() && office.grid().isVisible());
    QCOMPARE(office.matrix(), before);
    office.act("matrix.versions");
    office.act("matrix.template");
    QTest::keyClick(&office.part<QAbstractButton>("startFromIt"), Qt::Key_Space);
    QCoreApplication::processEvents();
    QVERIFY(office.grid().isVisible() && office.grid().hasFocus()); // straight to work
    QCOMPARE(tabs.tabText(tabs.currentIndex()), QStringLiteral("Escalation"));
}

void MatrixWorkTest::peopleNotKnownYetAreAddedFromTheChecks()
{
    Office office;
    pastePath(office);
    const QStringList before = levelsKept(office);
    const auto everybody = [&] { return office.workspace->people().people()->size(); };
    const auto known = everybody();
    auto &model = *office.grid().model();
    QApplication::clipboard()->setText(QStringLiteral("Zoe Zimmer; Ana B\tYan Young\nzoe zimmer\tYan Young, Boris A"));
    office.grid().setCurrentIndex(model.index(0, LadderModel::Ours));
    pressIn(office.grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(levelsKept(office), before); // nothing of it is taken yet
    ui::LinkButton *add = nullptr;
    for (ui::LinkButton *each : office.page->findChild<ui::CheckList *>()->findChildren<ui::LinkButton *>())
        if (each->text().contains(QStringLiteral("not known yet")))
            add = each;
    QVERIFY(add && add->text().contains(u'2'));
    QTest::keyClick(add, Qt::Key_Space);
    QTRY_COMPARE(model.index(0, LadderModel::Ours).data().toString(), QStringLiteral("Zoe Zimmer; Ana B"));
    QCOMPARE(model.index(1, LadderModel::Theirs).data().toString(), QStringLiteral("Yan Young; Boris A"));
    QVERIFY(office.grid().faultAt(model.index(0, LadderModel::Ours)).isEmpty());
    QCOMPARE(everybody(), known + 2);
    const domain::Level top = office.path().levels.last();
    const auto organisationOf = [&](domain::PersonId person) { return office.workspace->people().find(person)->organisation; };
    QCOMPARE(organisationOf(top.ours.primary), organisationOf(top.ours.deputies.first())); // ours with ours
    QCOMPARE(organisationOf(top.theirs.primary), office.path().counterparty);
    QVERIFY(office.workspace->history().undo()); // one step
    QCoreApplication::processEvents();
    QCOMPARE(levelsKept(office), before);
    QCOMPARE(everybody(), known);
}

// One finding after the other is mended by keys; when none is left the grid has the keyboard.
void MatrixWorkTest::theKeyboardStaysWhereItMends()
{
    Office office;
    pastePath(office);
    auto &model = *office.grid().model();
    model.setData(model.index(1, LadderModel::FirstSeverity + 3), QStringLiteral("5d"), Qt::EditRole);
    QCoreApplication::processEvents();
    model.setData(model.index(1, LadderModel::FirstSeverity + 2), QStringLiteral("4d"), Qt::EditRole);
    QCoreApplication::processEvents();
    QCOMPARE(office.findings().size(), 2);
    auto &checks = *office.page->findChild<ui::CheckList *>();
    const auto fix = [&]() -> ui::LinkButton * {
        for (ui::LinkButton *each : checks.findChildren<ui::LinkButton *>())
            if (each->isVisible() && each->text().contains(QStringLiteral("from the level beside")))
                return each;
        return nullptr;
    };
    const auto mend = [&] {
        QTRY_VERIFY(fix());
        fix()->setFocus();
        QTest::keyClick(fix(), Qt::Key_Space);
    };
    mend();
    QTRY_COMPARE(office.findings().size(), 1);
    QTRY_VERIFY(qobject_cast<ui::CheckRow *>(QApplication::focusWidget()));
    mend();
    QTRY_VERIFY(office.findings().isEmpty());
    QTRY_VERIFY(QApplication::focusWidget());
}

void MatrixWorkTest::withoutAProjectTheFirstStepIsOffered()
{
    const base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z")));
    const auto workspace = std::move(*services::Workspace::inMemory(clock, QStringLiteral("Tester")));
    ui::MatrixPage page(*workspace);
    page.setProject({});
    page.show();
    QStringList wanted;
    connect(&page, &ui::Page::commandRequested, this, [&](const QString &id) { wanted << id; });
    auto *ladder = page.findChild<ui::LadderView *>(QStringLiteral("ladder"));
    QVERIFY(!ladder->isVisible()); // nothing that looks as if it could be typed into
    for (ui::Button *each : page.findChildren<ui::Button *>())
        if (each->isVisible())
            QTest::keyClick(each, Qt::Key_Space);
    QCOMPARE(wanted, QStringList{QStringLiteral("project.new")});
    QVERIFY(workspace->projects().create(QStringLiteral("Ferry pier")));
    QTRY_VERIFY(ladder->isVisible());
    QVERIFY(ladder->model()->rowCount() > 0);
}

void MatrixWorkTest::playFollowsTheDay()
{
    Office office;
    pastePath(office);
    const QAbstractItemModel &steps = played(office);
    QTRY_VERIFY(steps.rowCount() > 0);
    const QStringList before = stepsOf(steps, domain::Severity::S2);
    QVERIFY2(before.first().contains(QStringLiteral("14\u00a0Oct")), qPrintable(before.first()));
    auto *slider = office.page->findChild<QSlider *>();
    QVERIFY(slider && slider->isVisible());
    slider->setValue(slider->value() + 7);
    QTRY_VERIFY(stepsOf(steps, domain::Severity::S2).first().contains(QStringLiteral("21\u00a0Oct")));
    const QStringList after = stepsOf(steps, domain::Severity::S2);
    QCOMPARE(after.size(), before.size());
    const auto rest = [](const QString &line) { return line.section(u'|', 1); };
    for (int step = 0; step < after.size(); ++step)
        QCOMPARE(rest(after.at(step)), rest(before.at(step))); // a week later the same is done
    slider->setFocus();
    pressIn(*slider, Qt::Key_Left);
    QTRY_VERIFY(stepsOf(steps, domain::Severity::S2).first().contains(QStringLiteral("20\u00a0Oct")));
}

void MatrixWorkTest::playKnowsWhoIsAway()
{
    Office office;
    pastePath(office);
    const domain::PersonId lead = office.path().levels.at(1).ours.primary;
    const QAbstractItemModel &steps = played(office);
    const auto asked = [&] { return stepsOf(steps, domain::Severity::S3).filter(QStringLiteral("level 1")).value(0).section(u'|', 2); };
    QTRY_VERIFY(asked().startsWith(QStringLiteral("Ana C;")));
    domain::Absence away;
    away.person = lead;
    away.from = office.clock.now();
    away.to = away.from.plusMinutes(60 * 24 * 30);
    QVERIFY(office.workspace->people().save(away));
    QTRY_VERIFY2(asked().startsWith(QStringLiteral("Ana D for Ana C")), qPrintable(asked()));
    auto *slider = office.page->findChild<QSlider *>();
    slider->setValue(slider->value() + 40); // they are back
    QTRY_VERIFY2(asked().startsWith(QStringLiteral("Ana C;")), qPrintable(asked()));
}

void MatrixWorkTest::playKnowsTheHolidays()
{
    Office office;
    pastePath(office);
    const QAbstractItemModel &steps = played(office);
    const auto onThursday = [&] { return stepsOf(steps, domain::Severity::S2).filter(QRegularExpression(QStringLiteral("^Thu 15"))).size(); };
    QTRY_VERIFY(onThursday() > 0);
    const domain::CalendarId calendar = office.workspace->projects().find(office.project)->calendar;
    QVERIFY(calendar.isValid());
    const auto calendars = office.workspace->projects().calendars();
    for (domain::WorkingCalendar each : *calendars)
        if (each.id == calendar) {
            each.exceptions.insert(QDate(2026, 10, 15), {});
            QVERIFY(office.workspace->projects().save(each));
        }
    QTRY_COMPARE(onThursday(), 0); // nothing is done on a day off
}

void MatrixWorkTest::everyTabFitsASmallWindow()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { ui::Theme::current().setBaseFont(usual); });
    QFont font = usual;
    font.setPixelSize(13);
    ui::Theme::current().setBaseFont(font);
    Office office;
    pastePath(office);
    QScrollArea frame; // as the shell holds a page
    frame.setFrameShape(QFrame::NoFrame);
    frame.setWidgetResizable(true);
    frame.resize(876, 601); // what a window of 1024 x 700 leaves
    frame.setWidget(office.page.get());
    const auto given = qScopeGuard([&] { static_cast<void>(frame.takeWidget()); }); // it is the office's
    frame.show();
    auto &tabs = office.part<QTabBar>("matrixTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QTRY_VERIFY2(frame.verticalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1 needs %2 px more").arg(tabs.tabText(tab)).arg(frame.verticalScrollBar()->maximum())));
        QVERIFY2(frame.horizontalScrollBar()->maximum() == 0, qPrintable(tabs.tabText(tab)));
    }
}
