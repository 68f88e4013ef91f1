#include "models/issue/bulk/bulkwork.h"

#include "services/workspace/workspace.h"

namespace models {

namespace {
constexpr qsizetype kMostAtOnce = 200;
}

BulkWork::BulkWork(services::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

BulkWork::~BulkWork()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void BulkWork::run(services::Workspace &workspace, const Work &work)
{
    services::BulkEdit edit(workspace, [this](double fraction) {
        Q_EMIT progressed(fraction);
        return !m_isCancelled;
    });
    const auto outcome = work(edit);
    if (outcome)
        Q_EMIT finished(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

void BulkWork::start(qsizetype size, Work work)
{
    if (m_thread)
        return;
    m_isCancelled = false;
    if (m_workspace.path().isEmpty() || size <= kMostAtOnce) { // in memory there is no second connection
        run(m_workspace, work);
        Q_EMIT ended();
        return;
    }
    const QString path = m_workspace.path();
    const QString author = m_workspace.author();
    const base::Clock &clock = m_workspace.clock();
    m_thread.reset(QThread::create([this, path, author, &clock, work = std::move(work)] {
        auto own = services::Workspace::open(path, clock, author);
        if (own)
            run(**own, work);
        else
            Q_EMIT failed(own.error());
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        m_workspace.refreshFromOthers();
        Q_EMIT ended();
    });
    m_thread->start();
}

}
