#pragma once

#include "models/reading/readingthread.h"
#include "services/search/searchhit.h"

#include <atomic>

namespace models {

// Searches off the GUI thread while somebody types: a new request ends the one before, and only the newest is answered.
class SearchReader : public QObject
{
    Q_OBJECT
public:
    explicit SearchReader(services::Workspace &workspace, QObject *parent = nullptr);
    ~SearchReader() override;

    // limit: of each kind.
    void request(const QString &text, int limit);
    // What is still being looked for is not wanted any more.
    void cancel() { ++m_wanted; }

Q_SIGNALS:
    void found(const QString &text, const services::SearchResult &result);
    void failed(const base::Error &error);

private:
    void read(services::Workspace &workspace, const QString &text, int limit, quint64 generation);

    std::atomic<quint64> m_wanted = 0;
    ReadingThread m_thread;
};

}
