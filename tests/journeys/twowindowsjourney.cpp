#include "twowindowsjourney.h"

#include "issue/conflict/conflictbar.h"
#include "issue/issuedetail.h"
#include "main/composition.h"
#include "models/issue/contactlogmodel.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/sample/samplecatalogue.h"
#include "services/workspace/workspace.h"
#include "shell/command/actiontable.h"
#include "shell/pagestack.h"
#include "shell/settings.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace {

const QString kKey = QStringLiteral("HT4-118");
const QString kMine = QStringLiteral("Crane supplier is late, as typed here");
const QString kTheirs = QStringLiteral("Crane supplier is late, as saved there");
constexpr int kPollMs = 5000; // the window looks for edits of others now and then

}

void TwoWindowsJourney::init()
{
    QSettings().clear();
    ui::Settings::setAuthor(QStringLiteral("Mira"));
    m_path = m_folder.filePath(QStringLiteral("%1%2.rung").arg(QLatin1String(QTest::currentTestFunction()), QLatin1String(QTest::currentDataTag())));
    {
        const auto made = services::Workspace::create(m_path, m_clock, QStringLiteral("Tester"));
        QVERIFY(made && services::makeSample(**made, QStringLiteral("harbour")));
        m_issue = (*made)->issues().findByKey(kKey)->id;
    }
    m_window = std::make_unique<ui::MainWindow>(composition::pages(), m_clock, &m_prompter);
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->openFile(m_path));
    press(Qt::Key_2, Qt::ControlModifier);
    m_window->navigate({domain::RecordKind::Issue, m_issue.value()});
    QTRY_COMPARE(place(), QStringLiteral("issueTable"));
    const auto *table = m_window->findChild<QTableView *>(QStringLiteral("issueTable"));
    QTRY_VERIFY(table->currentIndex().data(Qt::AccessibleTextRole).toString().contains(stored().title));
}

void TwoWindowsJourney::cleanup()
{
    m_window.reset();
}

void TwoWindowsJourney::press(int key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
    }
}

void TwoWindowsJourney::typeTitle(const QString &words)
{
    for (int i = 0; i < 6 && place() != QLatin1String("issueTitle"); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(place(), QStringLiteral("issueTitle"));
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), words);
}

void TwoWindowsJourney::other(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LOGNAME"), QStringLiteral("Ana"));
    process.setProcessEnvironment(environment);
    QStringList all = arguments;
    all.insert(1, m_path);
    process.start(QStringLiteral(RUNG_PROGRAM), all + QStringList{QStringLiteral("--at"), m_clock.now().toIso()});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAllStandardError().constData());
}

QString TwoWindowsJourney::place() const
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !focus->isVisible())
        return QStringLiteral("nowhere");
    const QAccessibleInterface *face = focus->objectName().isEmpty() ? QAccessible::queryAccessibleInterface(focus) : nullptr;
    return face ? face->text(QAccessible::Name) : focus->objectName();
}

domain::Issue TwoWindowsJourney::stored() const
{
    return space().issues().find(m_issue).value_or(domain::Issue());
}

// What the bar says; empty while it is not there.
QStringList TwoWindowsJourney::toldByBar() const
{
    QStringList words;
    const auto *bar = m_window->findChild<ui::ConflictBar *>();
    for (const QLabel *label : bar->findChildren<QLabel *>())
        if (label->isVisible())
            words << label->text();
    return words;
}

void TwoWindowsJourney::theSameFieldIsChosen_data()
{
    QTest::addColumn<int>("tabs");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("stands");
    QTest::newRow("theirs") << 1 << QStringLiteral("Take theirs") << kTheirs;
    QTest::newRow("mine") << 2 << QStringLiteral("Keep mine") << kMine;
}

void TwoWindowsJourney::theSameFieldIsChosen()
{
    QFETCH(int, tabs);
    QFETCH(QString, button);
    QFETCH(QString, stands);
    const QString before = stored().title;
    typeTitle(kMine);
    other({QStringLiteral("set"), kKey, QStringLiteral("title=") + kTheirs, QStringLiteral("workaround=Their way")});
    QTRY_COMPARE_WITH_TIMEOUT(stored().title, kTheirs, kPollMs);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), kMine); // what is typed stays
    press(Qt::Key_Return);
    QTRY_VERIFY(toldByBar().contains(kTheirs) && toldByBar().contains(kMine));
    QCOMPARE(stored().title, kTheirs); // nothing is saved before the choice
    QTRY_VERIFY(place().contains(QStringLiteral("typed here: ") + kMine));
    press(Qt::Key_Tab, {}, tabs);
    QCOMPARE(place(), button);
    press(Qt::Key_Space);
    QTRY_VERIFY(toldByBar().isEmpty());
    QCOMPARE(stored().title, stands);
    QCOMPARE(stored().workaround, QStringLiteral("Their way"));
    QTRY_COMPARE(place(), QStringLiteral("issueTitle"));
    QTRY_COMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), stands);

    QStringList told;
    const auto entries = services::HistoryService(space()).ofIssue(m_issue.value());
    for (const storage::HistoryEntry &entry : *entries)
        if (entry.field == QLatin1String("title"))
            told << entry.after;
    QCOMPARE(told, stands == kMine ? QStringList({kMine, kTheirs}) : QStringList(kTheirs)); // newest first
    if (stands != kMine)
        return;
    QTRY_VERIFY(m_window->actionTable().action(QStringLiteral("edit.undo"))->isEnabled());
    press(Qt::Key_1, Qt::AltModifier); // to the list: in a field Undo is about what was typed
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored().title, kTheirs);
    QVERIFY(stored().title != before);
}

void TwoWindowsJourney::anotherFieldIsJoined()
{
    typeTitle(kMine);
    other({QStringLiteral("set"), kKey, QStringLiteral("workaround=Their way")});
    QTRY_COMPARE_WITH_TIMEOUT(stored().workaround, QStringLiteral("Their way"), kPollMs);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored().title, kMine);
    QCOMPARE(stored().workaround, QStringLiteral("Their way"));
    QVERIFY(toldByBar().isEmpty());
    QCOMPARE(place(), QStringLiteral("issueTitle"));
    auto *detail = m_window->findChild<ui::IssueDetail *>();
    detail->showTab(ui::IssueDetail::Facts);
    bool isSeen = false;
    for (const QPlainTextEdit *field : detail->findChildren<QPlainTextEdit *>())
        isSeen = isSeen || field->toPlainText() == QLatin1String("Their way");
    QVERIFY(isSeen);
}

// A cell of the table holds what it showed when it was opened.
void TwoWindowsJourney::aCellIsAskedAboutToo()
{
    press(Qt::Key_F2);
    QTRY_COMPARE(QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()), QStringLiteral("QLineEdit"));
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), kMine);
    other({QStringLiteral("set"), kKey, QStringLiteral("title=") + kTheirs});
    QTRY_COMPARE_WITH_TIMEOUT(stored().title, kTheirs, kPollMs);
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell && cell->text() == kMine);
    press(Qt::Key_Return);
    const auto fault = [this] { return m_window->findChild<QLabel *>(QStringLiteral("cellFault")); };
    QTRY_VERIFY(fault() && fault()->isVisible());
    QVERIFY(fault()->text().contains(kTheirs));
    QCOMPARE(stored().title, kTheirs);
    press(Qt::Key_Return); // knowing theirs
    QTRY_COMPARE(stored().title, kMine);
    QTRY_COMPARE(place(), QStringLiteral("issueTable"));
}

void TwoWindowsJourney::anEntryLoggedElsewhereAppears()
{
    const auto *log = m_window->findChild<models::ContactLogModel *>();
    const int before = log->rowCount();
    typeTitle(kMine);
    other({QStringLiteral("log"), kKey, QStringLiteral("--kind"), QStringLiteral("note"), QStringLiteral("--text"), QStringLiteral("Said at the gate")});
    QTRY_COMPARE_WITH_TIMEOUT(log->rowCount(), before + 1, kPollMs);
    QCOMPARE(place(), QStringLiteral("issueTitle"));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), kMine);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored().title, kMine);
}

void TwoWindowsJourney::whatIsTypedStaysWhenTheIssueLeavesTheList()
{
    const auto *table = m_window->findChild<QTableView *>(QStringLiteral("issueTable"));
    const int rows = table->model()->rowCount();
    typeTitle(kMine);
    other({QStringLiteral("set"), kKey, QStringLiteral("status=cancelled")});
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows - 1, kPollMs);
    QCOMPARE(place(), QStringLiteral("issueTitle"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" and on"));
    press(Qt::Key_Return);
    QTRY_COMPARE(stored().title, kMine + QStringLiteral(" and on"));
    QCOMPARE(stored().status, domain::IssueStatus::Cancelled);
    QVERIFY(toldByBar().isEmpty());
}

void TwoWindowsJourney::aRemovedIssueIsTold()
{
    typeTitle(kMine);
    {
        const auto there = services::Workspace::open(m_path, m_clock, QStringLiteral("Ana"));
        QVERIFY(there && (*there)->issues().remove(m_issue));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!toldByBar().isEmpty(), kPollMs);
    QVERIFY(toldByBar().constFirst().contains(kKey));
    QCOMPARE(place(), QStringLiteral("issueTitle"));
    press(Qt::Key_Return);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), kMine); // still to be copied
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(toldByBar().isEmpty());
    QTRY_VERIFY(m_window->findChild<ui::PageStack *>()->current()->record().id != m_issue.value());
    QCOMPARE(place(), QStringLiteral("issueTable"));
}
