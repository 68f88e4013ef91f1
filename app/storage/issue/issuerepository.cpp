#include "storage/issue/issuerepository.h"

#include "storage/issue/issuecodec.h"
#include "storage/issue/issuesearch.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"
#include "storage/record/records.h"
#include "storage/search/searchindex.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

namespace {

using IssueRecords = Records<IssueCodec>;

IssueState firstState(const domain::Issue &issue)
{
    IssueState state;
    state.severity = issue.severityOverride.value_or(domain::Severity::S3);
    return state;
}

base::Result<QString> organisationName(Database &database, domain::OrganisationId id)
{
    if (!id.isValid())
        return QString();
    Query query(database, kOrganisationName);
    query.bind(id.value());
    return query.step().map([&](bool found) { return found ? query.text(0) : QString(); });
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
    QVector<domain::Issue> one{std::move(issue)};
    const base::Result<> inserted = insertMany(one);
    issue = one.takeFirst();
    return inserted;
}

base::Result<> IssueRepository::insertMany(QVector<domain::Issue> &issues, const IssueBulk::StateOf &stateOf)
{
    return IssueBulk::start(m_database).and_then([&](IssueBulk &&bulk) { return bulk.insert(issues, stateOf ? stateOf : firstState); });
}

base::Result<> IssueRepository::update(domain::Issue &issue)
{
    return SearchIndex(m_database)
        .keep(SearchKind::Issue, issue.id.value(), [&] { return IssueRecords(m_database).update(issue); })
        .and_then([&] { return writeSearch(issue, true); });
}

base::Result<> IssueRepository::update(domain::Issue &issue, const domain::Issue &stored)
{
    const bool isStatusAnother = issue.status != stored.status;
    const bool isFoundAlike = issue.key == stored.key && issue.title == stored.title && issue.counterparty == stored.counterparty;
    return SearchIndex(m_database)
        .keep(SearchKind::Issue, issue.id.value(), [&] { return IssueRecords(m_database).update(issue, stored); })
        .and_then([&] { return isFoundAlike && !isStatusAnother ? base::Result<>() : writeSearch(issue, isStatusAnother); });
}

// The text that the table's filter looks through, and the status beside it: five indexes hold that, so it is left alone where it stays.
base::Result<> IssueRepository::writeSearch(const domain::Issue &issue, bool isWithStatus)
{
    return organisationName(m_database, issue.counterparty).and_then([&](const QString &counterparty) {
        Query query(m_database, isWithStatus ? kWriteSearchAndStatus : kWriteSearch);
        query.bind(searchText(issue.key, issue.title, counterparty));
        if (isWithStatus)
            query.bind(domain::nameOf(issue.status));
        return query.bind(issue.id.value()).exec();
    });
}

base::Result<> IssueRepository::remove(domain::IssueId id)
{
    return SearchIndex(m_database).keep(SearchKind::Issue, id.value(), [&] { return IssueRecords(m_database).remove(id.value()); });
}

}
