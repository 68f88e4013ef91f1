#include "matrixjourney.h"

#include "domain/record/names.h"
#include "domain/time/duration.h"
#include "main/composition.h"
#include "services/escalation/matrixservice.h"
#include "services/history/historyservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "shell/command/actiontable.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace {

constexpr int kMostKeys = 60;
constexpr int kLevels = 4;
const QString kPath = QStringLiteral("Supply");
const QStringList kResponses{QStringLiteral("2h"), QStringLiteral("1d"), QStringLiteral("2d"), QStringLiteral("3d")};

QString memberName(bool isOurs, int number)
{
    return QStringLiteral("%1 %2").arg(isOurs ? QStringLiteral("Ana") : QStringLiteral("Boris")).arg(QChar('A' + number));
}

// Whom a level asks and who stands in, as it is typed.
QString pairOf(bool isOurs, int level)
{
    return memberName(isOurs, 2 * level) + u';' + memberName(isOurs, 2 * level + 1);
}

// Eight people on either side who can be reached, a project, and no path of it but the standard one.
void makeStaff(services::Workspace &space)
{
    for (const bool isOurs : {true, false}) {
        domain::Organisation organisation;
        organisation.name = isOurs ? QStringLiteral("Port works") : QStringLiteral("Baltwerk");
        organisation.isOurs = isOurs;
        organisation = space.people().save(organisation).value();
        for (int number = 0; number < 2 * kLevels; ++number) {
            domain::Person person;
            person.name = memberName(isOurs, number);
            person.organisation = organisation.id;
            person.email = QStringLiteral("p%1@example.org").arg(number);
            space.people().save(person).value();
        }
    }
}

}

void MatrixJourney::init()
{
    QSettings().clear();
    m_keys = 0;
    const QString file = m_folder.filePath(QStringLiteral("%1.rung").arg(QLatin1String(QTest::currentTestFunction())));
    {
        const auto made = services::Workspace::create(file, m_clock, QStringLiteral("Tester"));
        QVERIFY(made && (*made)->projects().create(QStringLiteral("Ferry pier")));
        makeStaff(**made);
    }
    m_window = std::make_unique<ui::MainWindow>(composition::pages(), m_clock);
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->openFile(file));
}

void MatrixJourney::cleanup()
{
    m_window.reset();
}

void MatrixJourney::press(int key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focus = popup ? popup : QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
        ++m_keys;
    }
}

void MatrixJourney::type(const QString &text)
{
    typeNames(text);
    m_keys += int(text.size() - text.count(u';'));
}

void MatrixJourney::typeNames(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focus = popup ? popup : QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), letter.toLatin1());
    }
    m_keys += int(text.count(u';'));
}

domain::EscalationPath MatrixJourney::path() const
{
    return space().matrices().edited(space().projects().all()->first().id)->paths.last();
}

QString MatrixJourney::findings() const
{
    const auto matrix = space().matrices().edited(space().projects().all()->first().id);
    const auto findings = space().matrices().check(*matrix);
    QStringList found;
    for (const domain::MatrixFinding &finding : *findings)
        if (finding.cell.pathKey == matrix->paths.last().key)
            found << QStringLiteral("%1 at level %2").arg(domain::nameOf(finding.check)).arg(finding.cell.level);
    return found.join(QStringLiteral("; "));
}

// The name is asked for in a dialog of its own, so it is answered from within it.
void MatrixJourney::addPath()
{
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *line = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->findChild<QLineEdit *>() : nullptr;
        if (!line)
            return;
        answer.stop();
        QTest::keyClicks(line, kPath);
        QTest::keyClick(line, Qt::Key_Return);
        ++m_keys;
    });
    answer.start(20);
    type(QStringLiteral("add path"));
    press(Qt::Key_Return);
    QTRY_COMPARE(path().name, kPath);
    QApplication::setActiveWindow(m_window.get()); // no window manager gives the keyboard back after the dialog
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String("ladder"));
}

// From the highest level down; the times of the first row only.
void MatrixJourney::typeLevels()
{
    press(Qt::Key_Right);
    for (int level = kLevels - 1; level >= 0; --level) {
        typeNames(pairOf(true, level));
        press(Qt::Key_Tab);
        typeNames(pairOf(false, level));
        for (const QString &time : level == kLevels - 1 ? kResponses : QStringList()) {
            press(Qt::Key_Tab);
            type(time);
        }
        press(Qt::Key_Return);
    }
}

void MatrixJourney::fillTimesDown()
{
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right, {}, 3);
    press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
}

void MatrixJourney::aPathTakesSixtyKeys()
{
    addPath();
    typeLevels();
    fillTimesDown();
    qInfo("keys beyond the names: %d", m_keys);
    QVERIFY2(m_keys <= kMostKeys, qPrintable(QString::number(m_keys)));
    QCOMPARE(findings(), QString());
    checkTyped();
}

// Both ways it is the same path.
void MatrixJourney::checkTyped() const
{
    const domain::EscalationPath made = path();
    QCOMPARE(made.kind, domain::PathKind::Counterparty); // said by whom they named
    QCOMPARE(made.levels.size(), kLevels);
    for (const domain::Level &level : made.levels) {
        QVERIFY(level.ours.primary.isValid() && level.theirs.primary.isValid());
        QCOMPARE(level.ours.deputies.size(), 1);
        QCOMPARE(level.theirs.deputies.size(), 1);
        for (size_t severity = 0; severity < level.respond.size(); ++severity)
            QCOMPARE(domain::toText(level.respond[severity]), kResponses.at(int(severity)));
    }
    QVERIFY(made.levels.first().ours.primary != made.levels.last().ours.primary);
}

void MatrixJourney::theSamePathIsPastedFromASpreadsheet()
{
    addPath();
    const QStringList titles{QStringLiteral("Owner and team"), QStringLiteral("Leads"), QStringLiteral("Directors"), QStringLiteral("Sponsors")};
    QString sheet;
    for (int level = kLevels - 1; level >= 0; --level)
        sheet += QStringLiteral("%1\t%2\t%3\t%4\r\n").arg(titles.at(level), pairOf(true, level), pairOf(false, level), kResponses.join(u'\t'));
    QApplication::clipboard()->setText(sheet);
    const domain::EscalationPath empty = path();
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(findings(), QString());
    const domain::EscalationPath pasted = path();
    QCOMPARE(pasted.levels.size(), kLevels);
    QTRY_VERIFY(m_window->actionTable().action(QStringLiteral("edit.undo"))->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier); // one paste, one step
    QTRY_VERIFY(path() == empty);
    QTRY_VERIFY(m_window->actionTable().action(QStringLiteral("edit.redo"))->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(path() == pasted);
    checkTyped();
}

// The page of reports shows it as it will be printed, and prints it by the same keys.
void MatrixJourney::printingShowsTheMatrixLookedAt()
{
    const std::pair<int, QString> papers[] = {{0, QStringLiteral("Matrix sheet")}, {1, QStringLiteral("Severity matrix")}, {2, QStringLiteral("Risk matrix")}};
    for (const auto &[tab, paper] : papers) {
        press(Qt::Key_3, Qt::ControlModifier);
        auto *tabs = m_window->findChild<QTabBar *>(QStringLiteral("matrixTabs"));
        QTRY_VERIFY(tabs && tabs->isVisible());
        tabs->setCurrentIndex(tab);
        tabs->setFocus();
        press(Qt::Key_P, Qt::ControlModifier);
        auto *kinds = m_window->findChild<QListWidget *>(QStringLiteral("reportKinds"));
        QTRY_VERIFY(kinds && kinds->isVisible());
        QTRY_COMPARE(kinds->currentItem()->text(), paper);
    }
}
