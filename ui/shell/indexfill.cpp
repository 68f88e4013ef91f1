#include "shell/indexfill.h"

#include "services/search/searchservice.h"
#include "services/workspace/workspace.h"

#include <QElapsedTimer>

namespace ui {

namespace {

constexpr int kFillSlice = 250;  // about 25 ms of a write lock
constexpr int kFillPauseMs = 3;  // for others who wait to write
constexpr int kFillTellMs = 200;

}

IndexFill::IndexFill(QObject *parent) : QObject(parent) {}

IndexFill::~IndexFill()
{
    stop();
}

void IndexFill::start(services::Workspace &workspace)
{
    if (m_thread)
        return;
    m_isCancelled = false;
    m_thread.reset(QThread::create([this, path = workspace.path(), author = workspace.author(), &clock = workspace.clock()] {
        const auto own = services::Workspace::open(path, clock, author);
        if (own)
            work(**own);
        else
            Q_EMIT failed(own.error());
    }));
    m_thread->setObjectName(QStringLiteral("index fill"));
    connect(m_thread.get(), &QThread::finished, this, [this, ended = m_thread.get()] {
        if (m_thread.get() != ended)
            return; // stopped, perhaps started again since
        m_thread->wait();
        m_thread.reset();
        Q_EMIT finished(!m_isCancelled);
    });
    m_thread->start(QThread::LowPriority);
}

void IndexFill::stop()
{
    m_isCancelled = true;
    if (!m_thread)
        return;
    m_thread->wait();
    m_thread.reset();
}

void IndexFill::work(services::Workspace &own)
{
    services::SearchService search(own);
    QElapsedTimer sinceTold;
    sinceTold.start(); // what is done at once is not spoken of
    while (!m_isCancelled) {
        const auto filled = search.fill(kFillSlice);
        if (!filled) {
            Q_EMIT failed(filled.error());
            return;
        }
        if (*filled == 0)
            return;
        QThread::msleep(kFillPauseMs);
        if (sinceTold.elapsed() < kFillTellMs)
            continue;
        if (const auto share = search.pendingShare(); share && *share)
            Q_EMIT progressed(**share);
        sinceTold.start();
    }
}

}
