// bench_board FILE: how long the board and the timeline take to show their first cards, their counts and their whole order, over a
// workspace with many issues, and how long the event loop was away at most. Prints one JSON object; times in milliseconds.
#include "models/issue/board/boardmodel.h"
#include "models/issue/timeline/timelinemodel.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <functional>

namespace {

constexpr int kShownCards = 8;  // of a column of a tall window
constexpr int kShownBars = 24;
constexpr qint64 kBoardPatienceMs = 120'000;

bool isFilled(models::CardStripModel &cards, int from, int count)
{
    bool isThere = true;
    for (int row = from; row < std::min(from + count, cards.rowCount()); ++row)
        isThere = cards.index(row).data(models::CardStripModel::LoadedRole).toBool() && isThere;
    return isThere;
}

// Runs the event loop until it is so; the longest time the loop was away is the longest freeze.
double waitUntil(const std::function<bool()> &isSo, double &longestGap)
{
    QElapsedTimer whole;
    QElapsedTimer gap;
    whole.start();
    while (!isSo() && whole.elapsed() < kBoardPatienceMs) {
        gap.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        longestGap = std::max(longestGap, double(gap.nsecsElapsed()) / 1e6);
    }
    return double(whole.nsecsElapsed()) / 1e6;
}

QJsonObject measureBoard(services::Workspace &workspace, storage::IssueGroup group)
{
    models::BoardModel board(workspace);
    double longestGap = 0;
    board.setGroup(group);
    board.setQuery({});
    const auto isShown = [&board] {
        return !board.columns().isEmpty() && std::all_of(board.columns().cbegin(), board.columns().cend(), [](models::CardStripModel *cards) {
            return isFilled(*cards, 0, kShownCards);
        });
    };
    const double first = waitUntil(isShown, longestGap);
    const double counted = first + waitUntil([&board] { return board.sum(0).has_value(); }, longestGap);
    const double whole = counted + waitUntil([&board] { return board.isComplete(); }, longestGap);
    models::CardStripModel &longest = **std::max_element(board.columns().cbegin(), board.columns().cend(),
                                                         [](const auto *a, const auto *b) { return a->rowCount() < b->rowCount(); });
    const double jump = waitUntil([&longest] { return isFilled(longest, longest.rowCount() * 2 / 3, kShownCards); }, longestGap);
    return {{QStringLiteral("cards"), longest.rowCount()}, {QStringLiteral("firstCardsMs"), first}, {QStringLiteral("countsMs"), counted},
            {QStringLiteral("wholeOrderMs"), whole},       {QStringLiteral("jumpMs"), jump},        {QStringLiteral("longestGapMs"), longestGap}};
}

QJsonObject measureTimeline(services::Workspace &workspace)
{
    models::TimelineModel timeline(workspace);
    double longestGap = 0;
    timeline.setQuery({});
    const double first = waitUntil([&timeline] { return timeline.rows().rowCount() > 0 && isFilled(timeline.rows(), 0, kShownBars); }, longestGap);
    const double whole = first + waitUntil([&timeline] { return timeline.isComplete(); }, longestGap);
    const double jump = waitUntil([&timeline] { return isFilled(timeline.rows(), timeline.rows().rowCount() / 2, kShownBars); }, longestGap);
    return {{QStringLiteral("rows"), timeline.rows().rowCount()}, {QStringLiteral("firstBarsMs"), first}, {QStringLiteral("wholeOrderMs"), whole},
            {QStringLiteral("jumpMs"), jump},                     {QStringLiteral("longestGapMs"), longestGap}};
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() != 2) {
        out << "bench_board FILE\n";
        return 2;
    }
    const base::SystemClock clock;
    const auto workspace = services::Workspace::open(arguments[1], clock, QStringLiteral("bench"));
    if (!workspace) {
        out << "bench_board: cannot open " << arguments[1] << ": " << workspace.error().detail << '\n';
        return 4;
    }
    const QJsonObject figures{{QStringLiteral("byStatus"), measureBoard(**workspace, storage::IssueGroup::Status)},
                              {QStringLiteral("byLevel"), measureBoard(**workspace, storage::IssueGroup::Level)},
                              {QStringLiteral("timeline"), measureTimeline(**workspace)}};
    out << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
