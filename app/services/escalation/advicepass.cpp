#include "services/escalation/advicepass.h"

#include "domain/escalation/pass/narrowcriteria.h"
#include "domain/escalation/pass/narrowpass.h"
#include "domain/record/names.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/contextreading.h"
#include "services/workspace/workspace.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/transaction.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <vector>

namespace services {

using base::Result;
using domain::Verdict;

namespace {

constexpr int kAskEvery = 4096;
constexpr size_t kFullAtOnce = 500;
constexpr int kForwardAtOnce = 2'000; // a few ms of a write lock
constexpr int kVerdicts = int(Verdict::Escalate) + 1;

bool wantsDoing(Verdict verdict)
{
    return verdict != Verdict::Wait && verdict != Verdict::HandleInTeam && verdict != Verdict::Nothing;
}

}

// What is prepared for the issues of one project on one version of its matrix.
class AdvicePass::Lanes
{
public:
    explicit Lanes(Workspace &workspace) : m_workspace(workspace) {}

    struct Lane {
        domain::EngineContext context;
        domain::Matrix matrix;
        std::unique_ptr<domain::NarrowPass> pass;
        std::unique_ptr<domain::NarrowCriteria> criteria;
    };
    // Null when it cannot be read: then the issue is judged in full, and tells why.
    Lane *of(qint64 project, qint64 matrix);

private:
    std::unique_ptr<Lane> made(domain::ProjectId project, domain::MatrixId matrix) const;

    Workspace &m_workspace;
    std::map<std::pair<qint64, qint64>, std::unique_ptr<Lane>> m_lanes;
    std::pair<qint64, qint64> m_lastKey{-1, -1};
    Lane *m_last = nullptr;
};

AdvicePass::Lanes::Lane *AdvicePass::Lanes::of(qint64 project, qint64 matrix)
{
    const std::pair key{project, matrix};
    if (key == m_lastKey)
        return m_last;
    auto found = m_lanes.find(key);
    if (found == m_lanes.end())
        found = m_lanes.emplace(key, made(domain::ProjectId(project), domain::MatrixId(matrix))).first;
    m_lastKey = key;
    m_last = found->second.get();
    return m_last;
}

std::unique_ptr<AdvicePass::Lanes::Lane> AdvicePass::Lanes::made(domain::ProjectId project, domain::MatrixId id) const
{
    const auto context = readEngineContext(m_workspace, project, RecentEscalations::LeftOut);
    const auto matrix = id.isValid() ? m_workspace.matrices().find(id) : m_workspace.matrices().current(project);
    if (!context || !matrix)
        return nullptr;
    auto lane = std::make_unique<Lane>();
    lane->context = *context;
    lane->matrix = *matrix;
    lane->context.severity = matrix->severity;
    lane->context.confidentialPaths = matrix->confidentialPaths();
    const base::Instant now = m_workspace.clock().now();
    lane->pass = std::make_unique<domain::NarrowPass>(lane->context, lane->matrix, now);
    lane->criteria = std::make_unique<domain::NarrowCriteria>(lane->context, now);
    return lane;
}

// One look at every issue of the file.
class AdvicePass::Round
{
public:
    Round(Workspace &workspace, const GoOn &goOn);

    bool take(const storage::NarrowRow &row);
    // Those that the decision columns could not tell.
    Result<> judgeTheRest();
    const PassFindings &findings() const { return m_findings; }

private:
    struct Undecided {
        domain::IssueId issue;
        std::optional<Verdict> verdict; // as cached
        int nextLevel = 0;
    };
    bool isWanted() { return m_isWanted = m_isWanted && (!m_goOn || m_goOn()); }
    void note(domain::IssueId issue, Verdict verdict, int nextLevel, quint64 criteria);
    Result<> judge(std::span<const Undecided> part);

    Workspace &m_workspace;
    const GoOn &m_goOn;
    Lanes m_lanes;
    std::array<QByteArray, kVerdicts> m_names;
    PassFindings m_findings;
    std::vector<Undecided> m_undecided;
    bool m_isWanted = true;
};

AdvicePass::Round::Round(Workspace &workspace, const GoOn &goOn) : m_workspace(workspace), m_goOn(goOn), m_lanes(workspace)
{
    for (int verdict = 0; verdict < kVerdicts; ++verdict)
        m_names[size_t(verdict)] = domain::nameOf(Verdict(verdict)).toLatin1();
}

void AdvicePass::Round::note(domain::IssueId issue, Verdict verdict, int nextLevel, quint64 criteria)
{
    if (wantsDoing(verdict) || criteria != 0)
        m_findings.due.append({issue, verdict, nextLevel, criteria});
}

bool AdvicePass::Round::take(const storage::NarrowRow &row)
{
    if (m_findings.looked % kAskEvery == 0 && !isWanted())
        return false;
    ++m_findings.looked;
    const domain::IssueId issue(row.issue);
    auto narrow = domain::narrowFromCell(row.cell.data(), row.cell.size());
    Lanes::Lane *lane = narrow ? m_lanes.of(narrow->project, narrow->matrix) : nullptr;
    const auto decision = lane ? lane->pass->decide(*narrow) : std::nullopt;
    if (!decision) {
        m_undecided.push_back({issue, domain::valueOf<Verdict>(QLatin1String(row.verdict)), row.nextLevel});
        return true;
    }
    narrow->id = row.issue;
    const bool isOpen = narrow->over == 0;
    note(issue, decision->verdict, decision->nextLevel, isOpen ? lane->criteria->held(*narrow, lane->pass->severityOf(*narrow)) : 0);
    if (row.verdict != m_names[size_t(decision->verdict)] || row.nextLevel != decision->nextLevel)
        m_findings.changed.append(issue);
    return true;
}

Result<> AdvicePass::Round::judgeTheRest()
{
    std::sort(m_undecided.begin(), m_undecided.end(), [](const Undecided &a, const Undecided &b) { return a.issue < b.issue; });
    const std::span<const Undecided> all(m_undecided);
    for (size_t from = 0; from < all.size() && isWanted(); from += kFullAtOnce)
        if (const Result<> judged = judge(all.subspan(from, std::min(kFullAtOnce, all.size() - from))); !judged)
            return judged;
    return {};
}

Result<> AdvicePass::Round::judge(std::span<const Undecided> part)
{
    QVector<domain::IssueId> ids;
    for (const Undecided &each : part)
        ids.append(each.issue);
    const auto issues = storage::IssueRepository(m_workspace.database()).find(ids);
    const auto logs = storage::ContactRepository(m_workspace.database()).of(ids);
    if (!issues || !logs)
        return base::fail(issues ? logs.error() : issues.error());
    for (const domain::Issue &issue : *issues) {
        Lanes::Lane *lane = m_lanes.of(issue.project.value(), issue.matrix.value());
        const domain::EscalationPath *path = lane ? lane->matrix.pathFor(issue) : nullptr;
        if (!path)
            continue;
        ++m_findings.asked;
        const domain::Advice advice = domain::advise(issue, logs->value(issue.id), *path, lane->context, m_workspace.clock().now());
        note(issue.id, advice.verdict, advice.nextLevel, advice.criteria.isEmpty() ? 0 : 1);
        const auto cached = std::lower_bound(part.begin(), part.end(), issue.id,
                                             [](const Undecided &each, domain::IssueId id) { return each.issue < id; });
        if (cached != part.end() && (cached->verdict != advice.verdict || cached->nextLevel != advice.nextLevel))
            m_findings.changed.append(issue.id);
    }
    return {};
}

AdvicePass::AdvicePass(Workspace &workspace) : m_workspace(workspace) {}

Result<PassFindings> AdvicePass::run(const GoOn &goOn)
{
    Round round(m_workspace, goOn);
    return storage::IssueStateRepository(m_workspace.database())
        .readNarrow([&round](const storage::NarrowRow &row) { return round.take(row); })
        .and_then([&] { return round.judgeTheRest(); })
        .map([&] { return round.findings(); });
}

Result<> AdvicePass::bringForward(const PassFindings &findings)
{
    storage::IssueStateRepository states(m_workspace.database());
    for (qsizetype from = 0; from < findings.changed.size(); from += kForwardAtOnce) {
        Result<storage::Transaction> transaction = storage::Transaction::begin(m_workspace.database());
        if (!transaction)
            return base::fail(transaction.error());
        const Result<> done = states.bringForward(findings.changed.mid(from, kForwardAtOnce), m_workspace.clock().now()).and_then([&] {
            return transaction->commit();
        });
        if (!done)
            return done;
    }
    return {};
}

}
