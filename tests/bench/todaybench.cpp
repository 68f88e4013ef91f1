// bench_today FILE [AT]: how long the Today page takes to show its first rows, all of them, and its figures, over a workspace with many
// issues. Prints one JSON object; times in milliseconds.
#include "models/today/todaymodel.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr qint64 kPatienceMs = 120'000;

// Milliseconds until `isDone`; the longest time the event loop was away is the longest freeze.
template <typename Done>
double waitFor(Done isDone, double &longestGap)
{
    QElapsedTimer whole;
    QElapsedTimer gap;
    whole.start();
    while (!isDone() && whole.elapsed() < kPatienceMs) {
        gap.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        longestGap = std::max(longestGap, double(gap.nsecsElapsed()) / 1e6);
    }
    return double(whole.nsecsElapsed()) / 1e6;
}

// Opens the page's model as the window does: the workspace is open already, the reader's own connection is not.
QJsonObject measure(services::Workspace &workspace)
{
    models::TodayModel model(workspace);
    int lists = 0;
    bool hasFigures = false;
    QObject::connect(&model, &models::TodayModel::listRead, [&lists] { ++lists; });
    QObject::connect(&model, &models::TodayModel::figuresRead, [&hasFigures] { hasFigures = true; });
    double longestGap = 0;
    model.setProject({});
    const double first = waitFor([&] { return lists > 0; }, longestGap);
    const int firstRows = model.rowCount();
    const double figures = first + waitFor([&] { return hasFigures; }, longestGap);
    lists = 0;
    model.reload();
    const double again = waitFor([&] { return lists > 0; }, longestGap);
    return {{QStringLiteral("firstRowsMs"), first},  {QStringLiteral("firstRows"), firstRows}, {QStringLiteral("rows"), model.rowCount()},
            {QStringLiteral("figuresMs"), figures}, {QStringLiteral("againMs"), again},       {QStringLiteral("longestGapMs"), longestGap}};
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() != 2 && arguments.size() != 3) {
        out << "bench_today FILE [AT]\n";
        return 2;
    }
    const base::SystemClock present;
    const base::FixedClock stated(base::Instant::fromIso(arguments.value(2)));
    const base::Clock &clock = arguments.size() == 3 ? static_cast<const base::Clock &>(stated) : present;
    const auto workspace = services::Workspace::open(arguments[1], clock, QStringLiteral("bench"));
    if (!workspace) {
        out << "bench_today: cannot open " << arguments[1] << ": " << workspace.error().detail << '\n';
        return 4;
    }
    out << QJsonDocument(measure(**workspace)).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
