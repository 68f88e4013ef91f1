#include "shell/session.h"

#include "services/criterion/criterionservice.h"
#include "services/draft/draftservice.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/sample/samplecatalogue.h"
#include "services/search/searchservice.h"
#include "services/workspace/workspace.h"
#include "shell/advicerefresh.h"
#include "shell/command/changewords.h"
#include "shell/indexfill.h"
#include "shell/settings.h"

#include <QFile>


namespace ui {

namespace {

constexpr int kPollMs = 1500;
constexpr int kCountMs = 150;
constexpr int kDuePauseMs = 60'000; // between looks for checkpoints that came
constexpr int kDueSliceMs = 40;     // between slices while there is more
constexpr int kDueSlice = 16;
constexpr int kFilledInPlace = 64; // of a workspace without a file

}

Session::Session(const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_refresh(new AdviceRefresh(this)), m_fill(new IndexFill(this))
{
    connect(m_fill, &IndexFill::progressed, this, &Session::indexing);
    connect(m_fill, &IndexFill::failed, this, &Session::failed);
    connect(m_fill, &IndexFill::finished, this, [this](bool isWhole) {
        m_isFillCancelled = !isWhole;
        Q_EMIT refreshed();
    });
    connect(m_refresh, &AdviceRefresh::progressed, this, &Session::refreshing);
    connect(m_refresh, &AdviceRefresh::failed, this, &Session::failed);
    connect(m_refresh, &AdviceRefresh::finished, this, [this](bool isWhole) {
        m_isRefreshCancelled = !isWhole;
        m_workspace->refreshFromOthers();
        Q_EMIT refreshed();
        m_dueTimer.start(kDueSliceMs);
    });
    m_pollTimer.setInterval(kPollMs);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { m_workspace->refreshFromOthers(); });
    m_dueTimer.setSingleShot(true);
    connect(&m_dueTimer, &QTimer::timeout, this, &Session::refreshSlice);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kCountMs);
    connect(&m_countTimer, &QTimer::timeout, this, &Session::count);
}

Session::~Session() = default;

base::Result<> Session::open(const QString &path)
{
    auto workspace = services::Workspace::open(path, m_clock, Settings::author());
    if (!workspace)
        return base::fail(workspace.error());
    take(std::move(*workspace));
    return {};
}

base::Result<> Session::create(const QString &path, const QString &projectName)
{
    return createWith(path, [&](services::Workspace &workspace) {
        return workspace.projects().create(projectName).map([](const domain::Project &) {});
    });
}

base::Result<> Session::createSample(const QString &path)
{
    return createWith(path, [](services::Workspace &workspace) {
        return services::makeSample(workspace, services::sampleNames().value(0));
    });
}

base::Result<> Session::createWith(const QString &path, const std::function<base::Result<>(services::Workspace &)> &fill)
{
    auto workspace = services::Workspace::create(path, m_clock, Settings::author());
    if (!workspace)
        return base::fail(workspace.error());
    if (const auto filled = fill(**workspace); !filled) {
        workspace->reset();
        QFile::remove(path);
        return base::fail(filled.error());
    }
    take(std::move(*workspace));
    return {};
}

void Session::take(std::unique_ptr<services::Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    m_project = {};
    m_isRefreshCancelled = false;
    m_isFillCancelled = false;
    connect(&m_workspace->feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        countSoon();
        for (const domain::RecordKind kind : {domain::RecordKind::Matrix, domain::RecordKind::Calendar})
            m_isRefreshCancelled = m_isRefreshCancelled && (notice.everything || !notice.touches(kind)); // a new change counts anew
        if (!m_dueTimer.isActive() || m_dueTimer.remainingTime() > kDueSliceMs)
            m_dueTimer.start(kDueSliceMs);
        Q_EMIT changed(notice);
    });
    m_pollTimer.start();
    m_dueTimer.start(kDueSliceMs);
    countSoon();
    Q_EMIT opened();
}

void Session::close()
{
    if (!m_workspace)
        return;
    m_pollTimer.stop();
    m_dueTimer.stop();
    m_countTimer.stop();
    m_refresh->stop();
    m_fill->stop();
    Q_EMIT refreshed();
    Q_EMIT closing();
    m_workspace.reset();
    m_figures = {};
    Q_EMIT closed();
}

void Session::setProject(domain::ProjectId project)
{
    m_project = project;
    countSoon();
}

void Session::cancelWork()
{
    m_refresh->cancel();
    m_fill->cancel();
}

// After the advice, which is wanted sooner.
void Session::fillIndex()
{
    if (m_fill->isRunning() || m_isFillCancelled)
        return;
    services::SearchService search(*m_workspace);
    const auto share = search.pendingShare();
    if (!share || !*share)
        return;
    if (!m_workspace->path().isEmpty())
        return m_fill->start(*m_workspace);
    if (const auto filled = search.fill(kFilledInPlace); !filled)
        Q_EMIT failed(filled.error());
}

// A few at a time here; more than that, and all that rest on a change, in the background.
void Session::refreshSlice()
{
    if (m_refresh->isRunning())
        return m_dueTimer.start(kDuePauseMs);
    const bool isAllowed = !m_isRefreshCancelled && !m_workspace->path().isEmpty();
    const auto share = m_workspace->issues().reevaluation();
    if (isAllowed && share && *share) {
        m_refresh->start(*m_workspace);
        return m_dueTimer.start(kDuePauseMs);
    }
    const auto refreshed = m_workspace->issues().refreshDue(kDueSlice).and_then([this](int count) {
        return m_workspace->criteria().fireDue(kDueSlice).map([count](int) { return count; });
    });
    if (!refreshed) {
        m_dueTimer.start(kDuePauseMs);
        Q_EMIT failed(refreshed.error());
        return;
    }
    const bool isMore = *refreshed == kDueSlice;
    m_dueTimer.start(isMore && m_workspace->path().isEmpty() ? kDueSliceMs : kDuePauseMs);
    if (isMore && isAllowed)
        m_refresh->start(*m_workspace);
    else
        fillIndex();
}

void Session::count()
{
    SessionFigures figures;
    figures.openIssues = int(m_workspace->issues().openCount(m_project, SessionFigures::kMostCounted).value_or(0));
    figures.openDrafts = int(m_workspace->drafts().openCount(m_project).value_or(0));
    storage::IssueQuery open;
    open.project = m_project;
    open.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
    open.sort = storage::IssueSort::Checkpoint;
    open.limit = 1;
    if (const auto next = m_workspace->issues().ids(open); next && !next->isEmpty())
        if (const auto rows = m_workspace->issues().rows(*next); rows && !rows->isEmpty()) {
            figures.checkpointKey = rows->constFirst().key;
            figures.checkpointAt = rows->constFirst().nextCheckpoint;
            figures.zone = zoneOf(rows->constFirst().project);
        }
    m_figures = figures;
    countUndo();
    Q_EMIT figuresChanged();
}

QTimeZone Session::zoneOf(domain::ProjectId project) const
{
    if (const auto found = m_workspace->projects().find(project))
        if (const auto calendar = m_workspace->projects().calendar(found->calendar))
            if (const QTimeZone zone(calendar->zone); zone.isValid())
                return zone;
    return QTimeZone::systemTimeZone();
}

void Session::countUndo()
{
    if (const auto undo = m_workspace->history().undoable(); undo && *undo)
        m_figures.undoText = changeWords((*undo)->cause, (*undo)->subject);
    if (const auto redo = m_workspace->history().redoable(); redo && *redo)
        m_figures.redoText = changeWords((*redo)->cause, (*redo)->subject);
}

}
