#include "storage/issue/issuerepository.h"

#include "storage/issue/issuecodec.h"
#include "storage/issue/issuesearch.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"
#include "storage/record/records.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <future>

namespace storage {

namespace {

using IssueRecords = Records<IssueCodec>;

constexpr qsizetype kIssuesAhead = 250;

IssueState firstState(const domain::Issue &issue)
{
    IssueState state;
    state.issue = issue.id;
    state.severity = issue.severityOverride.value_or(domain::Severity::S3);
    return state;
}

// An issue as the two rows it becomes, and the rows of its parts.
struct PreparedIssue {
    RecordStore::NewRecord record;
    Values state;
    Values search;
    DigestInput searchBytes;
};

PreparedIssue preparedIssue(const domain::Issue &issue, IssueState state, const QString &counterparty)
{
    state.issue = issue.id;
    PreparedIssue prepared{RecordStore::BulkInsert::prepared(IssueRecords::encoded(issue), kIssueRecord), stateCells(state),
                           {searchText(issue.key, issue.title, counterparty)}, {}};
    prepared.searchBytes.add(prepared.search.front());
    return prepared;
}

base::Result<> insertState(BulkStatement &statement, const PreparedIssue &prepared)
{
    const Values head{prepared.record.record.id};
    return statement.bind(head).bind(prepared.state).bind(prepared.search, prepared.searchBytes.bytes()).run();
}

base::Result<QString> organisationName(Database &database, domain::OrganisationId id)
{
    if (!id.isValid())
        return QString();
    Query query(database, kOrganisationName);
    query.bind(id.value());
    return query.step().map([&](bool found) { return found ? query.text(0) : QString(); });
}

using Names = QHash<qint64, QString>; // of organisations

base::Result<Names> organisationNames(Database &database)
{
    Names names;
    Query query(database, kOrganisationNames);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return names;
        names.insert(query.number(0), query.text(1));
    }
}

}

base::Result<domain::Issue> IssueRepository::find(domain::IssueId id) const
{
    return IssueRecords(m_database).find(id.value());
}

base::Result<domain::Issue> IssueRepository::findByKey(const QString &key) const
{
    const auto [prefix, number] = splitKey(key);
    return IssueRecords(m_database).one(kIssueByKey, Values().text(prefix).number(number).text(key));
}

base::Result<QVector<domain::Issue>> IssueRepository::find(const QVector<domain::IssueId> &ids) const
{
    QVector<qint64> numbers;
    for (const domain::IssueId id : ids)
        numbers.append(id.value());
    const base::Result<QVector<domain::Issue>> found = IssueRecords(m_database).all(kIssueRecord.select, {idList(numbers)});
    if (!found)
        return found;
    QHash<domain::IssueId, const domain::Issue *> byId;
    for (const domain::Issue &issue : *found)
        byId.insert(issue.id, &issue);
    QVector<domain::Issue> ordered;
    for (const domain::IssueId id : ids)
        if (const domain::Issue *issue = byId.value(id))
            ordered.append(*issue);
    return ordered;
}

base::Result<QVector<domain::Issue>> IssueRepository::all(domain::ProjectId project) const
{
    const IssueRecords issues(m_database);
    return project.isValid() ? issues.all(kIssuesOfProject, {project.value()}) : issues.all(kAllIssues);
}

base::Result<QHash<QString, domain::IssueId>> IssueRepository::findBySource(domain::ProjectId project, const QString &system,
                                                                            const QStringList &externalIds) const
{
    const QJsonDocument list(QJsonArray::fromStringList(externalIds));
    QHash<QString, domain::IssueId> found;
    Query query(m_database, kIssuesBySource);
    query.bind(Values().text(system).text(QString::fromUtf8(list.toJson(QJsonDocument::Compact))).ref(project));
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return found;
        found.insert(query.text(0), domain::IssueId(query.number(1)));
    }
}

base::Result<> IssueRepository::insert(domain::Issue &issue)
{
    const base::Result<QString> counterparty = organisationName(m_database, issue.counterparty);
    if (!counterparty)
        return base::fail(counterparty.error());
    RecordStore store(m_database, kIssueRecord);
    return store.startBulk().and_then([&](RecordStore::BulkInsert &&bulk) {
        issue.id = domain::IssueId(bulk.takeId(issue.id.value()));
        issue.rowVersion = 1;
        const PreparedIssue prepared = preparedIssue(issue, firstState(issue), *counterparty);
        BulkStatement state(m_database, kInsertState);
        return bulk.insert(prepared.record).and_then([&] { return insertState(state, prepared); });
    });
}

// Texts become UTF-8 and digests are counted in a second thread, a few hundred issues ahead: SQLite alone keeps one busy.
base::Result<> IssueRepository::insertMany(QVector<domain::Issue> &issues, const QVector<IssueState> &states, QCryptographicHash *content)
{
    Q_ASSERT(states.isEmpty() || states.size() == issues.size());
    const base::Result<Names> names = organisationNames(m_database);
    if (!names)
        return base::fail(names.error());
    RecordStore store(m_database, kIssueRecord);
    base::Result<RecordStore::BulkInsert> bulk = store.startBulk();
    if (!bulk)
        return base::fail(bulk.error());
    for (domain::Issue &issue : issues) {
        issue.id = domain::IssueId(bulk->takeId(issue.id.value()));
        issue.rowVersion = 1;
    }
    const auto prepare = [&issues = std::as_const(issues), &states, &names, content](qsizetype from) {
        std::vector<PreparedIssue> chunk;
        for (qsizetype i = from; i < qMin(from + kIssuesAhead, issues.size()); ++i) {
            const domain::Issue &issue = issues.at(i);
            const IssueState state = states.isEmpty() ? firstState(issue) : states.at(i);
            chunk.push_back(preparedIssue(issue, state, names->value(issue.counterparty.value())));
            if (content)
                content->addData(chunk.back().record.input.bytes());
        }
        return chunk;
    };
    BulkStatement stateStatement(m_database, kInsertState);
    std::vector<PreparedIssue> chunk = prepare(0);
    for (qsizetype from = 0; from < issues.size(); from += kIssuesAhead) {
        std::future<std::vector<PreparedIssue>> next;
        if (from + kIssuesAhead < issues.size())
            next = std::async(std::launch::async, prepare, from + kIssuesAhead);
        for (const PreparedIssue &prepared : chunk)
            if (base::Result<> done = bulk->insert(prepared.record).and_then([&] { return insertState(stateStatement, prepared); }); !done)
                return done;
        if (next.valid())
            chunk = next.get();
    }
    return {};
}

base::Result<> IssueRepository::update(domain::Issue &issue)
{
    return IssueRecords(m_database)
        .update(issue)
        .and_then([&] { return organisationName(m_database, issue.counterparty); })
        .and_then([&](const QString &counterparty) {
            Query query(m_database, kWriteSearch);
            return query.bind(searchText(issue.key, issue.title, counterparty)).bind(issue.id.value()).exec();
        });
}

base::Result<> IssueRepository::remove(domain::IssueId id)
{
    return IssueRecords(m_database).remove(id.value());
}

}
