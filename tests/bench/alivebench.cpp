// bench_alive FILE CSV: the whole window over a file with many issues, watched by a timer of a millisecond while the file is opened,
// every page is shown once, the table is worked with, and a list is imported. FILE is changed: give a copy. Prints one JSON object:
// for each part the longest time the event loop was away and how long the part took, milliseconds.
#include "exchange/importwork.h"
#include "main/composition.h"
#include "models/issue/issuetablemodel.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace {

constexpr qint64 kAlivePatienceMs = 600'000;
constexpr int kLingerMs = 1'500; // a page is read by workers after it has come
constexpr int kSettleMs = 10'000; // the index is filled and the pages see what came
constexpr int kKeyPauseMs = 60;
constexpr double kTickMs = 1;

// How long the event loop was away at most, by a timer that wants to fire every millisecond.
class Watch : public QObject
{
public:
    Watch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(int(kTickMs));
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_since.start();
        m_timer.start();
    }

    // What `part` does, and the time until `isDone`.
    void measure(const QString &name, const std::function<void()> &part, const std::function<bool()> &isDone)
    {
        look();
        m_longest = 0;
        QElapsedTimer whole;
        whole.start();
        part();
        while (!isDone() && whole.elapsed() < kAlivePatienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // the watch's own timer wakes it
        look();
        m_figures[name] = QJsonObject{{QStringLiteral("longestGapMs"), m_longest}, {QStringLiteral("tookMs"), double(whole.elapsed())}};
    }

    const QJsonObject &figures() const { return m_figures; }

private:
    void look()
    {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6 - kTickMs);
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
    QJsonObject m_figures;
};

std::function<bool()> after(int ms)
{
    QElapsedTimer since;
    since.start();
    return [since, ms] { return since.elapsed() >= ms; };
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(target, &event);
    }
}

void pressOften(int key)
{
    constexpr int kTimes = 20;
    for (int i = 0; i < kTimes; ++i) {
        press(key);
        for (const auto isOver = after(kKeyPauseMs); !isOver();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void workTheTable(Watch &watch, ui::MainWindow &window)
{
    window.showPage(QStringLiteral("issues"));
    auto *table = window.findChild<QTableView *>(QStringLiteral("issueTable"));
    auto *model = qobject_cast<models::IssueTableModel *>(table->model());
    watch.measure(
        QStringLiteral("list complete"), [] {}, [&] { return model && model->isComplete(); });
    table->setFocus();
    watch.measure(
        QStringLiteral("page down"), [] { pressOften(Qt::Key_PageDown); }, after(kLingerMs));
    watch.measure(
        QStringLiteral("end"), [] { press(Qt::Key_End, Qt::ControlModifier); }, after(kLingerMs));
    watch.measure(
        QStringLiteral("home"), [] { press(Qt::Key_Home, Qt::ControlModifier); }, after(kLingerMs));
    for (int column = 0; column < table->model()->columnCount(); ++column)
        if (!table->isColumnHidden(column))
            watch.measure(
                QStringLiteral("sort by column %1").arg(column), [&] { table->sortByColumn(column, Qt::DescendingOrder); }, after(kLingerMs));
}

void importList(Watch &watch, services::Workspace &workspace, const QString &csv)
{
    ui::ImportWork work(workspace);
    QString told;
    QObject::connect(&work, &ui::ImportWork::failed, &work, [&told](const base::Error &error) { told = error.detail; });
    services::ImportOptions options;
    options.projectKey = workspace.projects().all()->first().key;
    bool isOver = false;
    QObject::connect(&work, &ui::ImportWork::finished, &work, [&isOver] { isOver = true; });
    watch.measure(
        QStringLiteral("import"), [&] { work.import(csv, options); }, [&isOver] { return isOver; });
    if (!told.isEmpty())
        qFatal("import: %s", qPrintable(told));
}

}

int main(int argc, char **argv)
{
    QTemporaryDir room;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, room.path());
    QApplication::setOrganizationName(QStringLiteral("Rung"));
    QApplication::setApplicationName(QStringLiteral("bench_alive"));
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3) {
        QTextStream(stdout) << "bench_alive FILE CSV\n";
        return 2;
    }
    composition::dress(application);
    const base::SystemClock clock;
    ui::MainWindow window(composition::pages(), clock);
    window.resize(1440, 900);
    window.show();
    QApplication::setActiveWindow(&window);
    Watch watch;
    bool isOpen = false;
    watch.measure(
        QStringLiteral("open"), [&] { isOpen = window.openFile(arguments.at(1)); }, after(kLingerMs));
    if (!isOpen)
        return 4;
    for (const ui::PageEntry &entry : composition::pages())
        watch.measure(
            entry.id, [&] { window.showPage(entry.id); }, after(kLingerMs));
    workTheTable(watch, window);
    importList(watch, *window.session().workspace(), arguments.at(2));
    watch.measure(
        QStringLiteral("after the import"), [] {}, after(kSettleMs));
    QTextStream(stdout) << QJsonDocument(watch.figures()).toJson() << Qt::endl;
    return 0;
}
