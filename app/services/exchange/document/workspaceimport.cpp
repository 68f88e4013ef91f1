#include "services/exchange/document/workspaceimport.h"

#include "domain/record/workspacedocument.h"
#include "services/calendar/calendarcheck.h"
#include "services/exchange/document/contentparts.h"
#include "services/exchange/document/historyjson.h"
#include "services/issue/issueservice.h"
#include "services/person/reportinglines.h"
#include "services/project/projectservice.h"
#include "services/workspace/recordtraits.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuestate.h"
#include "storage/record/loosereferences.h"
#include "storage/today/escalationload.h"
#include "storage/transaction.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace services {

namespace document = domain::document;
using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype kIssuesPerStep = 1000;
constexpr qint64 kRecordsPerTell = 256;
constexpr const char *kDocumentKeys[] = {
    document::kVersion,  document::kSettings,     document::kCalendars, document::kOrganisations, document::kPeople,    document::kAbsences,
    document::kProjects, document::kRiskMatrices, document::kMatrices,  document::kCriteria,      document::kSituations, document::kIssues,    document::kContacts,  document::kRisks,
    document::kMilestones, document::kCustomFields, document::kAttachments, document::kAttachmentContents,
    document::kTemplates, document::kDrafts,      document::kChangeSets, document::kHistory,
};

QString listName(const char *key)
{
    return QString::fromLatin1(key);
}

// A record that names another one which is not there, or a key that is taken, is a fault of the document.
Result<> faultOfDocument(Result<> done)
{
    if (done || (done.error().code != ErrorCode::Invalid && done.error().code != ErrorCode::Internal))
        return done;
    return base::fail(ErrorCode::BadValue, done.error().detail, done.error().place);
}

}

WorkspaceImport::WorkspaceImport(Workspace &workspace, const Progress &progress) : m_workspace(workspace), m_progress(progress) {}

Result<> WorkspaceImport::run(const QString &path)
{
    if (const Result<> empty = checkEmpty(); !empty)
        return empty;
    auto lists = exchange::JsonLists::open(path);
    if (!lists)
        return base::fail(lists.error());
    m_lists = std::move(*lists);
    Result<> done = checkDocument();
    if (done)
        done = m_lists->has(listName(document::kHistory)) || m_lists->has(listName(document::kChangeSets)) ? restore() : begin();
    if (done)
        return done;
    base::Error error = done.error();
    if (error.place.file.isEmpty())
        error.place.file = path;
    return base::fail(error);
}

Result<> WorkspaceImport::checkEmpty() const
{
    storage::Database &database = m_workspace.database();
    const auto last = storage::Journal(database).lastChangeSet();
    const auto projects = storage::ProjectRepository(database).all();
    if (!last || !projects)
        return base::fail(last ? projects.error() : last.error());
    return *last == 0 && projects->isEmpty() ? Result<>() : base::fail(ErrorCode::Invalid, QStringLiteral("the workspace is not empty"));
}

Result<> WorkspaceImport::checkDocument()
{
    QStringList known;
    for (const char *key : kDocumentKeys)
        known.append(listName(key));
    const QStringList keys = m_lists->keys();
    for (const QString &key : keys)
        if (!known.contains(key))
            return base::fail(ErrorCode::UnknownField, key, {.field = key});
    const Result<QJsonValue> version = m_lists->value(listName(document::kVersion));
    if (!version)
        return base::fail(version.error());
    const qint64 number = version->toInteger();
    if (number > document::kCurrentVersion)
        return base::fail(ErrorCode::NewerWorkspace, QString::number(number), {.field = listName(document::kVersion)});
    if (number != document::kCurrentVersion)
        return base::fail(ErrorCode::BadValue, QStringLiteral("not a workspace document"), {.field = listName(document::kVersion)});
    return {};
}

Result<> WorkspaceImport::tell()
{
    if (!m_progress || ++m_told % kRecordsPerTell != 0 || m_progress(m_lists->progress()))
        return {};
    return base::fail(ErrorCode::Cancelled);
}

Result<> WorkspaceImport::restore()
{
    Result<storage::Transaction> transaction = storage::Transaction::begin(m_workspace.database());
    if (!transaction)
        return base::fail(transaction.error());
    const Result<> done = readRecords(nullptr)
                              .and_then([&] { return readHistory(); })
                              .and_then([&] { return readSettings(nullptr); })
                              .and_then([&] { return storage::Journal(m_workspace.database()).reserveNumbers(); })
                              .and_then([&] { return storage::EscalationLoad(m_workspace.database()).fill(); })
                              .and_then([&] { return faultOfDocument(transaction->commit()); });
    m_workspace.issues().forgetContexts();
    if (!done)
        return done;
    const auto last = storage::Journal(m_workspace.database()).lastChangeSet();
    ChangeNotice notice;
    notice.everything = true;
    m_workspace.committed(last ? *last : 0, notice);
    return {};
}

Result<> WorkspaceImport::begin()
{
    const auto work = [&](WritePath::Session &session) {
        return readRecords(&session).and_then([&] { return readSettings(&session); });
    };
    return m_workspace.writePath().run(QStringLiteral("import"), QFileInfo(m_lists->path()).fileName(), work);
}

template <typename T>
Result<> WorkspaceImport::readList(const char *key, WritePath::Session *session)
{
    return m_lists->forEach(listName(key), [&](const QJsonObject &object) -> Result<> {
        Result<T> record = RecordTraits<T>::read(object);
        if (!record)
            return base::fail(record.error());
        if (recordNumber(RecordTraits<T>::id(*record)) <= 0)
            return base::fail(ErrorCode::BadValue, QStringLiteral("a number is missing"), {.field = QStringLiteral("id")});
        const Result<> stored = session ? session->save(*record)
                                        : typename RecordTraits<T>::Repository(m_workspace.database()).insert(*record);
        return faultOfDocument(stored).and_then([&] { return tell(); });
    });
}

Result<> WorkspaceImport::checkCalendars() const
{
    const auto calendars = m_workspace.projects().calendars();
    if (!calendars)
        return base::fail(calendars.error());
    for (const domain::WorkingCalendar &calendar : *calendars)
        if (const Result<> sound = checkCalendar(calendar); !sound)
            return base::fail(ErrorCode::BadValue, sound.error().detail,
                              {.field = QStringLiteral("calendars.%1.%2").arg(calendar.id.value()).arg(sound.error().place.field)});
    return {};
}

// What no single record shows: a circle of superiors.
Result<> WorkspaceImport::checkPeople() const
{
    const auto people = storage::PersonRepository(m_workspace.database()).all();
    if (!people)
        return base::fail(people.error());
    QHash<domain::PersonId, domain::Person> byId;
    for (const domain::Person &person : *people)
        byId.insert(person.id, person);
    for (const domain::Person &person : *people)
        if (const Result<> line = checkReportingLine(person, byId); !line)
            return base::fail(ErrorCode::BadValue, line.error().detail, {.field = QStringLiteral("people.%1.reportsTo").arg(person.id.value())});
    return {};
}

// What the file itself would notice at the very end only, without a word of where.
Result<> WorkspaceImport::checkReferences() const
{
    const auto loose = storage::LooseReferences(m_workspace.database()).first();
    if (!loose)
        return base::fail(loose.error());
    if (!*loose)
        return {};
    return base::fail(ErrorCode::BadValue, QStringLiteral("nothing has the number %1").arg((*loose)->named),
                      {.field = QStringLiteral("%1.%2.%3").arg((*loose)->list, QString::number((*loose)->record), (*loose)->field)});
}

Result<> WorkspaceImport::readRecords(WritePath::Session *session)
{
    return readList<domain::WorkingCalendar>(document::kCalendars, session)
        .and_then([&] { return checkCalendars(); })
        .and_then([&] { return readList<domain::Organisation>(document::kOrganisations, session); })
        .and_then([&] { return readList<domain::Person>(document::kPeople, session); })
        .and_then([&] { return checkPeople(); })
        .and_then([&] { return readList<domain::Absence>(document::kAbsences, session); })
        .and_then([&] { return readList<domain::Project>(document::kProjects, session); })
        .and_then([&] { return readList<domain::RiskMatrix>(document::kRiskMatrices, session); })
        .and_then([&] { return readList<domain::Matrix>(document::kMatrices, session); })
        .and_then([&] { return readList<domain::Criterion>(document::kCriteria, session); })
        .and_then([&] { return readList<domain::ListedSituation>(document::kSituations, session); })
        .and_then([&] { return readList<domain::Milestone>(document::kMilestones, session); })
        .and_then([&] { return readList<domain::CustomField>(document::kCustomFields, session); })
        .and_then([&] { return readIssues(session); })
        .and_then([&] { return readList<domain::Contact>(document::kContacts, session); })
        .and_then([&] { return readList<domain::Attachment>(document::kAttachments, session); })
        .and_then([&] { return readContents(); })
        .and_then([&] { return readList<domain::Risk>(document::kRisks, session); })
        .and_then([&] { return readList<domain::DraftTemplate>(document::kTemplates, session); })
        .and_then([&] { return readList<domain::Draft>(document::kDrafts, session); })
        .and_then([&] { return checkReferences(); });
}

Result<> WorkspaceImport::readIssues(WritePath::Session *session)
{
    if (session)
        return readList<domain::Issue>(document::kIssues, session);
    return m_lists
        ->forEach(listName(document::kIssues),
                  [&](const QJsonObject &object) -> Result<> {
                      Result<domain::Issue> issue = domain::fromJson<domain::Issue>(object);
                      if (!issue)
                          return base::fail(issue.error());
                      if (!issue->id.isValid())
                          return base::fail(ErrorCode::BadValue, QStringLiteral("a number is missing"), {.field = QStringLiteral("id")});
                      m_issues.append(std::move(*issue));
                      return (m_issues.size() < kIssuesPerStep ? Result<>() : flushIssues()).and_then([&] { return tell(); });
                  })
        .and_then([&] { return flushIssues(); });
}

Result<> WorkspaceImport::flushIssues()
{
    const auto states = m_workspace.issues().unevaluated(m_issues);
    if (!states)
        return faultOfDocument(base::fail(states.error()));
    const Result<> inserted = storage::IssueRepository(m_workspace.database()).insertMany(m_issues, *states);
    m_issues.clear();
    return faultOfDocument(inserted);
}

Result<> WorkspaceImport::readContents()
{
    ContentParts parts(m_workspace.database());
    return m_lists
        ->forEach(listName(document::kAttachmentContents),
                  [&](const QJsonObject &object) { return contentPartFrom(object).and_then([&](const ContentPart &part) { return parts.take(part); }); })
        .and_then([&] { return parts.finish(); });
}

Result<> WorkspaceImport::readHistory()
{
    storage::Journal journal(m_workspace.database());
    return m_lists
        ->forEach(listName(document::kChangeSets),
                  [&](const QJsonObject &object) -> Result<> {
                      Result<storage::ChangeSet> set = changeSetFrom(object);
                      if (!set)
                          return base::fail(set.error());
                      const qint64 wanted = set->id;
                      if (const Result<> begun = journal.begin(*set); !begun)
                          return faultOfDocument(begun);
                      return set->id == wanted ? tell() : base::fail(ErrorCode::BadValue, QStringLiteral("numbers do not follow"),
                                                                     {.field = QStringLiteral("id")});
                  })
        .and_then([&] { return m_lists->forEach(listName(document::kHistory), [&](const QJsonObject &object) { return readEntry(object); }); });
}

Result<> WorkspaceImport::readEntry(const QJsonObject &object)
{
    Result<storage::HistoryEntry> entry = historyEntryFrom(object);
    if (!entry)
        return base::fail(entry.error());
    const storage::HistoryEntry wanted = *entry;
    if (const Result<> appended = storage::Journal(m_workspace.database()).append(*entry); !appended)
        return faultOfDocument(appended);
    if (entry->id != wanted.id)
        return base::fail(ErrorCode::BadValue, QStringLiteral("numbers do not follow"), {.field = QStringLiteral("id")});
    if (entry->hash != wanted.hash)
        return base::fail(ErrorCode::BadValue, QStringLiteral("the chain of history is broken"), {.field = QStringLiteral("hash")});
    if (wanted.record.kind == domain::RecordKind::Setting && wanted.kind == storage::EntryKind::Created)
        m_settingIds.insert(QJsonDocument::fromJson(wanted.after.toUtf8())[QStringLiteral("name")].toString(), wanted.record.id);
    return tell();
}

Result<> WorkspaceImport::readSettings(WritePath::Session *session)
{
    const Result<QJsonValue> settings = m_lists->value(listName(document::kSettings));
    if (!settings)
        return base::fail(settings.error());
    const QJsonObject object = settings->toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return base::fail(ErrorCode::BadValue, {}, {.field = QStringLiteral("settings.") + it.key()});
        storage::Setting setting{.id = m_settingIds.value(it.key()), .name = it.key(), .value = it.value().toString()};
        const Result<> stored = session ? session->saveSetting(setting.name, setting.value)
                                        : storage::SettingRepository(m_workspace.database()).insert(setting);
        if (!stored)
            return faultOfDocument(stored);
    }
    return {};
}

}
