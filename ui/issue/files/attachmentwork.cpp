#include "issue/files/attachmentwork.h"

#include "services/workspace/workspace.h"

#include <QBuffer>

namespace ui {

AttachmentWork::AttachmentWork(services::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

AttachmentWork::~AttachmentWork()
{
    m_isCancelled = true;
    m_waiting.clear();
    if (m_thread)
        m_thread->wait();
}

void AttachmentWork::add(domain::IssueId issue, const QStringList &paths, services::FileKeeping keeping)
{
    start([this, issue, paths, keeping](services::Workspace &workspace) {
        const auto files = services::AttachmentService(workspace).add(issue, paths, keeping, progress());
        if (files)
            Q_EMIT added(*files);
        else
            Q_EMIT failed(files.error());
    });
}

void AttachmentWork::addImage(domain::IssueId issue, const QString &name, const QImage &image)
{
    start([this, issue, name, image](services::Workspace &workspace) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const auto file = services::AttachmentService(workspace).addContent(issue, name, buffer.data());
        if (file)
            Q_EMIT added({{*file}, {}});
        else
            Q_EMIT failed(file.error());
    });
}

void AttachmentWork::saveCopy(const domain::Attachment &file, const QString &path)
{
    start([this, file, path](services::Workspace &workspace) {
        if (const auto written = services::AttachmentService(workspace).saveCopy(file, path, progress()); written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
}

void AttachmentWork::packEvidence(domain::IssueId issue, const QString &folder)
{
    start([this, issue, folder](services::Workspace &workspace) {
        if (const auto pack = services::writeEvidence(workspace, issue, folder, progress()); pack)
            Q_EMIT packed(*pack, folder);
        else
            Q_EMIT failed(pack.error());
    });
}

services::Progress AttachmentWork::progress()
{
    return [this](double fraction) {
        Q_EMIT progressed(fraction);
        return !m_isCancelled;
    };
}

void AttachmentWork::start(const Job &job)
{
    m_waiting.append(job);
    if (!m_thread)
        startNext();
}

void AttachmentWork::startNext()
{
    if (m_waiting.isEmpty())
        return;
    const Job job = m_waiting.takeFirst();
    m_isCancelled = false;
    if (m_workspace.path().isEmpty()) { // in memory: there is no second connection
        job(m_workspace);
        Q_EMIT finished();
        startNext();
        return;
    }
    const QString path = m_workspace.path();
    const QString author = m_workspace.author();
    const base::Clock &clock = m_workspace.clock();
    m_thread.reset(QThread::create([this, path, author, &clock, job] {
        auto own = services::Workspace::open(path, clock, author);
        if (own)
            job(**own);
        else
            Q_EMIT failed(own.error());
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        m_workspace.refreshFromOthers();
        Q_EMIT finished();
        startNext();
    });
    m_thread->start();
}

}
