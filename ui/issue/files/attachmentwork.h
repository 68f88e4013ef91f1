#pragma once

#include "services/attachment/attachmentservice.h"
#include "services/issue/evidence/evidencepack.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

// Brings files into an issue in a thread of its own with its own connection, one batch after the other; the window's workspace
// sees them as written elsewhere. A workspace without a file (tests) is written in place.
class AttachmentWork : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentWork(services::Workspace &workspace, QObject *parent = nullptr);
    ~AttachmentWork() override; // stops what is under way

    bool isRunning() const { return m_thread != nullptr; }
    void add(domain::IssueId issue, const QStringList &paths, services::FileKeeping keeping);
    // A picture that was pasted, as PNG.
    void addImage(domain::IssueId issue, const QString &name, const QImage &image);
    void saveCopy(const domain::Attachment &file, const QString &path);
    // The whole case into a new folder.
    void packEvidence(domain::IssueId issue, const QString &folder);
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(double fraction);
    void added(const services::AddedFiles &files);
    void saved(const QString &path);
    void packed(const services::EvidencePack &pack, const QString &folder);
    void failed(const base::Error &error);
    void finished();

private:
    using Job = std::function<void(services::Workspace &)>;
    void start(const Job &job);
    void startNext();
    services::Progress progress();

    services::Workspace &m_workspace;
    std::unique_ptr<QThread> m_thread;
    QVector<Job> m_waiting;
    std::atomic_bool m_isCancelled = false;
};

}
