#include "services/exchange/issueimport.h"

#include "exchange/importreasons.h"
#include "services/escalation/matrixservice.h"
#include "services/exchange/fieldmerge.h"
#include "services/issue/issuecheck.h"
#include "services/project/categorylist.h"
#include "services/project/customfieldservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/project/projectrepository.h"
#include "storage/time/calendarrepository.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <future>

namespace services {

using base::ErrorCode;
using base::Result;
using exchange::CsvRecord;

namespace {

constexpr qsizetype kBatchSize = 4000;
constexpr qint64 kManyRecords = 5000; // from here on making the indexes anew is quicker
constexpr qint64 kTellEvery = 2000;
constexpr double kSurveyShare = 0.2; // of the progress

}

IssueImport::IssueImport(Workspace &workspace, const ImportOptions &options, const Progress &progress)
    : m_workspace(workspace), m_options(options), m_progress(progress)
{
}

Result<ImportReport> IssueImport::run(const QString &path)
{
    Result<std::unique_ptr<IssueList>> list = IssueList::open(path, m_options);
    if (!list)
        return base::fail(list.error());
    m_list = std::move(*list);
    m_report.encoding = QString::fromLatin1(m_list->encoding());
    m_report.delimiter = m_list->delimiter();
    bool isDry = false;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        Result<> written = write(session);
        isDry = written && m_options.dryRun;
        return isDry ? base::fail(ErrorCode::Cancelled, QStringLiteral("dry run")) : written; // takes everything back
    };
    const Result<> done = m_workspace.writePath().run(QStringLiteral("import"), QFileInfo(path).fileName(), work);
    if (!done && !isDry)
        return base::fail(done.error());
    m_report.remarks += m_reader->remarks();
    m_report.remarksLeftOut = m_reader->remarksLeftOut();
    return m_report;
}

Result<> IssueImport::write(WritePath::Session &session)
{
    return chooseProject(session)
        .and_then([&] { return takeColumns(); })
        .and_then([&] { return m_people.load(m_workspace.database()); })
        .and_then([&] { return settingOf(); })
        .and_then([&](const ImportSetting &setting) {
            m_reader = std::make_unique<RowReader>(m_list->map(), setting, m_people);
            return survey();
        })
        .and_then([&] { return m_people.create(session); })
        .and_then([&] { return writeRows(session); })
        .and_then([&] { return writeChanged(session); })
        .and_then([&] { return writeComments(session); });
}

Result<> IssueImport::chooseProject(WritePath::Session &session)
{
    const auto projects = m_workspace.projects().all();
    if (!projects)
        return base::fail(projects.error());
    const QString key = m_options.projectKey.trimmed().toUpper();
    const QString name = QFileInfo(m_list->path()).completeBaseName();
    for (const domain::Project &project : *projects)
        if (key.isEmpty() ? projects->size() == 1 || project.name == name : project.key == key)
            m_project = project;
    m_isNewProject = !m_project.id.isValid();
    if (m_isNewProject) {
        m_project.name = name;
        m_project.key = key;
        if (const Result<> created = m_workspace.projects().createWithin(session, m_project); !created)
            return created;
    }
    const Result<domain::Matrix> matrix = m_workspace.matrices().current(m_project.id);
    if (!matrix)
        return base::fail(matrix.error());
    m_matrix = matrix->id;
    return {};
}

Result<> IssueImport::takeColumns()
{
    return CustomFieldService(m_workspace).all(m_project.id)
        .and_then([&](const QVector<domain::CustomField> &fields) { return m_list->takeOwn(fields); })
        .map([&] {
            m_report.map = m_list->map().pairs();
            m_report.unusedColumns = m_list->map().unused();
        });
}

Result<ImportSetting> IssueImport::settingOf() const
{
    const Result<domain::Matrix> matrix = m_workspace.matrices().find(m_matrix);
    const Result<QStringList> categories = m_workspace.projects().categories(m_project.id);
    if (!matrix || !categories)
        return base::fail(matrix ? categories.error() : matrix.error());
    ImportSetting setting;
    setting.now = m_workspace.clock().now();
    setting.isOurs = m_list->isOurs();
    if (m_project.calendar.isValid()) {
        const auto calendar = storage::CalendarRepository(m_workspace.database()).find(m_project.calendar);
        if (!calendar)
            return base::fail(calendar.error());
        setting.zone = QTimeZone(calendar->zone);
    }
    for (const QString &category : *categories)
        (isConfidential(*matrix, category) ? setting.confidential : setting.categories).append(category);
    return setting;
}

Result<> IssueImport::tell(double done) const
{
    if (!m_progress || m_progress(done))
        return {};
    return base::fail(ErrorCode::Cancelled, {}, {.file = m_list->path()});
}

Result<> IssueImport::survey()
{
    const Result<> seen = m_list->forEach([&](const CsvRecord &record) -> Result<> {
        ++m_report.records;
        QString detail;
        const QLatin1String refusal = m_reader->refusal(record, detail);
        if (!refusal.isEmpty()) {
            m_report.skipped.append({record.row, QString(refusal), detail});
            return {};
        }
        m_reader->survey(record);
        if (const QByteArray number = m_reader->externalId(record); !number.isEmpty())
            m_lastRows.insert(number, record.row);
        if (m_report.records % kTellEvery != 0)
            return {};
        m_lastRows.reserve(qsizetype(double(m_report.records) / qMax(m_list->progress(), 0.01)));
        return tell(kSurveyShare * m_list->progress());
    });
    for (const QString &column : m_reader->assumedColumns())
        m_report.remarks.append({m_list->headerRow(), QString(exchange::reason::kAssumedDayFirst), column});
    return seen;
}

Result<> IssueImport::writeRows(WritePath::Session &session)
{
    const Result<domain::IssueId> last = storage::IssueStateRepository(m_workspace.database()).lastIssue();
    if (!last)
        return base::fail(last.error());
    if (!m_isNewProject || m_report.records < kManyRecords || m_report.records < last->value())
        return readRows(session);
    Result<storage::IndexRebuild> indexes = storage::IssueRepository(m_workspace.database()).pauseIndexes();
    return indexes ? readRows(session).and_then([&] { return indexes->finish(); }) : base::fail(indexes.error());
}

Result<> IssueImport::readRows(WritePath::Session &session)
{
    base::BatchQueue<Batch> batches(1);
    std::future<Result<>> reading = std::async(std::launch::async, [&] {
        Result<> read = readList(batches);
        batches.close();
        return read;
    });
    Result<> written;
    while (written) {
        std::optional<Batch> batch = batches.take();
        if (!batch)
            break;
        written = write(session, std::move(batch->rows)).and_then([&] {
            return tell(kSurveyShare + (1 - kSurveyShare) * batch->progress);
        });
    }
    batches.close();
    const Result<> read = reading.get();
    return written ? read : written;
}

Result<> IssueImport::readList(base::BatchQueue<Batch> &batches)
{
    return m_list->forEach([&](const CsvRecord &record) { return takeRow(record, batches); }).and_then([&] {
        return putBatch(batches);
    });
}

// The number of the list, else the title and how often it came before: stable as long as rows are only added below.
QString IssueImport::identity(const CsvRecord &record, const QByteArray &number)
{
    if (!number.isEmpty())
        return QString::fromUtf8(number);
    const QByteArray hash = QCryptographicHash::hash(m_reader->title(record).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("title:%1:%2").arg(QString::fromLatin1(hash)).arg(++m_titleCounts[hash]);
}

Result<> IssueImport::takeRow(const CsvRecord &record, base::BatchQueue<Batch> &batches)
{
    if (m_skippedSeen < m_report.skipped.size() && m_report.skipped.at(m_skippedSeen).row == record.row) {
        ++m_skippedSeen;
        return {};
    }
    const QByteArray number = m_reader->externalId(record);
    if (!number.isEmpty() && m_lastRows.value(number) != record.row) {
        ++m_report.superseded;
        return {};
    }
    m_batch.emplaceBack();
    Row &row = m_batch.last();
    row.externalId = identity(record, number);
    m_reader->fill(record, row.issue);
    row.comments = m_reader->comments(record);
    return m_batch.size() < kBatchSize ? Result<>() : putBatch(batches);
}

Result<> IssueImport::putBatch(base::BatchQueue<Batch> &batches)
{
    const bool isWanted = batches.put({std::exchange(m_batch, {}), m_list->progress()});
    m_batch.reserve(kBatchSize);
    return isWanted ? Result<>() : base::fail(ErrorCode::Cancelled, {}, {.file = m_list->path()}); // the writer says why
}

Result<> IssueImport::write(WritePath::Session &session, QVector<Row> rows)
{
    if (!m_isNewProject)
        if (const Result<> found = findKnown(rows); !found)
            return found;
    for (Row &row : rows) {
        if (!row.stored)
            continue;
        Result<domain::Issue> merged = row.issue == *row.stored ? Result<domain::Issue>(*row.stored)
                                                                : mergeWithEdits(m_workspace.database(), *row.stored, row.issue);
        if (!merged)
            return base::fail(merged.error());
        const bool isSame = *merged == *row.stored;
        ++(isSame ? m_report.unchanged : m_report.changed);
        if (!isSame)
            m_changed.append(*merged);
        if (!row.comments.isEmpty())
            m_comments.append({row.stored->id, row.comments});
    }
    return insertNew(session, rows);
}

Result<> IssueImport::writeChanged(WritePath::Session &session)
{
    for (domain::Issue &issue : m_changed)
        if (const Result<> saved = session.save(issue); !saved)
            return saved;
    return {};
}

Result<> IssueImport::writeComments(WritePath::Session &session)
{
    const storage::ContactRepository contacts(m_workspace.database());
    for (const auto &[issue, comments] : std::as_const(m_comments)) {
        const auto log = contacts.of(issue);
        if (!log)
            return base::fail(log.error());
        for (const ListedComment &comment : comments) {
            const bool isThere = std::any_of(log->begin(), log->end(), [&comment](const domain::Contact &entry) {
                return entry.text == comment.text && (!comment.at.isValid() || entry.at == comment.at);
            });
            if (isThere)
                continue;
            domain::Contact contact;
            contact.issue = issue;
            contact.from = comment.author;
            contact.at = comment.at.isValid() ? comment.at : m_workspace.clock().now();
            contact.text = comment.text;
            if (const Result<> saved = session.save(contact); !saved)
                return saved;
        }
    }
    return {};
}

}
