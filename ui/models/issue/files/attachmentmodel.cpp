#include "models/issue/files/attachmentmodel.h"

#include "services/attachment/attachmentservice.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace models {

namespace {

// Qt says "1 bytes".
QString sizeWords(qint64 bytes)
{
    return bytes < 1024 ? QCoreApplication::translate("models::AttachmentModel", "%n byte(s)", nullptr, int(bytes))
                        : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}

AttachmentModel::AttachmentModel(services::Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_reading(workspace, QStringLiteral("links"))
{
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, &AttachmentModel::takeNotice);
}

void AttachmentModel::setIssue(domain::IssueId id)
{
    m_issue = id;
    reload();
}

void AttachmentModel::takeNotice(const services::ChangeNotice &notice)
{
    if (notice.touches(domain::RecordKind::Attachment))
        reload();
}

void AttachmentModel::reload()
{
    QVector<domain::Attachment> files;
    if (m_issue.isValid()) {
        auto read = services::AttachmentService(m_workspace).of(m_issue);
        if (!read)
            Q_EMIT failed(read.error());
        else
            files = std::move(*read);
    }
    if (files == m_files)
        return;
    beginResetModel();
    m_files = std::move(files);
    m_gone.clear();
    endResetModel();
    lookForLinks();
}

void AttachmentModel::lookForLinks()
{
    QVector<domain::Attachment> linked = m_files;
    linked.removeIf([](const domain::Attachment &file) { return file.isCopied(); });
    if (linked.isEmpty())
        return;
    m_reading.run([this, linked](services::Workspace &) {
        QSet<qint64> gone;
        for (const domain::Attachment &file : linked)
            if (!QFileInfo(file.link).isFile())
                gone.insert(file.id.value());
        QMetaObject::invokeMethod(this, [this, gone] {
            m_gone = gone;
            if (!m_files.isEmpty())
                Q_EMIT dataChanged(index(0), index(int(m_files.size()) - 1));
        });
    });
}

const domain::Attachment *AttachmentModel::at(int row) const
{
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

int AttachmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

QVariant AttachmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::Attachment &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return file.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(file.name, second(file));
    case SecondRole:
        return second(file);
    case GoneRole:
        return m_gone.contains(file.id.value());
    default:
        return {};
    }
}

QString AttachmentModel::second(const domain::Attachment &file) const
{
    if (m_gone.contains(file.id.value()))
        return tr("No longer at %1").arg(file.link);
    const QString kind = QMimeDatabase().mimeTypeForName(file.mediaType).comment();
    QStringList parts{kind.isEmpty() ? tr("File") : kind, sizeWords(file.bytes),
                      tr("added %1").arg(m_format.moment(file.addedAt)), file.isCopied() ? tr("copied") : tr("linked to %1").arg(file.link)};
    return parts.join(QStringLiteral(", "));
}

}
