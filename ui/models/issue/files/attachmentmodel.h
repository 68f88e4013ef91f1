#pragma once

#include "base/error.h"
#include "domain/issue/attachment.h"
#include "models/reading/readingthread.h"
#include "render/wording/format.h"
#include "services/changefeed.h"

#include <QAbstractListModel>
#include <QSet>

namespace models {

// The files of one issue in the order they were added, each with what is known of it in one line. Whether linked files are
// still there is looked up beside the window: a drive that does not answer must not hold it.
class AttachmentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SecondRole = Qt::UserRole, // "PNG image, 1.2 MB, added Wed 14 Oct, copied"
        GoneRole,                  // a linked file that is not where it was
    };

    explicit AttachmentModel(services::Workspace &workspace, QObject *parent = nullptr);
    void setIssue(domain::IssueId id);
    void setFormat(const render::Format &format) { m_format = format; }
    const domain::Attachment *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    void reload();
    void lookForLinks();
    void takeNotice(const services::ChangeNotice &notice);
    QString second(const domain::Attachment &file) const;

    services::Workspace &m_workspace;
    domain::IssueId m_issue;
    render::Format m_format;
    QVector<domain::Attachment> m_files;
    QSet<qint64> m_gone;
    ReadingThread m_reading; // last: what is being read uses the others
};

}
