#pragma once

#include "services/issue/bulk/bulkedit.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace models {

// Runs changes of many issues: a few at once, more in a thread of its own with its own connection to the same file. One at a time.
class BulkWork : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<base::Result<services::BulkOutcome>(services::BulkEdit &edit)>;

    explicit BulkWork(services::Workspace &workspace, QObject *parent = nullptr);
    ~BulkWork() override; // what runs is given up: nothing is changed by it
    bool isRunning() const { return m_thread != nullptr; }
    // size: of the issues or cells it is about. Nothing happens while another one runs.
    void start(qsizetype size, Work work);
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(double fraction);
    void finished(const services::BulkOutcome &outcome);
    void failed(const base::Error &error);
    void ended(); // whichever way

private:
    void run(services::Workspace &workspace, const Work &work);

    services::Workspace &m_workspace;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isCancelled = false;
};

}
