#pragma once

#include "models/reading/readingthread.h"
#include "services/escalation/matrixoutlook.h"

#include <QAbstractTableModel>

#include <atomic>

namespace models {

// What the running issues would be told if they moved to a matrix: a row an issue, with what it is told now and what then. Read
// in a thread of its own; only the newest question is answered.
class OutlookModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Issue, Now, Then, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    explicit OutlookModel(services::Workspace &workspace);
    void ask(const domain::Matrix &matrix, const domain::EngineContext &context);
    void clear();
    // "3 of 42 running issues would be told something else"; empty before an answer.
    QString summary() const { return m_summary; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void read(quint64 generation, const services::MatrixOutlook &outlook); // from the thread
    void answered();
    void failed(const base::Error &error);

private:
    void take(quint64 generation, const services::MatrixOutlook &outlook);
    QString said(const domain::Advice &advice) const;
    QString summaryOf(const services::MatrixOutlook &outlook) const;

    domain::EngineContext m_context;
    QVector<services::MatrixEffect> m_effects;
    QString m_summary;
    std::atomic<quint64> m_wanted = 0;
    ReadingThread m_thread;
};

}
