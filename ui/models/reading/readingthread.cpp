#include "models/reading/readingthread.h"

#include "services/workspace/workspace.h"

namespace models {

ReadingThread::ReadingThread(services::Workspace &workspace, const QString &name) : m_workspace(workspace)
{
    if (workspace.path().isEmpty())
        return;
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, [this] {
        m_own.reset();
        m_context->deleteLater();
    });
    m_thread.setObjectName(name);
    m_thread.start();
}

ReadingThread::~ReadingThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ReadingThread::run(const Reading &reading)
{
    if (!m_context) {
        reading(m_workspace);
        return;
    }
    QMetaObject::invokeMethod(m_context, [this, reading] {
        if (!m_own) {
            auto opened = services::Workspace::open(m_workspace.path(), m_workspace.clock(), m_workspace.author());
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            m_own = std::move(*opened);
        }
        reading(*m_own);
    });
}

}
