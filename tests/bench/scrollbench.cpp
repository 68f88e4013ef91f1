// bench_scroll FILE: the issue page over many issues, paged by keys and dragged by its scroll bar as a person does. Prints one
// JSON object: how long until every visible row is filled (milliseconds, 95th of 100 and worst) and the longest time the event
// loop was away meanwhile, painting included.
#include "issue/issuepage.h"
#include "models/issue/issuetablemodel.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

namespace {

constexpr int kPages = 300; // held down: one page after the other
constexpr int kDrags = 120; // places on the whole length of the bar
constexpr qint64 kPatienceMs = 30'000;

struct Travel {
    std::vector<double> filledMs;
    double longestGapMs = 0;
};

class Traveller
{
public:
    Traveller(QTableView &table) : m_table(table), m_bar(*table.verticalScrollBar()) {}

    // Until the model has all its rows and the first of them show.
    bool isReady()
    {
        QElapsedTimer patience;
        patience.start();
        const auto *model = qobject_cast<const models::IssueTableModel *>(m_table.model());
        while (m_bar.maximum() == 0 || !isFilled() || (model && !model->isComplete())) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            if (patience.elapsed() > kPatienceMs)
                return false;
        }
        return true;
    }

    Travel travel(int stops, const std::function<int(int)> &placeOf)
    {
        Travel way;
        for (int stop = 0; stop < stops; ++stop) {
            QElapsedTimer whole;
            QElapsedTimer gap;
            whole.start();
            gap.start();
            m_bar.setValue(placeOf(stop));
            do {
                QCoreApplication::processEvents(QEventLoop::AllEvents);
                m_table.viewport()->repaint();
                way.longestGapMs = std::max(way.longestGapMs, double(gap.nsecsElapsed()) / 1e6);
                gap.start();
            } while (!isFilled() && whole.elapsed() < kPatienceMs);
            way.filledMs.push_back(double(whole.nsecsElapsed()) / 1e6);
        }
        return way;
    }

    int pageStep() const { return m_bar.pageStep(); }
    int end() const { return m_bar.maximum(); }

private:
    bool isFilled() const
    {
        const int first = m_table.rowAt(0);
        const int last = m_table.rowAt(m_table.viewport()->height() - 1);
        for (int row = std::max(0, first); row <= last; ++row)
            if (!m_table.model()->index(row, models::IssueTableModel::Title).data(models::IssueTableModel::LoadedRole).toBool())
                return false;
        return first >= 0;
    }

    QTableView &m_table;
    QScrollBar &m_bar;
};

void add(QJsonObject &figures, const QString &name, Travel way)
{
    std::sort(way.filledMs.begin(), way.filledMs.end());
    figures[name + QStringLiteral("FilledP95Ms")] = way.filledMs[way.filledMs.size() * 95 / 100];
    figures[name + QStringLiteral("FilledWorstMs")] = way.filledMs.back();
    figures[name + QStringLiteral("LongestGapMs")] = way.longestGapMs;
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 2) {
        out << "bench_scroll FILE\n";
        return 2;
    }
    ui::Theme::current().install(application);
    const base::SystemClock clock;
    const auto workspace = services::Workspace::open(arguments[1], clock, QStringLiteral("bench"));
    if (!workspace) {
        out << "bench_scroll: cannot open " << arguments[1] << ": " << workspace.error().detail << '\n';
        return 4;
    }
    const auto projects = (*workspace)->projects().all();
    ui::IssuePage page(**workspace);
    page.resize(1240, 820);
    page.setProject(projects && !projects->isEmpty() ? projects->first().id : domain::ProjectId());
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("issueTable"));
    Traveller traveller(*table);
    if (!traveller.isReady()) {
        out << "bench_scroll: no row came\n";
        return 1;
    }
    QJsonObject figures{{QStringLiteral("rows"), table->model()->rowCount()}};
    const int step = traveller.pageStep();
    add(figures, QStringLiteral("page"), traveller.travel(kPages, [step](int stop) { return (stop + 1) * step; }));
    // Down the bar and up again, never twice at the same place.
    const qint64 end = traveller.end();
    add(figures, QStringLiteral("drag"), traveller.travel(kDrags, [end](int stop) {
        const int there = stop < kDrags / 2 ? 2 * stop : 2 * (kDrags - stop) - 1;
        return int(end * there / kDrags);
    }));
    out << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
