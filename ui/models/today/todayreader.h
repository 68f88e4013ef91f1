#pragma once

#include "models/reading/readingthread.h"
#include "services/today/todaylist.h"

#include <atomic>

namespace models {

// Reads Today off the GUI thread. Only the newest request is answered.
class TodayReader : public QObject
{
    Q_OBJECT
public:
    explicit TodayReader(services::Workspace &workspace, QObject *parent = nullptr);
    ~TodayReader() override;

    // `first` rows a group come ahead so that a page shows at once, then `most`. Then the figures, when they are wanted, and at last the manager's shares.
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
    void sharesReady(const services::HandlingShares &shares);
    void failed(const base::Error &error);

private:
    bool readList(services::Workspace &workspace, domain::ProjectId project, int most, quint64 generation);
    void read(services::Workspace &workspace, const Request &request, quint64 generation);

    std::atomic<quint64> m_wanted = 0;
    ReadingThread m_thread;
};

}
