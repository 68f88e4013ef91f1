#include "services/workspace/workspace.h"

#include "services/criterion/criterionservice.h"
#include "services/draft/draftservice.h"
#include "services/escalation/matrixservice.h"
#include "services/exchange/exchangeservice.h"
#include "services/history/historyservice.h"
#include "services/issue/issueservice.h"
#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/report/reportservice.h"
#include "services/risk/riskservice.h"
#include "services/workspace/recordtypes.h"
#include "services/workspace/writepath.h"
#include "storage/database.h"
#include "storage/history/journal.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace services {

using base::Result;

struct Workspace::Private {
    Private(std::unique_ptr<storage::Database> file, const base::Clock &time, const QString &who)
        : database(std::move(file)), clock(time), author(who)
    {
    }

    std::unique_ptr<storage::Database> database;
    const base::Clock &clock;
    QString author;
    bool isReadOnly = false;
    ChangeFeed feed;
    qint64 dataVersion = 0;
    qint64 seen = 0;          // the newest change set that the feed was told of
    QSet<qint64> ownUnseen;   // our own after it

    std::unique_ptr<WritePath> writePath;
    std::unique_ptr<ProjectService> projects;
    std::unique_ptr<PersonService> people;
    std::unique_ptr<IssueService> issues;
    std::unique_ptr<RiskService> risks;
    std::unique_ptr<MatrixService> matrices;
    std::unique_ptr<CriterionService> criteria;
    std::unique_ptr<DraftService> drafts;
    std::unique_ptr<ReportService> reports;
    std::unique_ptr<HistoryService> history;
    std::unique_ptr<ExchangeService> exchange;
};

namespace {

ChangeOperation operationOf(storage::EntryKind kind)
{
    switch (kind) {
    case storage::EntryKind::Created:
        return ChangeOperation::Created;
    case storage::EntryKind::Removed:
        return ChangeOperation::Removed;
    case storage::EntryKind::Changed:
    case storage::EntryKind::Imported:
        break;
    }
    return ChangeOperation::Changed;
}

// The parent of a record that another connection wrote: as it is stored now, or as it was when it was removed.
template <typename T>
Result<qint64> storedParent(storage::Database &database, const storage::HistoryEntry &entry)
{
    if (entry.kind != storage::EntryKind::Removed)
        return findRecord<T>(database, entry.record.id).map([](const T &record) { return RecordTraits<T>::parent(record); });
    const QJsonObject before = QJsonDocument::fromJson(entry.before.toUtf8()).object();
    return RecordTraits<T>::read(before).map([](const T &record) { return RecordTraits<T>::parent(record); });
}

// Adds what an entry of another connection tells; true when that is too much to list.
bool addForeignEntry(storage::Database &database, const storage::HistoryEntry &entry, QVector<RecordChange> &changes)
{
    constexpr qsizetype kMostTold = 200; // each is looked up, and the window waits
    if (entry.kind == storage::EntryKind::Imported || changes.size() > kMostTold)
        return true;
    RecordChange change{entry.record, operationOf(entry.kind), 0};
    if (!changes.isEmpty() && changes.last().record == change.record && changes.last().operation == change.operation)
        return false; // another field of the same record
    const auto parent = withRecordType<Result<qint64>>(entry.record.kind, [&](auto type) {
        return storedParent<typename decltype(type)::type>(database, entry);
    });
    change.parent = parent.value_or(0); // removed again in the meantime: its removal follows
    changes.append(change);
    return false;
}

}

Workspace::Workspace(std::unique_ptr<Private> data) : d(std::move(data))
{
    d->writePath = std::make_unique<WritePath>(*this);
    d->projects = std::make_unique<ProjectService>(*this);
    d->people = std::make_unique<PersonService>(*this);
    d->issues = std::make_unique<IssueService>(*this);
    d->risks = std::make_unique<RiskService>(*this);
    d->matrices = std::make_unique<MatrixService>(*this);
    d->criteria = std::make_unique<CriterionService>(*this);
    d->drafts = std::make_unique<DraftService>(*this);
    d->reports = std::make_unique<ReportService>(*this);
    d->history = std::make_unique<HistoryService>(*this);
    d->exchange = std::make_unique<ExchangeService>(*this);
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::around(std::unique_ptr<storage::Database> database, const base::Clock &clock,
                                                     const QString &author)
{
    const Result<qint64> version = database->dataVersion();
    const Result<qint64> last = storage::Journal(*database).lastChangeSet();
    if (!version || !last)
        return base::fail(version ? last.error() : version.error());
    auto data = std::make_unique<Private>(std::move(database), clock, author);
    data->dataVersion = *version;
    data->seen = *last;
    return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const base::Clock &clock, const QString &author)
{
    return storage::Database::create(path).and_then(
        [&](std::unique_ptr<storage::Database> &&database) { return around(std::move(database), clock, author); });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const base::Clock &clock, const QString &author)
{
    return storage::Database::open(path).and_then(
        [&](std::unique_ptr<storage::Database> &&database) { return around(std::move(database), clock, author); });
}

Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString &path, const base::Clock &clock, const QString &author)
{
    // Beside a write-ahead log somebody is at work or was cut off: the last to close folds it in, and that takes writing.
    if (!QFileInfo::exists(path + QStringLiteral("-wal")))
        if (auto database = storage::Database::open(path, storage::Database::Access::ReadOnly))
            return around(std::move(*database), clock, author).map([](std::unique_ptr<Workspace> &&workspace) {
                workspace->d->isReadOnly = true;
                return std::move(workspace);
            });
    return open(path, clock, author);
}

Result<std::unique_ptr<Workspace>> Workspace::inMemory(const base::Clock &clock, const QString &author)
{
    return storage::Database::inMemory().and_then(
        [&](std::unique_ptr<storage::Database> &&database) { return around(std::move(database), clock, author); });
}

QString Workspace::path() const
{
    const QString path = d->database->path();
    return path == QLatin1String(":memory:") ? QString() : path;
}

QString Workspace::author() const
{
    return d->author;
}

bool Workspace::isReadOnly() const
{
    return d->isReadOnly;
}

const base::Clock &Workspace::clock() const
{
    return d->clock;
}

ChangeFeed &Workspace::feed()
{
    return d->feed;
}

storage::Database &Workspace::database()
{
    return *d->database;
}

WritePath &Workspace::writePath()
{
    return *d->writePath;
}

ProjectService &Workspace::projects()
{
    return *d->projects;
}

PersonService &Workspace::people()
{
    return *d->people;
}

IssueService &Workspace::issues()
{
    return *d->issues;
}

RiskService &Workspace::risks()
{
    return *d->risks;
}

CriterionService &Workspace::criteria()
{
    return *d->criteria;
}

MatrixService &Workspace::matrices()
{
    return *d->matrices;
}

DraftService &Workspace::drafts()
{
    return *d->drafts;
}

ReportService &Workspace::reports()
{
    return *d->reports;
}

HistoryService &Workspace::history()
{
    return *d->history;
}

ExchangeService &Workspace::exchange()
{
    return *d->exchange;
}

void Workspace::committed(qint64 changeSet, const ChangeNotice &notice)
{
    d->ownUnseen.insert(changeSet);
    d->feed.publish(notice);
}

void Workspace::refreshFromOthers()
{
    const Result<qint64> version = d->database->dataVersion();
    if (!version || *version == d->dataVersion)
        return; // a connection that is busy just now is asked again at the next call
    const auto sets = storage::Journal(*d->database).after(d->seen);
    if (!sets)
        return;
    d->dataVersion = *version;
    d->issues->forgetContexts();
    ChangeNotice notice;
    notice.fromElsewhere = true;
    for (const storage::ChangeSet &set : *sets) {
        d->seen = set.id;
        if (d->ownUnseen.remove(set.id))
            continue;
        const auto entries = storage::Journal(*d->database).ofChangeSet(set.id);
        notice.everything = notice.everything || !entries;
        for (const storage::HistoryEntry &entry : entries.value_or(QVector<storage::HistoryEntry>()))
            notice.everything = notice.everything || addForeignEntry(*d->database, entry, notice.changes);
    }
    // Without a change set of others only cached advice was brought up to date there.
    notice.everything = notice.everything || notice.changes.isEmpty();
    d->feed.publish(notice);
}

}
