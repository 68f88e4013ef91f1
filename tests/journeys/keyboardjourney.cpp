#include "keyboardjourney.h"

#include "main/composition.h"
#include "models/issue/contactlogmodel.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/sample/samplecatalogue.h"
#include "services/search/searchservice.h"
#include "services/workspace/workspace.h"
#include "shell/command/actiontable.h"
#include "shell/pagestack.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QMenuBar>
#include <QSettings>
#include <QTableView>
#include <QTest>

using domain::ContactKind;
using domain::Issue;
using domain::IssueStatus;

namespace {

const QString kFirst = QStringLiteral("Hoist brake squeaks");
const QString kSecond = QStringLiteral("Hoist lamp stays dark");
const QString kTyped = QStringLiteral("Hoist hook sensor reads nothing");
const QString kEdited = QStringLiteral("Hoist hook sensor reads nothing at all");
const QString kSaid = QStringLiteral("Sends the sensor on Monday");
const QString kReallySaid = QStringLiteral("Sends the sensor on Tuesday");
const QString kReason = QStringLiteral("The hoist is replaced");

}

void KeyboardJourney::init()
{
    QSettings().clear();
    const QString path = m_folder.filePath(QStringLiteral("%1.rung").arg(QLatin1String(QTest::currentTestFunction())));
    {
        const auto made = services::Workspace::create(path, m_clock, QStringLiteral("Tester"));
        QVERIFY(made && services::makeSample(**made, QStringLiteral("harbour")));
        for (const QString &title : {kFirst, kSecond}) {
            Issue issue;
            issue.title = title;
            issue.project = (*made)->projects().all()->constFirst().id;
            QVERIFY((*made)->issues().raise(issue));
        }
        while (services::SearchService(**made).fill(500).value_or(0) > 0) { }
    }
    m_window = std::make_unique<ui::MainWindow>(composition::pages(), m_clock, &m_prompter);
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->openFile(path));
    m_prompter.path = path;
}

void KeyboardJourney::cleanup()
{
    m_window.reset();
}

void KeyboardJourney::press(int key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focus = popup ? popup : QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
    }
}

void KeyboardJourney::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString KeyboardJourney::place() const
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !focus->isVisible())
        return QStringLiteral("nowhere");
    if (!focus->objectName().isEmpty() && !focus->objectName().startsWith(QLatin1String("qt_")))
        return focus->objectName();
    if (!focus->accessibleName().isEmpty())
        return focus->accessibleName(); // a tab bar is else named by its tab
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(focus);
    return face ? face->text(QAccessible::Name) : QString();
}

Issue KeyboardJourney::stored(const QString &title) const
{
    for (const domain::IssueId id : space().issues().ids({}).value_or(QVector<domain::IssueId>()))
        if (const auto issue = space().issues().find(id); issue && issue->title == title)
            return *issue;
    return {};
}

QVector<domain::Contact> KeyboardJourney::log() const
{
    return space().issues().log(m_issue).value_or(QVector<domain::Contact>());
}

bool KeyboardJourney::canDo(const char *action) const
{
    return m_window->actionTable().action(QLatin1String(action))->isEnabled();
}

void KeyboardJourney::theWayOfAnIssue()
{
    using Step = void (KeyboardJourney::*)();
    for (const Step step : {&KeyboardJourney::captures, &KeyboardJourney::finds, &KeyboardJourney::edits, &KeyboardJourney::logsACall,
                            &KeyboardJourney::correctsTheEntry, &KeyboardJourney::undoesThrice, &KeyboardJourney::redoes,
                            &KeyboardJourney::closesMany, &KeyboardJourney::reopens, &KeyboardJourney::reopensTheFile}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void KeyboardJourney::captures()
{
    QTRY_COMPARE(place(), QStringLiteral("todayList"));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("capture.title"));
    type(kTyped);
    press(Qt::Key_Return);
    m_issue = stored(kTyped).id;
    QVERIFY(m_issue.isValid());
    QTRY_COMPARE(place(), QStringLiteral("todayList")); // where it was before
}

void KeyboardJourney::finds()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("search"));
    type(QStringLiteral("hook sens"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->findChild<ui::PageStack *>()->current()->record().id, m_issue.value());
    QTRY_COMPARE(place(), QStringLiteral("issueTable"));
    const auto *table = m_window->findChild<QTableView *>(QStringLiteral("issueTable"));
    QTRY_VERIFY(table->currentIndex().data(Qt::AccessibleTextRole).toString().contains(kTyped));
}

void KeyboardJourney::edits()
{
    press(Qt::Key_F2);
    QTRY_COMPARE(place(), QStringLiteral("Title"));
    press(Qt::Key_End);
    type(QStringLiteral(" at all"));
    press(Qt::Key_Return);
    QTRY_COMPARE(space().issues().find(m_issue)->title, kEdited);
    QTRY_COMPARE(place(), QStringLiteral("issueTable"));
}

void KeyboardJourney::logsACall()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("What was said, in facts"));
    type(kSaid);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(log().size(), 1);
    QCOMPARE(log().first().kind, ContactKind::Attempt);
    QCOMPARE(log().first().channel, domain::Channel::Call);
    QCOMPARE(log().first().text, kSaid);
    QVERIFY(!log().first().with.isEmpty());
    QTRY_COMPARE(place(), QStringLiteral("Tried so far"));
}

void KeyboardJourney::correctsTheEntry()
{
    press(Qt::Key_F2);
    QTRY_COMPARE(place(), QStringLiteral("correctionText"));
    type(kReallySaid); // over the former words
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(log().size(), 2);
    QCOMPARE(log().last().kind, ContactKind::Correction);
    QCOMPARE(log().last().text, kReallySaid);
    QCOMPARE(log().first().text, kSaid); // its own words stay
    QTRY_COMPARE(place(), QStringLiteral("Tried so far"));
    const auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    QVERIFY(list && list->currentIndex().data().toString().contains(kReallySaid));
}

void KeyboardJourney::undoesThrice()
{
    QTRY_VERIFY(canDo("edit.undo"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(log().size(), 1);
    QCOMPARE(place(), QStringLiteral("Tried so far"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(log().size(), 0);
    QVERIFY(place() != QStringLiteral("nowhere"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(space().issues().find(m_issue)->title, kTyped);
    QVERIFY(place() != QStringLiteral("nowhere"));
}

void KeyboardJourney::redoes()
{
    QTRY_VERIFY(canDo("edit.redo"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(space().issues().find(m_issue)->title, kEdited);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier, 2);
    QCOMPARE(log().size(), 2);
    QCOMPARE(log().last().text, kReallySaid);
    QCOMPARE(place(), QStringLiteral("Tried so far"));
    QTRY_VERIFY(!canDo("edit.redo"));
}

void KeyboardJourney::closesMany()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(place(), QStringLiteral("issueFilter"));
    type(QStringLiteral("hoist"));
    press(Qt::Key_Return);
    QTRY_COMPARE(place(), QStringLiteral("issueTable"));
    const auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(table->currentIndex().isValid());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Tab, {}, 2);
    QTRY_COMPARE(place(), QStringLiteral("Close…"));
    press(Qt::Key_Space);
    QTRY_COMPARE(place(), QStringLiteral("selectionReason"));
    type(kReason);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(kFirst).status, IssueStatus::Closed);
    QTRY_COMPARE(stored(kSecond).status, IssueStatus::Closed);
    QCOMPARE(stored(kFirst).outcome, kReason);
    QCOMPARE(space().issues().find(m_issue)->status, IssueStatus::Closed);
    QTRY_COMPARE(place(), QStringLiteral("Clear filter")); // nothing open fits any more
}

void KeyboardJourney::reopens()
{
    QTRY_VERIFY(canDo("edit.undo"));
    press(Qt::Key_Z, Qt::ControlModifier); // all of them in one step
    for (const QString &title : {kFirst, kSecond, kEdited})
        QCOMPARE(stored(title).status, IssueStatus::Open);
    QTRY_COMPARE(place(), QStringLiteral("issueTable"));
}

// Everything is there, and the last change can still be taken back.
void KeyboardJourney::reopensTheFile()
{
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->session().workspace());
    QVERIFY(place() != QStringLiteral("nowhere"));
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(m_window->session().workspace());
    QTRY_COMPARE(place(), QStringLiteral("todayList"));
    QCOMPARE(stored(kFirst).status, IssueStatus::Open);
    QCOMPARE(log().size(), 2);
    QTRY_VERIFY(canDo("edit.undo"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(log().size(), 1);
}

void KeyboardJourney::aFoundEntryOfTheLogIsShown()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("search"));
    type(QStringLiteral("on the way to the shed"));
    press(Qt::Key_Return);
    QTRY_COMPARE(place(), QStringLiteral("Tried so far"));
    const auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    QVERIFY(list->currentIndex().data().toString().startsWith(QStringLiteral("On the way to the shed")));
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
}

// By Tab alone from the filter to the log: in the order in which they stand, and none that cannot be seen.
void KeyboardJourney::thePartsFollowEachOther()
{
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(place(), QStringLiteral("issueTable"));
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(place(), QStringLiteral("issueFilter"));
    QStringList way;
    for (int i = 0; i < 40 && !way.contains(QStringLiteral("Tried so far")); ++i) {
        way << place();
        press(Qt::Key_Tab);
        QVERIFY(place() != QStringLiteral("nowhere"));
    }
    const QStringList wanted{QStringLiteral("issueFilter"), QStringLiteral("viewMenu"), QStringLiteral("issueViews"), QStringLiteral("issueTable"),
                             QStringLiteral("issueTitle"), QStringLiteral("Parts of the issue"), QStringLiteral("Tried so far")};
    QStringList met;
    for (const QString &each : std::as_const(way))
        if (wanted.contains(each))
            met << each;
    QVERIFY2(met == wanted, qPrintable(way.join(QStringLiteral(", "))));
}

// Of the window, its menus and the page that shows.
void KeyboardJourney::noKeyMeansTwoThings()
{
    for (const ui::PageEntry &entry : composition::pages()) {
        const ui::Page *page = m_window->showPage(entry.id);
        QHash<QString, QString> taken;
        const auto take = [&](const QKeySequence &keys, const QString &what) {
            const QString name = keys.toString(QKeySequence::PortableText);
            if (!name.isEmpty() && taken.contains(name))
                QTest::qFail(qPrintable(QStringLiteral("%1 on %2: %3, %4").arg(name, entry.id, taken.value(name), what)), __FILE__, __LINE__);
            taken.insert(name, what);
        };
        for (const QAction *menu : m_window->menuBar()->actions())
            take(QKeySequence::mnemonic(menu->text()), menu->text());
        for (const QAction *action : m_window->actionTable().all() + page->actions())
            for (const QKeySequence &keys : action->shortcuts())
                take(keys, action->text());
        if (QTest::currentTestFailed())
            return;
    }
}
