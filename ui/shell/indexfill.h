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

// Indexes for the search what came in bulk, in a thread with its own connection: after an import, and once for a file of an
// earlier release. Small transactions with pauses, so that the window's own writes never wait long. Cancelled work stays noted in
// the file and goes on when the file is opened next.
class IndexFill : public QObject
{
    Q_OBJECT
public:
    explicit IndexFill(QObject *parent = nullptr);
    ~IndexFill() override;

    // The workspace must have a file, and stay while this runs.
    void start(services::Workspace &workspace);
    void cancel() { m_isCancelled = true; }
    // Cancels, and waits until the thread has let go of the file.
    void stop();
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(double fraction);
    void finished(bool isWhole);
    void failed(const base::Error &error);

private:
    void work(services::Workspace &own);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCancelled = false;
};

}
