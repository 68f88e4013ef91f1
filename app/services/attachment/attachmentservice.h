#pragma once

#include "base/result.h"
#include "domain/issue/attachment.h"
#include "services/exchange/exchangeservice.h"
#include "storage/attachment/attachmentcontent.h"

namespace services {

class Workspace;

// A file that was not taken, and why.
struct RefusedFile {
    QString path;
    base::Error error;
};

struct AddedFiles {
    QVector<domain::Attachment> added;
    QVector<RefusedFile> refused;
};

enum class FileKeeping { Copy, Link };

// The files of issues: copied into the workspace, or linked where they lie. Reading and writing them takes its time: the
// window calls what has a Progress in a thread with a workspace of its own.
class AttachmentService
{
public:
    static constexpr qint64 kMostBytes = storage::AttachmentContent::kMostBytes; // of a copy

    explicit AttachmentService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<QVector<domain::Attachment>> of(domain::IssueId issue) const;
    [[nodiscard]] base::Result<domain::Attachment> find(domain::AttachmentId id) const; // NotFound
    // One undo step for all that can be read; the others are told: FileMissing, FileIsDirectory, FileUnreadable, TooLarge to be
    // copied. NotFound without the issue, Cancelled: nothing is added.
    [[nodiscard]] base::Result<AddedFiles> add(domain::IssueId issue, const QStringList &paths, FileKeeping keeping,
                                               const Progress &progress = {});
    // What was pasted: these bytes under a name.
    [[nodiscard]] base::Result<domain::Attachment> addContent(domain::IssueId issue, const QString &name, const QByteArray &content);
    // The bytes of a copy stay for the day, so that undo finds them.
    [[nodiscard]] base::Result<> remove(const domain::Attachment &file);

    // Whether it is as it was added: FileMissing when it is gone, Conflict when a linked one was changed since,
    // DamagedWorkspace when a copy was.
    [[nodiscard]] base::Result<> verify(const domain::Attachment &file) const;
    // Writes it to `path`, whole or not at all, readable by its owner alone when it is new; a linked one as it lies now.
    // FileMissing, DamagedWorkspace.
    [[nodiscard]] base::Result<> saveCopy(const domain::Attachment &file, const QString &path, const Progress &progress = {}) const;
    // Its first bytes, for a preview; FileMissing.
    [[nodiscard]] base::Result<QByteArray> beginning(const domain::Attachment &file, qint64 most) const;
    // The linked files that are not where they were.
    [[nodiscard]] base::Result<QVector<domain::Attachment>> goneLinks() const;

private:
    Workspace &m_workspace;
};

}
