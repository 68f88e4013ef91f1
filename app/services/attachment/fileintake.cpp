#include "services/attachment/fileintake.h"

#include "services/attachment/filename.h"
#include "services/workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 kIntakePiece = 1024 * 1024;

auto cannotTake(ErrorCode code, const QString &path, const QString &detail = {})
{
    return base::fail(code, detail, {.file = path});
}

}

bool FileIntake::goesOn(double share) const
{
    return !m_progress || m_progress(share);
}

Result<> FileIntake::look(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!goesOn(0.5 * double(m_files.size() + m_result.refused.size()) / double(paths.size())))
            return base::fail(ErrorCode::Cancelled);
        const Result<domain::Attachment> file = seen(path);
        if (file)
            m_files.append({path, *file});
        else if (file.error().code == ErrorCode::Cancelled)
            return base::fail(file.error());
        else
            m_result.refused.append({path, file.error()});
    }
    return {};
}

Result<domain::Attachment> FileIntake::seen(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return cannotTake(ErrorCode::FileMissing, path);
    if (info.isDir())
        return cannotTake(ErrorCode::FileIsDirectory, path);
    if (!info.isFile()) // a pipe or a device never ends
        return cannotTake(ErrorCode::FileUnreadable, path);
    if (m_keeping == FileKeeping::Copy && info.size() > AttachmentService::kMostBytes)
        return cannotTake(ErrorCode::TooLarge, path, QString::number(info.size()));
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return cannotTake(ErrorCode::FileUnreadable, path, source.errorString());
    QCryptographicHash sum(QCryptographicHash::Sha256);
    domain::Attachment file;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kIntakePiece);
        if (piece.isEmpty())
            return cannotTake(ErrorCode::FileUnreadable, path, source.errorString());
        if (!goesOn(0))
            return base::fail(ErrorCode::Cancelled);
        sum.addData(piece);
        file.bytes += piece.size();
    }
    file.issue = m_issue;
    file.name = fileNameFor(info.fileName());
    file.mediaType = QMimeDatabase().mimeTypeForFile(info).name();
    file.hash = QString::fromLatin1(sum.result().toHex());
    if (m_keeping == FileKeeping::Link)
        file.link = QDir::cleanPath(info.absoluteFilePath());
    return file;
}

Result<> FileIntake::store(WritePath::Session &session)
{
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        if (!goesOn(0.5 + 0.5 * double(i) / double(m_files.size())))
            return base::fail(ErrorCode::Cancelled);
        Seen &one = m_files[i];
        const Result<> stored = one.file.isCopied() ? storeContent(one) : Result<>();
        // It was changed or went away in the meantime: the others are still taken.
        if (!stored && (stored.error().code == ErrorCode::Conflict || stored.error().code == ErrorCode::FileUnreadable)) {
            if (const Result<> dropped = storage::AttachmentContent(m_workspace.database()).remove(one.file.hash); !dropped)
                return dropped;
            m_result.refused.append({one.path, {ErrorCode::FileUnreadable, stored.error().detail, {.file = one.path}}});
            continue;
        }
        if (!stored)
            return stored;
        one.file.addedAt = m_workspace.clock().now();
        if (const Result<> saved = session.save(one.file); !saved)
            return saved;
        m_result.added.append(one.file);
    }
    return {};
}

Result<> FileIntake::storeContent(const Seen &one)
{
    QFile source(one.path);
    if (!source.open(QIODevice::ReadOnly))
        return cannotTake(ErrorCode::FileUnreadable, one.path, source.errorString());
    const auto follow = [this](double) { return goesOn(0.75); };
    return storage::AttachmentContent(m_workspace.database()).store(one.file.hash, one.file.bytes, source, follow);
}

}
