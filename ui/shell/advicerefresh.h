#pragma once

#include "base/error.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace services {
class Workspace;
}

namespace ui {

// Brings the cached advice of many issues up to date in a thread with its own connection: after an import, and when a matrix, a
// calendar or people were changed. Small transactions, so that the window's own writes never wait long. Cancelled work stays noted
// in the file and goes on when the file is opened next.
class AdviceRefresh : public QObject
{
    Q_OBJECT
public:
    explicit AdviceRefresh(QObject *parent = nullptr);
    ~AdviceRefresh() override;

    // The workspace must have a file, and stay while this runs.
    void start(services::Workspace &workspace);
    void cancel() { m_isCancelled = true; }
    // Cancels, and waits until the thread has let go of the file.
    void stop();
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(double fraction); // below 0: no end known
    void finished(bool isWhole);
    void failed(const base::Error &error);

private:
    void work(services::Workspace &own);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCancelled = false;
};

}
