#include "todaypagetest.h"

#include "models/today/todaymodel.h"
#include "services/issue/issueservice.h"
#include "support/samplespace.h"
#include "today/leaderbars.h"
#include "today/snoozebar.h"
#include "today/todayaside.h"
#include "today/todaypage.h"
#include "widgets/frames/emptystate.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using models::TodayModel;
using support::SampleSpace;

namespace {

struct ShownToday {
    explicit ShownToday(SampleSpace &space, domain::ProjectId project = {}) : page(*space.workspace)
    {
        if (!space.workspace->issues().refreshDue(1000))
            qFatal("the sample cannot be evaluated");
        page.resize(1240, 900);
        page.setProject(project.isValid() ? project : space.project);
        page.show();
        list = page.findChild<QListView *>(QStringLiteral("todayList"));
        model = qobject_cast<TodayModel *>(list->model());
    }

    QModelIndex row(const char *key) const
    {
        for (int line = 0; line < model->rowCount(); ++line)
            if (model->index(line).data(TodayModel::KeyRole).toString() == QLatin1String(key))
                return model->index(line);
        return {};
    }

    // In the middle of the row's button.
    void click(const QModelIndex &index) const
    {
        list->scrollTo(index);
        const QRect row = list->visualRect(index);
        const QPoint at(row.right() - 24 - 60, row.center().y());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    }

    ui::TodayPage page;
    QListView *list = nullptr;
    TodayModel *model = nullptr;
};

}

void TodayPageTest::theButtonAsksForTheRightThing()
{
    SampleSpace space;
    ShownToday shown(space);
    QSignalSpy asked(&shown.page, &ui::Page::commandRequested);
    const auto expect = [&](const char *key, const char *command) {
        asked.clear();
        const QModelIndex index = shown.row(key);
        QVERIFY2(index.isValid(), key);
        shown.click(index);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QLatin1String(command));
        const auto issue = space.workspace->issues().findByKey(QLatin1String(key));
        QCOMPARE(asked.first().at(1).value<domain::RecordRef>().id, issue->id.value());
    };
    expect("HT4-131", "go.drafts");        // S1: the call sheet
    expect("HT4-122", "go.drafts");        // a reminder
    expect("HT4-101", "issue.lastresort"); // no level is left
    expect("HT4-104", "go.drafts");        // tell the outcome
    expect("HT4-116", "go.drafts:update");
    expect("HT4-113", "go.drafts:minutes");
    expect("HT4-120", "issue.act");        // facts are missing
}

void TodayPageTest::enterDoesWhatTheButtonDoes()
{
    SampleSpace space;
    ShownToday shown(space);
    QSignalSpy asked(&shown.page, &ui::Page::commandRequested);
    shown.list->setCurrentIndex(shown.row("HT4-122"));
    QTest::keyClick(shown.list, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("go.drafts"));
}

void TodayPageTest::arrowsSkipTheHeads()
{
    SampleSpace space;
    ShownToday shown(space);
    int rows = 0;
    for (int line = 0; line < shown.model->rowCount(); ++line)
        rows += shown.model->rowAt(shown.model->index(line)) != nullptr;
    QVERIFY(rows < shown.model->rowCount());
    QCOMPARE(shown.list->currentIndex().row(), 0); // the first row is current from the start
    for (int step = 1; step < rows; ++step) {
        QTest::keyClick(shown.list, Qt::Key_Down);
        QVERIFY(shown.model->rowAt(shown.list->currentIndex()));
    }
    QCOMPARE(shown.list->currentIndex().row(), shown.model->rowCount() - 1);
}

void TodayPageTest::aLoggedRowLeavesAndTheNextIsCurrent()
{
    SampleSpace space;
    ShownToday shown(space);
    const QModelIndex index = shown.row("HT4-133");
    QCOMPARE(index.data(TodayModel::GroupRole).toInt(), int(domain::DueGroup::Chase));
    shown.list->setCurrentIndex(index);
    const int line = index.row();
    const QString next = shown.model->index(line + 1).data(TodayModel::KeyRole).toString();
    domain::Contact attempt;
    attempt.issue = space.workspace->issues().findByKey(QStringLiteral("HT4-133"))->id;
    attempt.kind = domain::ContactKind::Attempt;
    attempt.channel = domain::Channel::Call;
    QVERIFY(space.workspace->issues().log(attempt));
    QTRY_VERIFY(!shown.row("HT4-133").isValid());
    QCOMPARE(shown.list->currentIndex().data(TodayModel::KeyRole).toString(), next);
}

void TodayPageTest::aSnoozedRowLeaves()
{
    SampleSpace space;
    ShownToday shown(space);
    shown.list->setCurrentIndex(shown.row("HT4-109"));
    const auto actions = shown.page.actions();
    for (QAction *action : actions)
        if (action->objectName() == QStringLiteral("today.snooze"))
            action->trigger();
    auto *bar = shown.page.findChild<ui::SnoozeBar *>();
    QVERIFY(bar->isVisible());
    auto *reason = bar->findChildren<QLineEdit *>().last();
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(bar->isVisible()); // not without a reason
    QTest::keyClicks(reason, QStringLiteral("The roster comes tomorrow"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(!shown.row("HT4-109").isValid());
    const auto log = space.workspace->issues().log(space.workspace->issues().findByKey(QStringLiteral("HT4-109"))->id);
    QCOMPARE(log->last().kind, domain::ContactKind::Snooze);
    QCOMPARE(log->last().reason, QStringLiteral("The roster comes tomorrow"));
}

void TodayPageTest::everyRowSaysWhatItIs()
{
    SampleSpace space;
    ShownToday shown(space);
    int calls = 0;
    for (int line = 0; line < shown.model->rowCount(); ++line) {
        const QModelIndex index = shown.model->index(line);
        if (!shown.model->rowAt(index))
            continue;
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        for (const int role : {int(Qt::DisplayRole), int(TodayModel::KeyRole), int(TodayModel::SecondRole), int(TodayModel::ActRole)}) {
            const QString part = index.data(role).toString();
            QVERIFY2(!part.isEmpty(), qPrintable(spoken));
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        }
        const QString act = index.data(TodayModel::ActRole).toString();
        const QString shorter = index.data(TodayModel::ShortActRole).toString();
        const bool isCall = act.startsWith(QStringLiteral("Call "));
        QCOMPARE(shorter, isCall ? act.mid(5) : act);
        calls += isCall;
    }
    QVERIFY(calls > 0);
    QVERIFY(!shown.list->accessibleName().isEmpty());
}

void TodayPageTest::nothingDueSaysSo()
{
    base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z")));
    const auto workspace = services::Workspace::inMemory(clock, QStringLiteral("Tester"));
    QVERIFY(workspace);
    const auto project = (*workspace)->projects().create(QStringLiteral("Ferry pier"));
    ui::TodayPage page(**workspace);
    page.resize(1000, 700);
    page.setProject(project->id);
    page.show();
    auto *empty = page.findChild<ui::EmptyState *>();
    QVERIFY(empty->isVisible());
    domain::Issue issue;
    issue.project = project->id;
    issue.title = QStringLiteral("Permit is late");
    QVERIFY((*workspace)->issues().raise(issue));
    QTRY_VERIFY(!empty->isVisible());
}

void TodayPageTest::theListIsReadOffTheGuiThread()
{
    QTemporaryDir folder;
    SampleSpace space(folder.filePath(QStringLiteral("today.rung")));
    ShownToday shown(space);
    QCOMPARE(shown.model->rowCount(), 0); // nothing waited for it
    QTRY_VERIFY(shown.model->rowCount() > 10);
    QTRY_VERIFY(shown.model->figures().open > 0);
}

void TodayPageTest::leaderDotsAreAllOrNone()
{
    services::LeaderLoad load;
    load.limit = 6;
    load.recent = 4;
    QCOMPARE(ui::LeaderBars::dotsOf(load, 6), 6);
    QCOMPARE(ui::LeaderBars::dotsOf(load, 5), 0); // four full ones would say that the limit is reached
    load.recent = 7;
    QCOMPARE(ui::LeaderBars::dotsOf(load, 6), 6);
    QCOMPARE(ui::LeaderBars::dotsOf(load, 5), 0);
    load.limit = 9;
    QCOMPARE(ui::LeaderBars::dotsOf(load, 40), 0); // more than an eye counts
}

void TodayPageTest::leaderNamesGiveWayToTheDotsOrTakeTheirRoom()
{
    QCOMPARE(ui::LeaderBars::nameWidth(300, 120, 80), 120); // room for both
    QCOMPARE(ui::LeaderBars::nameWidth(170, 120, 80), 90);
    QCOMPARE(ui::LeaderBars::nameWidth(160, 120, 80), 80);
    QCOMPARE(ui::LeaderBars::nameWidth(159, 120, 80), 120); // the dots are left out: the name needs not be cut
    QCOMPARE(ui::LeaderBars::nameWidth(100, 120, 80), 100);
    QCOMPARE(ui::LeaderBars::nameWidth(-10, 120, 80), 0);
}

void TodayPageTest::nothingIsSaidOfLeadersBeforeTheFiguresAreThere()
{
    ui::TodayAside aside;
    const auto isSaid = [&aside] {
        const auto labels = aside.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *each) {
            return !each->isHidden() && each->text() == QLatin1String("Nobody was escalated to in 30 days.");
        });
    };
    QVERIFY(!isSaid());
    aside.setFigures({});
    QVERIFY(isSaid());
}

void TodayPageTest::countsGoNoFurtherThanTheyAreRead()
{
    ui::TodayAside aside;
    const auto says = [&aside](const QString &text) {
        const auto labels = aside.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) { return each->text() == text; });
    };
    services::TodayFigures figures;
    figures.open = services::TodayFigures::kMostCounted - 1;
    figures.coming = {{.day = QDate(2026, 10, 14), .checkpoints = figures.open}};
    aside.setFigures(figures);
    QVERIFY(says(QStringLiteral("9,999")) && says(QStringLiteral("9,999 checkpoints")));
    figures.waiting = services::TodayFigures::kMostCounted;
    figures.coming[0].checkpoints = figures.waiting;
    aside.setFigures(figures);
    QVERIFY(says(QStringLiteral("9,999+")) && says(QStringLiteral("over 9,999 checkpoints")));
}

void TodayPageTest::whatNobodyOwnsIsOneClickAway()
{
    QTemporaryDir folder;
    SampleSpace space(folder.filePath(QStringLiteral("owner.rung")));
    ShownToday shown(space);
    auto *link = shown.page.findChild<QAbstractButton *>(QStringLiteral("unowned"));
    QTRY_VERIFY(shown.model->figures().open > 0);
    QVERIFY(link->isHidden()); // nothing to say
    domain::Issue nobodys = *space.workspace->issues().findByKey(QStringLiteral("HT4-118"));
    nobodys.owner = {};
    QVERIFY(space.workspace->issues().save(nobodys));
    QTRY_COMPARE_WITH_TIMEOUT(link->isHidden(), false, 20000); // the sums follow by and by
    QCOMPARE(link->text(), QStringLiteral("1 without an owner"));
    QSignalSpy asked(&shown.page, &ui::Page::commandRequested);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("go.issues:status:open,in-progress owner:none"));
    QCOMPARE(asked.first().at(1).value<domain::RecordRef>().id, 0);
}

void TodayPageTest::sharesLeadToTheirIssues()
{
    ui::TodayAside aside;
    auto *alone = aside.findChild<QAbstractButton *>(QStringLiteral("solved:alone"));
    auto *low = aside.findChild<QAbstractButton *>(QStringLiteral("severity:S4 escalated:yes"));
    QVERIFY(alone->parentWidget()->isHidden() && low->parentWidget()->isHidden()); // a share of nothing is none
    aside.setShares({.solved = 40, .alone = 13, .low = 0, .lowEscalated = 0});
    QVERIFY(!alone->parentWidget()->isHidden() && low->parentWidget()->isHidden());
    QCOMPARE(QString(alone->text()).remove(QChar(QChar::Nbsp)).remove(u' '), QStringLiteral("32%"));
    QVERIFY(alone->accessibleName().contains(QLatin1String("13 of 40")));
    QSignalSpy wanted(&aside, &ui::TodayAside::issuesWanted);
    alone->click();
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("solved:alone"));
}
