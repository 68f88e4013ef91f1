#include "services/exchange/document/workspaceexport.h"

#include "domain/record/names.h"
#include "domain/record/workspacedocument.h"
#include "services/exchange/document/contentjson.h"
#include "services/exchange/document/historyjson.h"
#include "services/workspace/recordtraits.h"
#include "storage/attachment/attachmentcontent.h"
#include "storage/issue/issuelisting.h"
#include "storage/transaction.h"

#include <algorithm>

namespace services {

namespace document = domain::document;
using base::Result;

namespace {

constexpr qsizetype kIssuesPerPage = 500;

}

WorkspaceExport::WorkspaceExport(storage::Database &database, QIODevice &device, const Progress &progress)
    : m_database(database), m_writer(device), m_progress(progress)
{
}

Result<> WorkspaceExport::run()
{
    const Result<storage::Transaction> one = storage::Transaction::begin(m_database);
    if (!one)
        return base::fail(one.error());
    m_writer.value(document::kVersion, document::kCurrentVersion);
    const Result<> written = writeSettings()
                                 .and_then([&] { return writeStanding(); })
                                 .and_then([&] { return writeIssues(); })
                                 .and_then([&] { return writeContacts(); })
                                 .and_then([&] { return writeRest(); })
                                 .and_then([&] { return writeHistory(); });
    if (written)
        m_writer.finish();
    return written;
}

Result<> WorkspaceExport::tell(double done) const
{
    return !m_progress || m_progress(done) ? Result<>() : base::fail(base::ErrorCode::Cancelled);
}

template <typename T>
Result<> WorkspaceExport::writeList(const char *key, Result<QVector<T>> records)
{
    if (!records)
        return base::fail(records.error());
    using Traits = RecordTraits<T>;
    std::sort(records->begin(), records->end(), [](const T &a, const T &b) { return Traits::id(a) < Traits::id(b); });
    m_writer.beginList(key);
    for (const T &record : *records)
        m_writer.add(Traits::json(record));
    m_writer.endList();
    return {};
}

Result<> WorkspaceExport::writeSettings()
{
    const auto settings = storage::SettingRepository(m_database).all();
    if (!settings)
        return base::fail(settings.error());
    QJsonObject object;
    for (const storage::Setting &setting : *settings)
        object.insert(setting.name, setting.value);
    m_writer.value(document::kSettings, object);
    return {};
}

Result<> WorkspaceExport::writeStanding()
{
    return writeList(document::kCalendars, storage::CalendarRepository(m_database).all())
        .and_then([&] { return writeList(document::kOrganisations, storage::OrganisationRepository(m_database).all()); })
        .and_then([&] { return writeList(document::kPeople, storage::PersonRepository(m_database).all()); })
        .and_then([&] { return writeList(document::kAbsences, storage::AbsenceRepository(m_database).all()); })
        .and_then([&] { return writeList(document::kProjects, storage::ProjectRepository(m_database).all()); })
        .and_then([&] { return writeList(document::kRiskMatrices, storage::RiskMatrixRepository(m_database).all()); })
        .and_then([&] { return writeMatrices(); })
        .and_then([&] { return writeList(document::kCriteria, storage::CriterionRepository(m_database).all({})); })
        .and_then([&] { return writeList(document::kSituations, storage::SituationRepository(m_database).all({})); })
        .and_then([&] { return writeList(document::kMilestones, storage::MilestoneRepository(m_database).all({})); })
        .and_then([&] { return writeList(document::kCustomFields, storage::CustomFieldRepository(m_database).all({})); });
}

Result<> WorkspaceExport::writeMatrices()
{
    const auto projects = storage::ProjectRepository(m_database).all();
    if (!projects)
        return base::fail(projects.error());
    QVector<domain::Matrix> matrices;
    for (const domain::Project &project : *projects) {
        const auto versions = storage::MatrixRepository(m_database).versions(project.id);
        if (!versions)
            return base::fail(versions.error());
        matrices += *versions;
    }
    return writeList(document::kMatrices, Result<QVector<domain::Matrix>>(matrices));
}

Result<> WorkspaceExport::writeIssues()
{
    Result<QVector<domain::IssueId>> ids = storage::IssueListing(m_database).ids({.sort = storage::IssueSort::Key});
    if (!ids)
        return base::fail(ids.error());
    m_issues = std::move(*ids);
    std::sort(m_issues.begin(), m_issues.end());
    m_writer.beginList(document::kIssues);
    for (qsizetype at = 0; at < m_issues.size(); at += kIssuesPerPage) {
        const auto issues = storage::IssueRepository(m_database).find(m_issues.mid(at, kIssuesPerPage));
        if (!issues)
            return base::fail(issues.error());
        for (const domain::Issue &issue : *issues)
            m_writer.add(domain::toJson(issue));
        if (const Result<> told = tell(0.6 * double(at) / double(m_issues.size())); !told)
            return told;
    }
    m_writer.endList();
    return {};
}

Result<> WorkspaceExport::writeContacts()
{
    QVector<domain::Contact> contacts;
    for (qsizetype at = 0; at < m_issues.size(); at += kIssuesPerPage) {
        const auto logs = storage::ContactRepository(m_database).of(m_issues.mid(at, kIssuesPerPage));
        if (!logs)
            return base::fail(logs.error());
        for (const QVector<domain::Contact> &log : *logs)
            contacts += log;
    }
    return writeList(document::kContacts, Result<QVector<domain::Contact>>(std::move(contacts)));
}

Result<> WorkspaceExport::writeRest()
{
    return writeList(document::kAttachments, storage::AttachmentRepository(m_database).of({}))
        .and_then([&] { return writeContents(); })
        .and_then([&] { return writeList(document::kRisks, storage::RiskRepository(m_database).all({})); })
        .and_then([&] { return writeList(document::kTemplates, storage::TemplateRepository(m_database).all()); })
        .and_then([&] { return writeList(document::kDrafts, storage::DraftRepository(m_database).all({})); });
}

// Only what a file names: what is kept for undo alone is no part of the document.
Result<> WorkspaceExport::writeContents()
{
    const storage::AttachmentContent contents(m_database);
    const auto hashes = contents.used();
    if (!hashes)
        return base::fail(hashes.error());
    m_writer.beginList(document::kAttachmentContents);
    for (const QString &hash : *hashes) {
        int part = 0;
        const Result<> written = contents.readPieces(hash, [&](const QByteArray &piece) {
            m_writer.add(contentJson({hash, ++part, piece}));
            return tell(0.65);
        });
        if (!written)
            return written;
        if (part == 0)
            m_writer.add(contentJson({hash, 1, {}}));
    }
    m_writer.endList();
    return {};
}

Result<> WorkspaceExport::writeHistory()
{
    const storage::Journal journal(m_database);
    const auto sets = journal.after(0);
    if (!sets)
        return base::fail(sets.error());
    m_writer.beginList(document::kChangeSets);
    for (const storage::ChangeSet &set : *sets)
        m_writer.add(changeSetJson(set));
    m_writer.endList();
    m_writer.beginList(document::kHistory);
    for (qsizetype i = 0; i < sets->size(); ++i) {
        const auto entries = journal.ofChangeSet(sets->at(i).id);
        if (!entries)
            return base::fail(entries.error());
        for (const storage::HistoryEntry &entry : *entries)
            m_writer.add(historyJson(entry));
        if (const Result<> told = tell(0.7 + 0.3 * double(i) / double(sets->size())); !told)
            return told;
    }
    m_writer.endList();
    return {};
}

}
