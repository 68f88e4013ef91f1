#include "services/attachment/attachmentservice.h"

#include "services/attachment/fileintake.h"
#include "services/attachment/filename.h"
#include "services/exchange/savedfile.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"
#include "storage/attachment/attachmentrepository.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QMimeDatabase>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Attachment;

namespace {

constexpr qint64 kLinkPiece = 1024 * 1024;

auto fileGone(const Attachment &file)
{
    return base::fail(ErrorCode::FileMissing, file.name, {.file = file.isCopied() ? file.name : file.link});
}

// A linked file, from its beginning; Conflict at the end when it is another one than was linked.
Result<> copyLinked(const Attachment &file, QIODevice *target, const Progress &progress)
{
    QFile source(file.link);
    if (!QFileInfo(file.link).isFile() || !source.open(QIODevice::ReadOnly))
        return fileGone(file);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kLinkPiece);
        if (piece.isEmpty())
            return base::fail(ErrorCode::FileUnreadable, source.errorString(), {.file = file.link});
        if (target && target->write(piece) != piece.size())
            return base::fail(ErrorCode::DiskFault, target->errorString());
        if (progress && !progress(double(source.pos()) / double(source.size())))
            return base::fail(ErrorCode::Cancelled);
        sum.addData(piece);
    }
    if (!target && QString::fromLatin1(sum.result().toHex()) != file.hash)
        return base::fail(ErrorCode::Conflict, file.name, {.file = file.link});
    return {};
}

Result<> asMissing(Result<> done, const Attachment &file)
{
    return done || done.error().code != ErrorCode::NotFound ? done : fileGone(file);
}

// Takes the bytes nobody needs any more; those of a file removed today can still be asked for by undo.
Result<> dropUnused(Workspace &workspace)
{
    const QDateTime midnight = workspace.clock().now().toDateTime().toLocalTime().date().startOfDay();
    storage::AttachmentContent contents(workspace.database());
    const auto unused = contents.unused(base::Instant::fromDateTime(midnight));
    if (!unused)
        return base::fail(unused.error());
    for (const QString &hash : *unused)
        if (const Result<> removed = contents.remove(hash); !removed)
            return removed;
    return {};
}

}

Result<QVector<Attachment>> AttachmentService::of(domain::IssueId issue) const
{
    return storage::AttachmentRepository(m_workspace.database()).of(issue);
}

Result<Attachment> AttachmentService::find(domain::AttachmentId id) const
{
    return storage::AttachmentRepository(m_workspace.database()).find(id);
}

Result<AddedFiles> AttachmentService::add(domain::IssueId issue, const QStringList &paths, FileKeeping keeping, const Progress &progress)
{
    const Result<domain::Issue> owner = m_workspace.issues().find(issue);
    if (!owner)
        return base::fail(owner.error());
    FileIntake intake(m_workspace, issue, keeping, progress);
    if (const Result<> looked = intake.look(paths); !looked)
        return base::fail(looked.error());
    if (intake.isEmpty())
        return intake.result();
    const auto work = [&](WritePath::Session &session) { return dropUnused(m_workspace).and_then([&] { return intake.store(session); }); };
    return m_workspace.writePath().run(QStringLiteral("file.add"), owner->key, work).map([&] { return intake.result(); });
}

Result<Attachment> AttachmentService::addContent(domain::IssueId issue, const QString &name, const QByteArray &content)
{
    const Result<domain::Issue> owner = m_workspace.issues().find(issue);
    if (!owner)
        return base::fail(owner.error());
    Attachment file;
    file.issue = issue;
    file.name = fileNameFor(name);
    file.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(file.name, content.left(4096)).name();
    file.bytes = content.size();
    file.hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    file.addedAt = m_workspace.clock().now();
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    const auto work = [&](WritePath::Session &session) {
        return storage::AttachmentContent(m_workspace.database()).store(file.hash, file.bytes, source).and_then([&] {
            return session.save(file);
        });
    };
    return m_workspace.writePath().run(QStringLiteral("file.add"), owner->key, work).map([&] { return file; });
}

Result<> AttachmentService::remove(const Attachment &file)
{
    const Result<domain::Issue> owner = m_workspace.issues().find(file.issue);
    if (!owner)
        return base::fail(owner.error());
    return m_workspace.writePath().run(QStringLiteral("file.remove"), owner->key,
                                       [&](WritePath::Session &session) { return session.remove(file); });
}

Result<> AttachmentService::verify(const Attachment &file) const
{
    if (!file.isCopied())
        return copyLinked(file, nullptr, {});
    QCryptographicHash sum(QCryptographicHash::Sha256);
    const Result<> read = storage::AttachmentContent(m_workspace.database()).readPieces(file.hash, [&](const QByteArray &piece) {
        sum.addData(piece);
        return Result<>();
    });
    if (read && QString::fromLatin1(sum.result().toHex()) != file.hash)
        return base::fail(ErrorCode::DamagedWorkspace, file.name);
    return asMissing(read, file);
}

Result<> AttachmentService::saveCopy(const Attachment &file, const QString &path, const Progress &progress) const
{
    return saveWhole(path, [&](QIODevice &device) {
        if (!file.isCopied())
            return copyLinked(file, &device, progress);
        return asMissing(storage::AttachmentContent(m_workspace.database()).read(file.hash, device, progress), file);
    });
}

Result<QByteArray> AttachmentService::beginning(const Attachment &file, qint64 most) const
{
    if (!file.isCopied()) {
        QFile source(file.link);
        if (!QFileInfo(file.link).isFile() || !source.open(QIODevice::ReadOnly))
            return fileGone(file);
        return source.read(most);
    }
    QByteArray bytes;
    const Result<> read = storage::AttachmentContent(m_workspace.database()).readPieces(file.hash, [&](const QByteArray &piece) -> Result<> {
        bytes += piece.left(most - bytes.size());
        return bytes.size() < most ? Result<>() : base::fail(ErrorCode::Cancelled);
    });
    if (!read && read.error().code != ErrorCode::Cancelled)
        return base::fail(asMissing(read, file).error());
    return bytes;
}

Result<QVector<Attachment>> AttachmentService::goneLinks() const
{
    return of({}).map([](QVector<Attachment> files) {
        files.removeIf([](const Attachment &file) { return file.isCopied() || QFileInfo(file.link).isFile(); });
        return files;
    });
}

}
