// bench_engine FILE [ISSUES]: makes the file when it is not there, then measures the engine over all its issues: the pass from the
// closed file to the list of what is due, the same again in memory after an edit of the matrix, a tick with nothing due, and advise()
// itself. Prints one JSON object; times in
// milliseconds of the processor, the middle of several runs.
#include "enginefile.h"

#include "domain/escalation/pass/narrowcriteria.h"
#include "domain/escalation/pass/narrowpass.h"
#include "services/escalation/advicepass.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuestaterepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using services::Workspace;

namespace {

constexpr int kRuns = 5;

// Time of this process on its core: others may be busy on the machine.
template <typename Work>
double middleMs(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begun = std::clock();
        work();
        times.push_back(double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::unique_ptr<Workspace> opened(const QString &path, const base::Clock &clock)
{
    auto workspace = Workspace::open(path, clock, QStringLiteral("bench"));
    if (workspace)
        return std::move(*workspace);
    QTextStream(stderr) << "bench_engine: " << workspace.error().detail << '\n';
    std::exit(4);
}

// What would an edited matrix change: all issues in memory are decided anew, with its criteria.
double reevaluationMs(Workspace &workspace)
{
    const auto project = workspace.projects().all()->first();
    const base::Instant now = workspace.clock().now();
    std::vector<domain::NarrowIssue> issues;
    (void)storage::IssueStateRepository(workspace.database()).readNarrow([&](const storage::NarrowRow &row) {
        issues.push_back(domain::narrowFromCell(row.cell.data(), row.cell.size()).value_or(domain::NarrowIssue()));
        return true;
    });
    domain::EngineContext context = *workspace.issues().context(project.id);
    domain::Matrix matrix = *workspace.matrices().current(project.id);
    for (domain::EscalationPath &path : matrix.paths)
        path.levels[1].respond[1].amount += 1;
    context.severity = matrix.severity;
    qint64 sum = 0;
    const double ms = middleMs(kRuns, [&] {
        domain::NarrowPass pass(context, matrix, now);
        domain::NarrowCriteria criteria(context, now);
        for (const domain::NarrowIssue &issue : issues) {
            const auto decision = pass.decide(issue);
            sum += decision ? int(decision->verdict) : 0;
            sum += qint64(criteria.held(issue, pass.severityOf(issue)) & 1);
        }
    });
    return sum < 0 ? 0 : ms;
}

double adviseMicroseconds(Workspace &workspace)
{
    storage::IssueQuery query;
    query.limit = 2'000;
    const auto ids = workspace.issues().ids(query);
    std::vector<services::IssueCase> cases;
    for (const domain::IssueId id : *ids)
        cases.push_back(*workspace.issues().openCase(id));
    const double ms = middleMs(kRuns, [&] {
        for (const services::IssueCase &each : cases)
            (void)domain::advise(each.issue, each.log, each.path, each.context, workspace.clock().now());
    });
    return ms * 1000 / double(cases.size());
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2) {
        out << "bench_engine FILE [ISSUES]\n";
        return 2;
    }
    const QString path = arguments[1];
    if (!QFile::exists(path) && !makeEngineFile(path, arguments.value(2, QStringLiteral("100000")).toInt()))
        return 4;
    const base::FixedClock clock(base::Instant::fromIso(QStringLiteral("2026-10-14T10:00:00Z")));
    services::PassFindings findings;
    const double passMs = middleMs(kRuns, [&] {
        const auto workspace = opened(path, clock);
        findings = services::AdvicePass(*workspace).run().value_or(services::PassFindings());
    });
    const auto workspace = opened(path, clock);
    const double tickMs = middleMs(200, [&] { (void)workspace->issues().refreshDue(16); });
    out << QJsonDocument(QJsonObject{{QStringLiteral("issues"), findings.looked},
                                     {QStringLiteral("due"), int(findings.due.size())},
                                     {QStringLiteral("askedInFull"), findings.asked},
                                     {QStringLiteral("passMs"), passMs},
                                     {QStringLiteral("reevaluationMs"), reevaluationMs(*workspace)},
                                     {QStringLiteral("tickMs"), tickMs},
                                     {QStringLiteral("adviseUs"), adviseMicroseconds(*workspace)}})
               .toJson(QJsonDocument::Compact)
        << '\n';
    return 0;
}
