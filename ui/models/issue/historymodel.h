#pragma once

#include "domain/issue/issue.h"
#include "models/issue/valuewords.h"
#include "render/wording/format.h"
#include "services/changefeed.h"
#include "storage/history/journal.h"

#include <QAbstractListModel>

namespace services {
class Workspace;
}

namespace models {

// What happened to one issue and its log, newest first: one row a field change, in words ("Need-by from 4 May to 2 May").
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        MomentRole = Qt::UserRole, // base::Instant
        AuthorRole,
        DayStartRole, // first row of its day
    };

    explicit HistoryModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setIssue(domain::IssueId id);
    void setFormat(const render::Format &format)
    {
        m_format = format;
        m_words.setFormat(format);
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void reload();
    QString actionSentence(const storage::HistoryEntry &entry) const;
    QString sentence(const storage::HistoryEntry &entry) const;

    services::Workspace &m_workspace;
    domain::IssueId m_issue;
    render::Format m_format;
    QVector<storage::HistoryEntry> m_entries;
    ValueWords m_words;
};

}
