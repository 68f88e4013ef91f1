#include "exchange/importwork.h"

#include "services/workspace/workspace.h"

#include <QMetaObject>

namespace ui {

ImportWork::ImportWork(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

ImportWork::~ImportWork()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ImportWork::start(std::function<void(services::Workspace &)> work)
{
    if (m_thread)
        return;
    m_cancelled = false;
    if (m_workspace.path().isEmpty()) { // in memory: there is no second connection
        work(m_workspace);
        Q_EMIT finished();
        return;
    }
    const QString path = m_workspace.path();
    const QString author = m_workspace.author();
    const base::Clock &clock = m_workspace.clock();
    m_thread.reset(QThread::create([this, path, author, &clock, work = std::move(work)] {
        auto own = services::Workspace::open(path, clock, author);
        if (own)
            work(**own);
        else
            Q_EMIT failed(own.error());
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        m_workspace.refreshFromOthers();
        Q_EMIT finished();
    });
    m_thread->start();
}

services::Progress ImportWork::progress()
{
    return [this](double fraction) {
        Q_EMIT progressed(fraction);
        return !m_cancelled;
    };
}

void ImportWork::preview(const QString &path, const services::ImportOptions &options)
{
    start([this, path, options](services::Workspace &workspace) {
        const auto preview = workspace.exchange().preview(path, options);
        if (preview)
            Q_EMIT previewed(*preview);
        else
            Q_EMIT failed(preview.error());
    });
}

void ImportWork::import(const QString &path, const services::ImportOptions &options)
{
    start([this, path, options](services::Workspace &workspace) {
        const auto report = workspace.exchange().importIssues(path, options, progress());
        if (report)
            Q_EMIT imported(*report);
        else
            Q_EMIT failed(report.error());
    });
}

}
