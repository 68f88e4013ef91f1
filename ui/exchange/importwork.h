#pragma once

#include "services/exchange/exchangeservice.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace services {
class Workspace;
}

namespace ui {

// Runs one reading or import at a time in a thread of its own, with its own connection to the same file. The window stays
// free; the page's workspace sees the result as written elsewhere.
class ImportWork : public QObject
{
    Q_OBJECT
public:
    explicit ImportWork(services::Workspace &workspace, QObject *parent = nullptr);
    ~ImportWork() override;
    bool isRunning() const { return m_thread != nullptr; }
    void preview(const QString &path, const services::ImportOptions &options);
    void import(const QString &path, const services::ImportOptions &options);
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(double fraction);
    void previewed(const services::ExchangeService::Preview &preview);
    void imported(const services::ImportReport &report);
    void failed(const base::Error &error);
    void finished();

private:
    void start(std::function<void(services::Workspace &)> work);
    services::Progress progress();

    services::Workspace &m_workspace;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
};

}
