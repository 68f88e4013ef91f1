#include "shell/advicerefresh.h"

#include "services/criterion/criterionservice.h"
#include "services/escalation/advicepass.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"

#include <QElapsedTimer>

namespace ui {

namespace {

constexpr int kSlice = 128;      // about 25 ms of a write lock
constexpr int kTellEveryMs = 200;

}

AdviceRefresh::AdviceRefresh(QObject *parent) : QObject(parent) {}

AdviceRefresh::~AdviceRefresh()
{
    stop();
}

void AdviceRefresh::start(services::Workspace &workspace)
{
    if (m_thread)
        return;
    m_isCancelled = false;
    const QString path = workspace.path();
    const QString author = workspace.author();
    const base::Clock &clock = workspace.clock();
    m_thread.reset(QThread::create([this, path, author, &clock] {
        const auto own = services::Workspace::open(path, clock, author);
        if (own)
            work(**own);
        else
            Q_EMIT failed(own.error());
    }));
    m_thread->setObjectName(QStringLiteral("advice refresh"));
    connect(m_thread.get(), &QThread::finished, this, [this, ended = m_thread.get()] {
        if (m_thread.get() != ended)
            return; // stopped, perhaps started again since
        m_thread->wait();
        m_thread.reset();
        Q_EMIT finished(!m_isCancelled);
    });
    m_thread->start(QThread::LowPriority);
}

void AdviceRefresh::stop()
{
    m_isCancelled = true;
    if (!m_thread)
        return;
    m_thread->wait();
    m_thread.reset();
}

void AdviceRefresh::work(services::Workspace &own)
{
    const auto isChange = own.issues().reevaluation();
    if (isChange && *isChange) { // what says something else now comes first
        services::AdvicePass pass(own);
        const auto found = pass.run([this] { return !m_isCancelled; });
        const auto forward = found ? pass.bringForward(*found) : base::Result<>(base::fail(found.error()));
        if (!forward)
            Q_EMIT failed(forward.error());
    }
    QElapsedTimer sinceTold;
    sinceTold.start(); // what is done at once is not spoken of
    while (!m_isCancelled) {
        own.refreshFromOthers(); // what was changed meanwhile counts from here on
        const auto refreshed = own.issues().refreshDue(kSlice).and_then([&own](int count) {
            return own.criteria().fireDue(kSlice).map([count](int) { return count; });
        });
        const auto share = own.issues().reevaluation();
        if (!refreshed || !share) {
            Q_EMIT failed(refreshed ? share.error() : refreshed.error());
            return;
        }
        if (*refreshed < kSlice && !*share)
            return;
        if (sinceTold.elapsed() < kTellEveryMs)
            continue;
        Q_EMIT progressed(share->value_or(-1));
        sinceTold.start();
    }
}

}
