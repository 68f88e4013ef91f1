#pragma once

#include "base/error.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace services {
class Workspace;
}

namespace models {

// Reads a workspace off the GUI thread: a thread of its own with its own connection to the same file, opened at the first
// reading. A workspace without a file (tests) is read in place. Must not write. Whoever owns one declares it last: what is
// still being read uses its other members.
class ReadingThread : public QObject
{
    Q_OBJECT
public:
    using Reading = std::function<void(services::Workspace &)>;

    ReadingThread(services::Workspace &workspace, const QString &name);
    ~ReadingThread() override; // waits for what is being read

    void run(const Reading &reading);

Q_SIGNALS:
    void failed(const base::Error &error); // the file could not be opened a second time

private:
    services::Workspace &m_workspace;
    QThread m_thread;
    QObject *m_context = nullptr; // lives in m_thread, deleted when it ends
    std::unique_ptr<services::Workspace> m_own; // opened, used and closed in m_thread only
};

}
