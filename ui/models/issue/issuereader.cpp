#include "models/issue/issuereader.h"

#include "services/workspace/workspace.h"

namespace models {

IssueReader::IssueReader(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_thread(workspace, QStringLiteral("issue reader"))
{
    connect(&m_thread, &ReadingThread::failed, this, &IssueReader::failed);
}

IssueReader::~IssueReader()
{
    m_wantedIds = ~quint64(0); // nothing is wanted any more
}

void IssueReader::requestIds(quint64 generation, const storage::IssueQuery &query, int first)
{
    m_wantedIds = generation;
    m_thread.run([this, generation, query, first](services::Workspace &workspace) {
        readIds(workspace, generation, query, first);
    });
}

void IssueReader::readIds(services::Workspace &workspace, quint64 generation, storage::IssueQuery query, int first)
{
    if (m_wantedIds != generation)
        return;
    if (first > 0) {
        query.limit = first;
        const auto head = workspace.issues().ids(query);
        if (head && head->size() < first) {
            Q_EMIT idsReady(generation, *head, true);
            return;
        }
        if (head && m_wantedIds == generation)
            Q_EMIT idsReady(generation, *head, false);
        query.limit = -1;
    }
    if (m_wantedIds != generation)
        return;
    const auto ids = workspace.issues().ids(query);
    if (!ids)
        Q_EMIT failed(ids.error());
    else
        Q_EMIT idsReady(generation, *ids, true);
}

void IssueReader::requestRows(quint64 generation, int page, const QVector<domain::IssueId> &ids)
{
    m_thread.run([this, generation, page, ids](services::Workspace &workspace) {
        const auto rows = workspace.issues().rows(ids);
        if (!rows)
            Q_EMIT failed(rows.error());
        else
            Q_EMIT rowsReady(generation, page, *rows);
    });
}

}
