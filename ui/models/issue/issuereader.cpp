#include "models/issue/issuereader.h"

#include "services/workspace/workspace.h"

namespace models {

IssueReader::IssueReader(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_orders(workspace, QStringLiteral("issue orders")), m_rows(workspace, QStringLiteral("issue rows"))
{
    for (const ReadingThread *thread : {&m_orders, &m_rows})
        connect(thread, &ReadingThread::failed, this, &IssueReader::failed);
}

IssueReader::~IssueReader()
{
    m_wantedIds = ~quint64(0); // nothing is wanted any more
}

void IssueReader::requestIds(quint64 generation, const storage::IssueQuery &query, int first)
{
    m_wantedIds = generation;
    m_orders.run([this, generation, query, first](services::Workspace &workspace) {
        readIds(workspace, generation, query, first);
    });
}

void IssueReader::readIds(services::Workspace &workspace, quint64 generation, storage::IssueQuery query, int first)
{
    if (m_wantedIds != generation)
        return;
    const auto isWanted = [this, generation] { return m_wantedIds == generation; };
    if (first > 0) {
        query.limit = first;
        const auto head = workspace.issues().order(query, isWanted);
        if (head && head->ids.size() < first) {
            Q_EMIT orderReady(generation, *head, true);
            return;
        }
        if (head && isWanted())
            Q_EMIT orderReady(generation, *head, false);
        query.limit = -1;
    }
    if (!isWanted())
        return;
    const auto order = workspace.issues().order(query, isWanted);
    if (order)
        Q_EMIT orderReady(generation, *order, true);
    else if (order.error().code != base::ErrorCode::Cancelled)
        Q_EMIT failed(order.error());
}

void IssueReader::requestRows(quint64 generation, int page, const QVector<domain::IssueId> &ids)
{
    m_rows.run([this, generation, page, ids](services::Workspace &workspace) {
        const auto rows = workspace.issues().rows(ids);
        if (!rows)
            Q_EMIT failed(rows.error());
        else
            Q_EMIT rowsReady(generation, page, *rows);
    });
}

}
