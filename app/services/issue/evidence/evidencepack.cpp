#include "services/issue/evidence/evidencepack.h"

#include "domain/record/recordjson.h"
#include "services/attachment/attachmentservice.h"
#include "services/attachment/filename.h"
#include "services/draft/draftservice.h"
#include "services/exchange/document/historyjson.h"
#include "services/history/historyservice.h"
#include "services/issue/evidence/evidencefiles.h"
#include "services/issue/issueservice.h"
#include "services/report/reportservice.h"
#include "services/workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <limits>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int kWholeHistory = std::numeric_limits<int>::max();

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return base::fail(ErrorCode::FileUnreadable, file.errorString(), {.file = path});
    return hash.result().toHex();
}

// The pack as it grows in a folder beside its place.
class EvidenceWriter
{
public:
    EvidenceWriter(Workspace &workspace, const IssueCase &issueCase, const QString &folder, const EvidenceProgress &progress)
        : m_workspace(workspace), m_case(issueCase), m_folder(folder), m_progress(progress)
    {
    }

    Result<EvidencePack> write()
    {
        return writePapers()
            .and_then([this] { return writeMessages(); })
            .and_then([this] { return writeAttachments(); })
            .and_then([this] { return seal(); })
            .map([this] { return m_pack; });
    }

private:
    // "f" and its text; remembered in the manifest.
    Result<> put(const QString &name, const QByteArray &text)
    {
        QSaveFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return base::fail(ErrorCode::DiskFault, file.errorString(), {.file = path(name)});
        m_pack.files << name;
        return {};
    }

    Result<> writePapers()
    {
        ReportOptions brief;
        brief.issue = m_case.issue.id;
        if (const auto written = m_workspace.reports().exportPdf(brief, path(QStringLiteral("brief.pdf"))); !written)
            return written;
        m_pack.files << QStringLiteral("brief.pdf");
        const auto history = m_workspace.history().ofIssue(m_case.issue.id.value(), kWholeHistory);
        const auto head = m_workspace.history().head();
        if (!history || !head)
            return base::fail(history ? head.error() : history.error());
        return put(QStringLiteral("case.json"), QJsonDocument(caseDocument(*history, *head)).toJson());
    }

    QJsonObject caseDocument(const QVector<storage::HistoryEntry> &history, const QString &head) const
    {
        QJsonArray log;
        for (const domain::Contact &contact : m_case.log)
            log.append(domain::toJson(contact));
        QJsonArray entries;
        for (const storage::HistoryEntry &entry : history)
            entries.append(historyJson(entry));
        QJsonArray people;
        for (const domain::Person &person : m_case.context.people)
            people.append(QJsonObject{{QStringLiteral("id"), person.id.value()}, {QStringLiteral("name"), person.name}});
        return {{QStringLiteral("made"), m_workspace.clock().now().toIso()},
                {QStringLiteral("issue"), domain::toJson(m_case.issue)},
                {QStringLiteral("log"), log},
                {QStringLiteral("people"), people},
                {QStringLiteral("history"), entries},
                {QStringLiteral("historyHead"), head}}; // of the workspace: the chain that these entries stand in
    }

    // As mail files where they can be, else as they are written.
    Result<> writeMessages()
    {
        const auto drafts = m_workspace.drafts().of(m_case.issue.id);
        if (!drafts)
            return base::fail(drafts.error());
        for (const domain::Draft &draft : *drafts) {
            const QString name = QStringLiteral("messages/%1").arg(draft.id.value());
            const auto mail = m_workspace.drafts().toEml(draft);
            const Result<> written = mail ? put(name + QStringLiteral(".eml"), *mail)
                                          : put(name + QStringLiteral(".txt"), (draft.subject + QStringLiteral("\n\n") + draft.body).toUtf8());
            if (!written)
                return written;
        }
        return {};
    }

    Result<> writeAttachments()
    {
        const AttachmentService attachments(m_workspace);
        const auto files = attachments.of(m_case.issue.id);
        if (!files)
            return base::fail(files.error());
        for (qsizetype i = 0; i < files->size(); ++i) {
            if (m_progress && !m_progress(double(i) / double(files->size())))
                return base::fail(ErrorCode::Cancelled);
            const domain::Attachment &file = files->at(i);
            const QString name = QStringLiteral("files/%1-%2").arg(file.id.value()).arg(fileNameFor(file.name));
            if (attachments.verify(file) && attachments.saveCopy(file, path(name)))
                m_pack.files << name;
            else
                m_pack.absent << file.name;
        }
        return {};
    }

    // In the form of sha256sum, so that a third party needs no program of ours.
    Result<> seal()
    {
        m_pack.files.sort();
        QByteArray manifest;
        for (const QString &name : std::as_const(m_pack.files)) {
            const auto hash = hashOf(path(name));
            if (!hash)
                return base::fail(hash.error());
            manifest += *hash + "  " + name.toUtf8() + '\n';
        }
        m_pack.seal = QString::fromLatin1(QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex());
        return put(kManifestName, manifest).and_then([this] {
            return put(kSealName, m_pack.seal.toLatin1() + "  " + QByteArray(kManifestName.data()) + '\n');
        });
    }

    QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    Workspace &m_workspace;
    const IssueCase &m_case;
    QString m_folder;
    const EvidenceProgress &m_progress;
    EvidencePack m_pack;
};

}

Result<EvidencePack> writeEvidence(Workspace &workspace, domain::IssueId issue, const QString &folder, const EvidenceProgress &progress)
{
    const auto issueCase = workspace.issues().openCase(issue);
    if (!issueCase)
        return base::fail(issueCase.error());
    const QFileInfo target(QDir::cleanPath(folder));
    if (target.exists())
        return base::fail(ErrorCode::FileExists, {}, {.file = folder});
    QTemporaryDir beside(target.absolutePath() + QStringLiteral("/.rung-evidence-XXXXXX"));
    if (!beside.isValid() || !QDir(beside.path()).mkdir(QStringLiteral("messages")) || !QDir(beside.path()).mkdir(QStringLiteral("files")))
        return base::fail(ErrorCode::FileReadOnly, beside.errorString(), {.file = target.absolutePath()});
    auto pack = EvidenceWriter(workspace, *issueCase, beside.path(), progress).write();
    if (!pack)
        return pack;
    QDir().rmdir(beside.path() + QStringLiteral("/messages")); // stays where there is something in it
    QDir().rmdir(beside.path() + QStringLiteral("/files"));
    if (!QDir().rename(beside.path(), target.absoluteFilePath()))
        return base::fail(ErrorCode::DiskFault, {}, {.file = folder});
    beside.setAutoRemove(false);
    return pack;
}

}
