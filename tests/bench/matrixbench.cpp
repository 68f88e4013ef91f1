// bench_matrix: the Matrix page itself with 300 paths of 200 levels, in a file: how long until it shows, until a cell that was typed
// is stored and shown with its checks, and until the same is undone; each with the longest time the event loop was away. Prints one
// JSON object; times in milliseconds.
#include "bench/largematrix.h"
#include "matrix/ladder/ladderview.h"
#include "matrix/matrixpage.h"
#include "models/escalation/laddermodel.h"
#include "services/escalation/matrixservice.h"
#include "services/history/historyservice.h"
#include "services/workspace/writepath.h"
#include "support/samplespace.h"
#include "widgets/grid/gridview.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <functional>

namespace {

constexpr int kRounds = 15;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QJsonObject spread(QVector<double> times)
{
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("median"), times.at(times.size() / 2)}, {QStringLiteral("worst"), times.last()}};
}

// The act and all that follows from it, until nothing is left to do.
double settled(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    for (int turn = 0; turn < 5; ++turn)
        QApplication::processEvents();
    return milliseconds(timer);
}

bool fill(support::SampleSpace &space)
{
    qint64 first = 0;
    const auto crowd = [&](services::WritePath::Session &session) -> base::Result<> {
        for (int number = 0; number < largematrix::kPeople; ++number) {
            domain::Person person;
            person.name = QStringLiteral("Person %1").arg(number);
            person.email = QStringLiteral("p%1@example.org").arg(number);
            if (const auto saved = session.save(person); !saved)
                return saved;
            if (number == 0)
                first = person.id.value();
        }
        return {};
    };
    if (!space.workspace->writePath().run(QStringLiteral("person.add"), {}, crowd))
        return false;
    auto matrix = space.workspace->matrices().edited(space.project);
    if (!matrix)
        return false;
    matrix->paths = largematrix::paths(first, 1, true);
    return space.workspace->matrices().save(*matrix, QStringLiteral("large")).has_value();
}

QJsonObject cells(ui::MatrixPage &page, support::SampleSpace &space)
{
    auto *paths = page.findChild<QListWidget *>(QStringLiteral("paths"));
    auto *grid = page.findChild<ui::LadderView *>(QStringLiteral("ladder"));
    QVector<double> chosen;
    QVector<double> typed;
    QVector<double> undone;
    for (int round = 0; round < kRounds; ++round) {
        chosen << settled([&] { paths->setCurrentRow(10 + round); });
        grid->setFocus();
        const QModelIndex cell = grid->model()->index(20 + round, models::LadderModel::FirstSeverity);
        grid->setCurrentIndex(cell);
        QApplication::processEvents();
        typed << settled([&] {
            QTest::keyClick(grid, '9');
            QTest::keyClick(grid->indexWidget(grid->currentIndex()), 'h');
            QTest::keyClick(grid->indexWidget(grid->currentIndex()), Qt::Key_Return);
        });
        if (!cell.data().toString().contains(QLatin1Char('9')))
            return {}; // the key did not arrive
        undone << settled([&] { static_cast<void>(space.workspace->history().undo()); });
    }
    return {{QStringLiteral("path chosen"), spread(chosen)},
            {QStringLiteral("cell stored and shown"), spread(typed)},
            {QStringLiteral("undone"), spread(undone)}};
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::current().install(application);
    const QTemporaryDir folder;
    support::SampleSpace space(folder.filePath(QStringLiteral("large.rung")));
    QElapsedTimer timer;
    timer.start();
    if (!space.workspace || !fill(space)) {
        QTextStream(stdout) << "bench_matrix: the workspace could not be made\n";
        return 1;
    }
    const double filled = milliseconds(timer);
    ui::MatrixPage page(*space.workspace);
    page.resize(1290, 840);
    const double shown = settled([&] {
        page.setProject(space.project);
        page.show();
    });
    QJsonObject all = cells(page, space);
    if (all.isEmpty()) {
        QTextStream(stdout) << "bench_matrix: no cell was typed\n";
        return 1;
    }
    all.insert(QStringLiteral("saved whole"), filled);
    all.insert(QStringLiteral("first shown"), shown);
    QTextStream(stdout) << QJsonDocument(all).toJson();
    return 0;
}
