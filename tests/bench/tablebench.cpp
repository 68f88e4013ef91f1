// bench_table FILE TEXT: how long the issue table takes to show its first page, its first page and its whole order after a sort by each
// column and with each group, and to answer each letter of TEXT typed into the filter, over a workspace with many issues. Prints one JSON object; times in milliseconds.
#include "models/issue/issuetablemodel.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int kShown = 40; // rows of a tall window
constexpr qint64 kPatienceMs = 60'000;

bool isShown(const models::IssueTableModel &model)
{
    const int rows = std::min(kShown, model.rowCount());
    bool isFilled = true;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model.index(row, models::IssueTableModel::Title);
        if (model.isGroup(row))
            continue;
        isFilled = isFilled && model.data(index, Qt::DisplayRole).isValid()
            && model.data(index, models::IssueTableModel::LoadedRole).toBool();
    }
    return isFilled;
}

// Runs the event loop until the answer to the latest query shows; the longest time it was away is the longest freeze.
double waitUntilShown(const models::IssueTableModel &model, double &longestGap)
{
    QElapsedTimer whole;
    QElapsedTimer gap;
    whole.start();
    while (!(model.isAnswered() && isShown(model)) && whole.elapsed() < kPatienceMs) {
        gap.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        longestGap = std::max(longestGap, double(gap.nsecsElapsed()) / 1e6);
    }
    return double(whole.nsecsElapsed()) / 1e6;
}

void complete(const models::IssueTableModel &model)
{
    while (!model.isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
}

// First page and whole order of one query, as a person with the usual filter sees them.
QJsonArray timed(models::IssueTableModel &model, const storage::IssueQuery &query, double &longestGap)
{
    QElapsedTimer whole;
    whole.start();
    model.setQuery(query);
    const double first = waitUntilShown(model, longestGap);
    complete(model);
    return {first, double(whole.nsecsElapsed()) / 1e6};
}

QJsonObject sorts(models::IssueTableModel &model, storage::IssueQuery query, double &longestGap)
{
    QJsonObject figures;
    for (const bool isDown : {false, true}) {
        for (int sort = 0; sort <= int(storage::IssueSort::CostPerDay); ++sort) {
            query.sort = storage::IssueSort(sort);
            query.descending = isDown;
            figures[QStringLiteral("%1%2").arg(QLatin1String(isDown ? "-" : ""), QString::number(sort))] = timed(model, query, longestGap);
        }
    }
    query.sort = storage::IssueSort::Severity;
    query.descending = false;
    for (const auto group : {storage::IssueColumn::Status, storage::IssueColumn::Owner, storage::IssueColumn::Counterparty, storage::IssueColumn::Level}) {
        query.group = group;
        figures[QStringLiteral("group%1").arg(int(group))] = timed(model, query, longestGap);
    }
    return figures;
}

QJsonObject measure(services::Workspace &workspace, const QString &text)
{
    models::IssueTableModel model(workspace);
    double longestGap = 0;
    storage::IssueQuery query;
    model.setQuery(query);
    const double firstPage = waitUntilShown(model, longestGap);
    QElapsedTimer listing;
    listing.start();
    complete(model);
    const double wholeList = firstPage + double(listing.nsecsElapsed()) / 1e6;
    query.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
    const QJsonObject sorted = sorts(model, query, longestGap);
    query.statuses.clear();

    QJsonArray keys;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        query.text = text.left(length);
        model.setQuery(query);
        keys.append(waitUntilShown(model, longestGap));
    }
    return {{QStringLiteral("rows"), model.rowCount()},
            {QStringLiteral("firstPageMs"), firstPage},
            {QStringLiteral("wholeListMs"), wholeList},
            {QStringLiteral("sortsMs"), sorted},
            {QStringLiteral("keyMs"), keys},
            {QStringLiteral("longestGapMs"), longestGap}};
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() != 3) {
        out << "bench_table FILE TEXT\n";
        return 2;
    }
    const base::SystemClock clock;
    QElapsedTimer opening;
    opening.start();
    const auto workspace = services::Workspace::open(arguments[1], clock, QStringLiteral("bench"));
    if (!workspace) {
        out << "bench_table: cannot open " << arguments[1] << ": " << workspace.error().detail << '\n';
        return 4;
    }
    const double openMs = double(opening.nsecsElapsed()) / 1e6;
    QJsonObject figures = measure(**workspace, arguments[2]);
    figures[QStringLiteral("openMs")] = openMs;
    out << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
