#pragma once

#include "models/reading/readingthread.h"
#include "services/issue/view/totals.h"

#include <atomic>

namespace models {

// Adds up days and money of the open issues of a query off the GUI thread, in a thread of its own: neither the order nor the rows
// wait for it. Only the newest request is answered; an older one ends where it is.
class TotalsReader : public QObject
{
    Q_OBJECT
public:
    explicit TotalsReader(services::Workspace &workspace, QObject *parent = nullptr);
    ~TotalsReader() override;

    void request(const storage::IssueQuery &query);
    // What is asked for is not wanted any more; nothing is answered.
    void cancel() { ++m_wanted; }

Q_SIGNALS:
    void totalsReady(const domain::IssueTotals &totals);
    void failed(const base::Error &error);

private:
    void answer(quint64 generation, const domain::IssueTotals &totals);

    std::atomic<quint64> m_wanted = 0;
    ReadingThread m_thread;
};

}
