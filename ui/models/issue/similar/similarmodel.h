#pragma once

#include "models/reading/readingthread.h"
#include "services/issue/similar/similarissues.h"

#include <QAbstractListModel>

#include <atomic>
#include <memory>

namespace models {

// Earlier issues that share words with a title, looked up beside the window while it is typed; only the last request counts.
class SimilarModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        IdRole, // qint64
    };

    explicit SimilarModel(services::Workspace &workspace, QObject *parent = nullptr);
    void look(const services::SimilarRequest &request);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void found(); // the rows are those of the last request

private:
    void take(const QVector<services::SimilarIssue> &issues);

    QVector<services::SimilarIssue> m_issues;
    std::shared_ptr<std::atomic_int> m_newest; // shared with what is being looked for
    ReadingThread m_reading;
};

}
