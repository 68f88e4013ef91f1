#pragma once

#include "base/error.h"
#include "services/today/todaylist.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace services {
class Workspace;
}

namespace models {

// Reads Today off the GUI thread: a thread of its own with its own connection to the same file. A workspace without a file
// (tests) is read in place. Only the newest request is answered.
class TodayReader : public QObject
{
    Q_OBJECT
public:
    explicit TodayReader(services::Workspace &workspace, QObject *parent = nullptr);
    ~TodayReader() override;

    // `first` rows a group come ahead so that a page shows at once, then `most`. Then the figures, when they are wanted.
    struct Request {
        domain::ProjectId project;
        int first = 0; // 0: no list
        int most = 0;
        int figureDays = 0; // 0: no figures
    };
    void request(const Request &request);

Q_SIGNALS:
    // `next`: when something falls due next; none when nothing does.
    void listReady(const services::TodayList &list, base::Instant next);
    void figuresReady(const services::TodayFigures &figures);
    void failed(const base::Error &error);

private:
    // Runs in the reading thread (or in place) with the workspace to read from.
    void run(const std::function<void(services::Workspace &)> &work);
    bool readList(services::Workspace &workspace, domain::ProjectId project, int most, quint64 generation);
    void read(services::Workspace &workspace, const Request &request, quint64 generation);

    services::Workspace &m_workspace;
    QThread m_thread;
    QObject *m_context = nullptr; // lives in m_thread, deleted when it ends
    std::unique_ptr<services::Workspace> m_own; // opened, used and closed in m_thread only
    std::atomic<quint64> m_wanted = 0;
};

}
