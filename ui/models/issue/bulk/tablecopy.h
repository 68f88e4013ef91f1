#pragma once

#include "models/issue/issuetablemodel.h"

namespace models {

// Reads the rows of a selection off the GUI thread and makes a table of them for the clipboard, a part at a time.
class TableCopy : public QObject
{
    Q_OBJECT
public:
    TableCopy(services::Workspace &workspace, const IssueTableModel &model, QObject *parent = nullptr);
    // The columns in the order given, a head row first. A second call gives the first one up.
    void start(const QVector<domain::IssueId> &ids, const QVector<int> &columns);

Q_SIGNALS:
    void ready(const QVector<QStringList> &rows);
    void failed(const base::Error &error);
    void partRead(quint64 copy, const QVector<storage::IssueRow> &rows); // from the reading thread

private:
    void requestPart();
    void takePart(quint64 copy, const QVector<storage::IssueRow> &rows);

    const IssueTableModel &m_model;
    QVector<domain::IssueId> m_ids;
    QVector<int> m_columns;
    QVector<QStringList> m_rows;
    quint64 m_copy = 0;
    qsizetype m_next = 0;
    ReadingThread m_thread;
};

}
