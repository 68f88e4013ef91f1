#include "services/escalation/matrixoutlook.h"

#include "domain/escalation/matrixdifference.h"
#include "domain/escalation/pass/narrowpass.h"
#include "services/escalation/matrixservice.h"
#include "services/issue/contextreading.h"
#include "services/workspace/workspace.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuelisting.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestaterepository.h"

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int kOutlookAskEvery = 4096;
constexpr int kOutlookAtOnce = 500;
constexpr int kMostJudged = 20'000; // in full: some seconds

// One version as the engine takes it.
struct OutlookLane {
    OutlookLane(domain::EngineContext from, domain::Matrix version, base::Instant now)
        : context(std::move(from)), matrix(std::move(version))
    {
        context.severity = matrix.severity;
        context.confidentialPaths = matrix.confidentialPaths();
        pass = std::make_unique<domain::NarrowPass>(context, matrix, now);
    }

    domain::EngineContext context;
    domain::Matrix matrix;
    std::unique_ptr<domain::NarrowPass> pass;
    bool isSame = false; // it says what the matrix looked at says
};

QVector<domain::PersonId> peopleAsked(const domain::Advice &advice)
{
    QVector<domain::PersonId> people;
    for (const QVector<domain::Recipient> &side : {advice.ours, advice.theirs})
        for (const domain::Recipient &each : side)
            people.append(each.person);
    return people;
}

// Judges the running issues of one project on two matrices.
class OutlookRound
{
public:
    OutlookRound(Workspace &workspace, domain::EngineContext context, const domain::Matrix &matrix, const std::function<bool()> &goOn)
        : m_workspace(workspace), m_goOn(goOn), m_now(workspace.clock().now()), m_context(std::move(context)),
          m_after(m_context, matrix, m_now)
    {
    }

    Result<MatrixOutlook> run(int most);

private:
    bool isWanted() { return m_isWanted = m_isWanted && (!m_goOn || m_goOn()); }
    bool take(const storage::NarrowRow &row);
    Result<> judge(const QVector<domain::IssueId> &issues, int most);
    Result<> judgePart(const QVector<domain::IssueId> &part);
    void compare(const domain::Issue &issue, const QVector<domain::Contact> &log);
    // Null when it cannot be read.
    OutlookLane *laneOf(domain::MatrixId id);

    Workspace &m_workspace;
    const std::function<bool()> &m_goOn;
    const base::Instant m_now;
    const domain::EngineContext m_context;
    OutlookLane m_after;
    std::map<domain::MatrixId, std::unique_ptr<OutlookLane>> m_before;
    QVector<domain::IssueId> m_decided;   // become another, as the decision columns tell
    QVector<domain::IssueId> m_undecided; // only advise() can tell
    QVector<domain::IssueId> m_others;    // same verdict and level
    qint64 m_othersCount = 0;
    int m_rows = 0;
    bool m_isWanted = true;
    bool m_isCounting = false; // what is judged now was not counted as changed yet
    MatrixOutlook m_outlook;
};

OutlookLane *OutlookRound::laneOf(domain::MatrixId id)
{
    const auto known = m_before.find(id);
    if (known != m_before.end())
        return known->second.get();
    const auto matrix = id.isValid() ? m_workspace.matrices().find(id) : m_workspace.matrices().current(m_context.project.id);
    std::unique_ptr<OutlookLane> lane;
    if (matrix) {
        lane = std::make_unique<OutlookLane>(m_context, *matrix, m_now);
        lane->isSame = domain::matrixDifferences(*matrix, m_after.matrix).isEmpty();
    }
    return m_before.emplace(id, std::move(lane)).first->second.get();
}

bool OutlookRound::take(const storage::NarrowRow &row)
{
    if (m_rows++ % kOutlookAskEvery == 0 && !isWanted())
        return false;
    const auto narrow = domain::narrowFromCell(row.cell.data(), row.cell.size());
    if (!narrow) {
        m_undecided.append(domain::IssueId(row.issue));
        return true;
    }
    if (narrow->project != m_context.project.id.value() || narrow->over != 0)
        return true;
    OutlookLane *before = laneOf(domain::MatrixId(narrow->matrix));
    if (!before || before->isSame)
        return true;
    const domain::IssueId issue(row.issue);
    const auto old = before->pass->decide(*narrow);
    const auto fresh = m_after.pass->decide(*narrow);
    if (!old || !fresh) {
        m_undecided.append(issue);
    } else if (old->verdict != fresh->verdict || old->nextLevel != fresh->nextLevel) {
        m_decided.append(issue);
    } else if (++m_othersCount <= kMostJudged) {
        m_others.append(issue);
    }
    return true;
}

void OutlookRound::compare(const domain::Issue &issue, const QVector<domain::Contact> &log)
{
    OutlookLane *lane = issue.isOpen() && issue.project == m_context.project.id ? laneOf(issue.matrix) : nullptr;
    const domain::EscalationPath *before = lane ? lane->matrix.pathFor(issue) : nullptr;
    const domain::EscalationPath *after = lane ? m_after.matrix.pathFor(issue) : nullptr;
    if (!before || !after)
        return;
    MatrixEffect effect;
    effect.issue = issue.id;
    effect.key = issue.key;
    effect.title = issue.title;
    effect.before = domain::advise(issue, log, *before, lane->context, m_now);
    effect.after = domain::advise(issue, log, *after, m_after.context, m_now);
    effect.isVerdict = effect.before.verdict != effect.after.verdict;
    effect.isLevel = effect.before.nextLevel != effect.after.nextLevel;
    effect.isPeople = peopleAsked(effect.before) != peopleAsked(effect.after);
    effect.isCheckpoint = effect.before.nextCheckpoint != effect.after.nextCheckpoint;
    if (m_isCounting && (effect.isVerdict || effect.isLevel))
        ++m_outlook.changed;
    if (effect.isVerdict || effect.isLevel || effect.isPeople || effect.isCheckpoint)
        m_outlook.effects.append(effect);
}

Result<> OutlookRound::judgePart(const QVector<domain::IssueId> &part)
{
    const auto issues = storage::IssueRepository(m_workspace.database()).find(part);
    const auto logs = storage::ContactRepository(m_workspace.database()).of(part);
    if (!issues || !logs)
        return base::fail(issues ? logs.error() : issues.error());
    for (const domain::Issue &issue : *issues)
        compare(issue, logs->value(issue.id));
    return {};
}

Result<> OutlookRound::judge(const QVector<domain::IssueId> &issues, int most)
{
    const QVector<domain::IssueId> looked = issues.mid(0, most);
    m_outlook.isComplete = m_outlook.isComplete && looked.size() == issues.size();
    for (qsizetype from = 0; from < looked.size(); from += kOutlookAtOnce) {
        if (!isWanted())
            return base::fail(ErrorCode::Cancelled);
        if (const Result<> judged = judgePart(looked.mid(from, kOutlookAtOnce)); !judged)
            return judged;
    }
    return {};
}

Result<MatrixOutlook> OutlookRound::run(int most)
{
    const Result<> read = storage::IssueStateRepository(m_workspace.database()).readNarrow([this](const storage::NarrowRow &row) { return take(row); });
    if (!read)
        return base::fail(read.error());
    if (!m_isWanted)
        return base::fail(ErrorCode::Cancelled);
    const auto running = storage::IssueListing(m_workspace.database()).openByMatrix(m_context.project.id);
    if (!running)
        return base::fail(running.error());
    m_outlook.running = int(std::accumulate(running->begin(), running->end(), qint64(0)));
    m_outlook.changed = int(m_decided.size());
    m_outlook.looked = int(m_others.size());
    m_outlook.isComplete = m_othersCount <= kMostJudged;
    Result<> judged = judge(m_decided, most);
    m_isCounting = true;
    judged = judged.and_then([&] { return judge(m_undecided, kMostJudged); }).and_then([&] { return judge(m_others, kMostJudged); });
    if (!judged)
        return base::fail(judged.error());
    std::stable_partition(m_outlook.effects.begin(), m_outlook.effects.end(),
                          [](const MatrixEffect &each) { return each.isVerdict || each.isLevel; });
    m_outlook.isComplete = m_outlook.isComplete && m_outlook.effects.size() <= most;
    m_outlook.effects.resize(std::min<qsizetype>(m_outlook.effects.size(), most));
    return m_outlook;
}

}

Result<MatrixOutlook> matrixOutlook(Workspace &workspace, const domain::Matrix &matrix, const std::function<bool()> &goOn, int most)
{
    return readEngineContext(workspace, matrix.project, RecentEscalations::LeftOut).and_then([&](const domain::EngineContext &context) {
        return OutlookRound(workspace, context, matrix, goOn).run(most);
    });
}

}
