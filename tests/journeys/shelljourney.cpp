#include "shelljourney.h"

#include "main/composition.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "shell/command/actiontable.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "widgets/frames/toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <algorithm>

using ui::MainWindow;

namespace {

QAction *actionOf(MainWindow &window, const char *id)
{
    return window.actionTable().action(QLatin1String(id));
}

QVector<domain::IssueId> allIssues(MainWindow &window)
{
    return window.session().workspace()->issues().ids({}).value_or(QVector<domain::IssueId>());
}

ui::PageStack &stackOf(MainWindow &window)
{
    return *window.findChild<ui::PageStack *>();
}

}

void ShellJourney::init()
{
    QSettings().clear();
    m_prompter.line.clear();
    m_prompter.path.clear();
    m_window = std::make_unique<MainWindow>(composition::pages(), m_clock, &m_prompter);
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShellJourney::cleanup()
{
    m_window.reset();
}

QString ShellJourney::newFile()
{
    m_prompter.line = QStringLiteral("Ferry pier %1").arg(++m_files);
    m_prompter.path = m_folder.filePath(QStringLiteral("pier%1.rung").arg(m_files));
    actionOf(*m_window, "file.new")->trigger();
    return m_prompter.path;
}

void ShellJourney::note(const QString &title)
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *line = m_window->findChild<QLineEdit *>(QStringLiteral("capture.title"));
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, title);
    QTest::keyClick(line, Qt::Key_Return);
}

void ShellJourney::startsWithAWelcome()
{
    QVERIFY(!m_window->session().workspace());
    QVERIFY(!actionOf(*m_window, "issue.new")->isEnabled());
    QVERIFY(actionOf(*m_window, "file.open")->isEnabled());
    QVERIFY(!stackOf(*m_window).current());
}

void ShellJourney::makesAFileAndNotesAnIssueByKeys()
{
    const QString path = newFile();
    QVERIFY(QFile::exists(path));
    note(QStringLiteral("Crane supplier misses second delivery date"));
    const QVector<domain::IssueId> ids = allIssues(*m_window);
    QCOMPARE(ids.size(), 1);
    const auto issue = m_window->session().workspace()->issues().find(ids.constFirst());
    QVERIFY(issue);
    QCOMPARE(issue->title, QStringLiteral("Crane supplier misses second delivery date"));
    QVERIFY(m_window->findChild<ui::Toast *>()->text().contains(issue->key));
    QCOMPARE(issue->kind, domain::EntryKind::Issue);
    note(QStringLiteral("   "));
    QCOMPARE(allIssues(*m_window).size(), 1);
    auto *kinds = m_window->findChild<QComboBox *>(QStringLiteral("capture.kind"));
    QTest::keyClick(kinds, Qt::Key_D); // decision
    QTest::keyClicks(m_window->findChild<QLineEdit *>(QStringLiteral("capture.title")), QStringLiteral("Which crane?"));
    QTest::keyClick(m_window->findChild<QLineEdit *>(QStringLiteral("capture.title")), Qt::Key_Return);
    QCOMPARE(allIssues(*m_window).size(), 2);
    QStringList decisions;
    for (const storage::IssueRow &row : m_window->session().workspace()->issues().rows(allIssues(*m_window)).value_or(QVector<storage::IssueRow>()))
        if (row.kind == domain::EntryKind::Decision)
            decisions << row.title;
    QCOMPARE(decisions, QStringList{QStringLiteral("Which crane?")});
}

void ShellJourney::takesBackAndDoesAgain()
{
    newFile();
    note(QStringLiteral("Dredging permit comments not returned"));
    QTRY_VERIFY(actionOf(*m_window, "edit.undo")->text().contains(QLatin1String("new issue")));
    actionOf(*m_window, "edit.undo")->trigger();
    QCOMPARE(allIssues(*m_window).size(), 0);
    QTRY_VERIFY(actionOf(*m_window, "edit.redo")->isEnabled());
    actionOf(*m_window, "edit.redo")->trigger();
    QCOMPARE(allIssues(*m_window).size(), 1);
}

void ShellJourney::findsByThePalette()
{
    newFile();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("pump stands still"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(allIssues(*m_window).size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("#pump"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!line->isVisible());
    QTRY_COMPARE(stackOf(*m_window).current()->record().id, allIssues(*m_window).constFirst().value());
}

void ShellJourney::findsByTheSearchField()
{
    newFile();
    note(QStringLiteral("Quay wall moves 14 mm"));
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("search"));
    const domain::IssueId first = allIssues(*m_window).constFirst();
    note(QStringLiteral("The crane stands still")); // stands in the detail, so that finding the other one is seen
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("quay"));
    QTest::keyClick(search, Qt::Key_Return); // chooses as soon as the answer is there
    QTRY_VERIFY(search->text().isEmpty());
    QTRY_COMPARE(stackOf(*m_window).current()->record().id, first.value());
}

void ShellJourney::switchesPagesByNumber()
{
    newFile();
    int number = 0;
    for (const ui::ActionRow &row : ui::ActionTable::rows()) {
        const QString id = QLatin1String(row.id);
        if (!id.startsWith(QLatin1String("go.")))
            continue;
        ++number;
        if (!stackOf(*m_window).has(id.mid(3)))
            continue;
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        QCOMPARE(stackOf(*m_window).currentId(), id.mid(3));
        auto *item = m_window->findChild<QAbstractButton *>(QStringLiteral("rail.") + id.mid(3));
        QVERIFY(item->isChecked());
    }
}

void ShellJourney::seesWhatAnotherWindowWrote()
{
    const QString path = newFile();
    const auto other = services::Workspace::open(path, m_clock, QStringLiteral("somebody"));
    QVERIFY(other);
    const auto projects = (*other)->projects().all();
    QVERIFY(projects && projects->size() == 1);
    domain::Issue issue;
    issue.title = QStringLiteral("Written elsewhere");
    issue.project = projects->constFirst().id;
    QVERIFY((*other)->issues().raise(issue));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().figures().openIssues, 1, 5000);
}

void ShellJourney::saysWhyAFileDoesNotOpen()
{
    QVERIFY(!m_window->openFile(m_folder.filePath(QStringLiteral("nowhere.rung"))));
    const auto *toast = m_window->findChild<ui::Toast *>();
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->tone(), ui::Tone::Error);
    QVERIFY(toast->text().contains(QLatin1String("nowhere.rung")));
}

void ShellJourney::beginsWithToday()
{
    const QString path = newFile();
    QCOMPARE(stackOf(*m_window).currentId(), QStringLiteral("today"));
    actionOf(*m_window, "go.matrix")->trigger();
    m_window->close();
    m_window = std::make_unique<MainWindow>(composition::pages(), m_clock, &m_prompter);
    m_window->show();
    QVERIFY(m_window->openFile(path));
    QCOMPARE(stackOf(*m_window).currentId(), QStringLiteral("today")); // what is due is the first thing seen
}

// A row's button leads to the page that does it, about its issue; done, the row is gone.
void ShellJourney::actsFromToday()
{
    newFile();
    note(QStringLiteral("Crane supplier misses second delivery date"));
    const domain::IssueId issue = allIssues(*m_window).constFirst();
    const domain::RecordRef record{domain::RecordKind::Issue, issue.value()};
    m_window->run(QStringLiteral("go.drafts:update"), record);
    QCOMPARE(stackOf(*m_window).currentId(), QStringLiteral("drafts"));
    m_window->run(QStringLiteral("go.today"));
    m_window->run(QStringLiteral("issue.attempt"), record);
    QCOMPARE(stackOf(*m_window).currentId(), QStringLiteral("issues"));
    QCOMPARE(stackOf(*m_window).current()->record().id, issue.value());
    const auto buttons = stackOf(*m_window).current()->findChildren<QAbstractButton *>();
    const auto log = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->isVisible() && button->text() == QLatin1String("Log");
    });
    QVERIFY(log != buttons.end()); // the form of the act is open
    m_window->run(QStringLiteral("go.issues:status:open owner:none"));
    const auto *filter = stackOf(*m_window).current()->findChild<QLineEdit *>(QStringLiteral("issueFilter"));
    QCOMPARE(filter->text(), QStringLiteral("status:open owner:none"));
    QVERIFY(filter->isVisible()); // the list, not the issue
}

// What a screen reader meets on any page has a name.
void ShellJourney::everyControlHasAName()
{
    newFile();
    note(QStringLiteral("Crane supplier misses second delivery date"));
    QStringList nameless;
    for (const ui::PageEntry &entry : composition::pages()) {
        m_window->showPage(entry.id);
        QTest::qWait(50);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                                   || qobject_cast<QComboBox *>(widget);
            if (!isControl || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const bool isInner = qobject_cast<QLineEdit *>(widget) && qobject_cast<QComboBox *>(widget->parentWidget());
            if (face && face->text(QAccessible::Name).isEmpty() && !isInner)
                nameless << entry.id + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String("; "))));
}
