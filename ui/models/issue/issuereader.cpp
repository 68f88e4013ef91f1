#include "models/issue/issuereader.h"

#include "services/workspace/workspace.h"

namespace models {

IssueReader::IssueReader(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    if (workspace.path().isEmpty())
        return;
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, [this] {
        m_own.reset();
        m_context->deleteLater();
    });
    m_thread.setObjectName(QStringLiteral("issue reader"));
    m_thread.start();
}

IssueReader::~IssueReader()
{
    m_wantedIds = ~quint64(0);
    m_thread.quit();
    m_thread.wait();
}

void IssueReader::run(const std::function<void(services::Workspace &)> &work)
{
    if (!m_context) {
        work(m_workspace);
        return;
    }
    QMetaObject::invokeMethod(m_context, [this, work] {
        if (!m_own) {
            auto opened = services::Workspace::open(m_workspace.path(), m_workspace.clock(), m_workspace.author());
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            m_own = std::move(*opened);
        }
        work(*m_own);
    });
}

void IssueReader::requestIds(quint64 generation, const storage::IssueQuery &query, int first)
{
    m_wantedIds = generation;
    run([this, generation, query, first](services::Workspace &workspace) {
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
    run([this, generation, page, ids](services::Workspace &workspace) {
        const auto rows = workspace.issues().rows(ids);
        if (!rows)
            Q_EMIT failed(rows.error());
        else
            Q_EMIT rowsReady(generation, page, *rows);
    });
}

}
