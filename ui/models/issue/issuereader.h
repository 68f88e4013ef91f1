#pragma once

#include "models/reading/readingthread.h"
#include "services/issue/issueservice.h"

#include <atomic>

namespace models {

// Reads the issue list off the GUI thread. Answers carry the generation of the request; only the newest matters, older
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
    void orderReady(quint64 generation, const storage::IssueOrder &order, bool complete);
    void rowsReady(quint64 generation, int page, const QVector<storage::IssueRow> &rows);
    void failed(const base::Error &error);

private:
    void readIds(services::Workspace &workspace, quint64 generation, storage::IssueQuery query, int first);

    std::atomic<quint64> m_wantedIds = 0;
    ReadingThread m_orders;
    ReadingThread m_rows; // so that the rows of the first page do not wait for the whole order
};

}
