#pragma once

#include "services/issue/issueservice.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace services {
class Workspace;
}

namespace models {

// Reads the issue list off the GUI thread: a thread of its own with its own connection to the same file. A workspace
// without a file (tests) is read in place. Answers carry the generation of the request; only the newest matters, older
// ones are skipped before they cost anything.
class IssueReader : public QObject
{
    Q_OBJECT
public:
    explicit IssueReader(services::Workspace &workspace, QObject *parent = nullptr);
    ~IssueReader() override;

    // The ids in order; `first` of them come ahead in an answer of their own so that a first page shows at once.
    void requestIds(quint64 generation, const storage::IssueQuery &query, int first);
    void requestRows(quint64 generation, int page, const QVector<domain::IssueId> &ids);

Q_SIGNALS:
    void idsReady(quint64 generation, const QVector<domain::IssueId> &ids, bool complete);
    void rowsReady(quint64 generation, int page, const QVector<storage::IssueRow> &rows);
    void failed(const base::Error &error);

private:
    // Runs in the reading thread (or in place) with the workspace to read from.
    void run(const std::function<void(services::Workspace &)> &work);
    void readIds(services::Workspace &workspace, quint64 generation, storage::IssueQuery query, int first);

    services::Workspace &m_workspace;
    QThread m_thread;
    QObject *m_context = nullptr; // lives in m_thread, deleted when it ends
    std::unique_ptr<services::Workspace> m_own; // opened, used and closed in m_thread only
    std::atomic<quint64> m_wantedIds = 0;
};

}
