#include "models/issue/bulk/tablecopy.h"

#include "services/workspace/workspace.h"

namespace models {

namespace {
constexpr qsizetype kPart = 512; // rows made into text in one go
}

TableCopy::TableCopy(services::Workspace &workspace, const IssueTableModel &model, QObject *parent)
    : QObject(parent), m_model(model), m_thread(workspace, QStringLiteral("table copy"))
{
    connect(this, &TableCopy::partRead, this, &TableCopy::takePart);
    connect(&m_thread, &ReadingThread::failed, this, &TableCopy::failed);
}

void TableCopy::start(const QVector<domain::IssueId> &ids, const QVector<int> &columns)
{
    ++m_copy;
    m_ids = ids;
    m_columns = columns;
    m_next = 0;
    QStringList head;
    for (const int column : columns)
        head << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_rows = {head};
    requestPart();
}

void TableCopy::requestPart()
{
    const QVector<domain::IssueId> part = m_ids.mid(m_next, kPart);
    m_next += part.size();
    m_thread.run([this, copy = m_copy, part](services::Workspace &workspace) {
        const auto rows = workspace.issues().rows(part);
        if (!rows)
            Q_EMIT failed(rows.error());
        else
            Q_EMIT partRead(copy, *rows);
    });
}

void TableCopy::takePart(quint64 copy, const QVector<storage::IssueRow> &rows)
{
    if (copy != m_copy)
        return;
    for (const storage::IssueRow &row : rows) {
        QStringList cells;
        for (const int column : std::as_const(m_columns))
            cells << m_model.copyText(row, column);
        m_rows << cells;
    }
    if (m_next < m_ids.size())
        requestPart();
    else
        Q_EMIT ready(std::exchange(m_rows, {}));
}

}
