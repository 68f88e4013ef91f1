#include "editscript.h"

#include "samples.h"
#include "storage/database.h"
#include "storage/history/journal.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/transaction.h"

namespace editscript {

using base::Result;

namespace {

const samples::Filled kFilled{.manager = domain::PersonId(2), .boss = domain::PersonId(1), .project = domain::ProjectId(1)};

QString titleOf(int edit)
{
    return u"edit %1 %2"_qs.arg(edit).arg(QString(edit % 300, u'x'));
}

Result<domain::Issue> saveIssue(storage::Database &database, int edit)
{
    storage::IssueRepository issues(database);
    Result<domain::Issue> issue = issues.findByKey(keyOf(edit));
    if (issue) {
        issue->title = titleOf(edit);
        return issues.update(*issue).map([&] { return *issue; });
    }
    if (issue.error().code != base::ErrorCode::NotFound)
        return issue;
    domain::Issue raised = samples::plainIssue(kFilled, 1 + edit % kIssues);
    raised.title = titleOf(edit);
    return issues.insert(raised).map([&] { return raised; });
}

Result<> saveHistory(storage::Database &database, const domain::Issue &issue, int edit)
{
    storage::Journal journal(database);
    storage::ChangeSet set{.at = base::Instant(edit), .author = u"kim"_qs, .cause = u"issue.edit"_qs, .subject = issue.key};
    return journal.begin(set).and_then([&] {
        storage::HistoryEntry entry{.changeSet = set.id, .record = {domain::RecordKind::Issue, issue.id.value()},
                                    .field = u"title"_qs, .after = issue.title};
        return journal.append(entry);
    });
}

}

QString keyOf(int edit)
{
    return u"HT4-%1"_qs.arg(1 + edit % kIssues);
}

Result<> save(storage::Database &database, int edit)
{
    Result<storage::Transaction> transaction = storage::Transaction::begin(database);
    if (!transaction)
        return base::fail(transaction.error());
    const Result<domain::Issue> issue = saveIssue(database, edit);
    if (!issue)
        return base::fail(issue.error());
    domain::Contact contact{.issue = issue->id, .kind = domain::ContactKind::Note, .with = {kFilled.boss}, .at = base::Instant(edit),
                            .text = issue->title};
    return storage::ContactRepository(database)
        .insert(contact)
        .and_then([&] { return saveHistory(database, *issue, edit); })
        .and_then([&] { return transaction->commit(); });
}

Result<QHash<QString, int>> lastEdits(storage::Database &database)
{
    return storage::IssueRepository(database).all({}).map([](const QVector<domain::Issue> &issues) {
        QHash<QString, int> edits;
        for (const domain::Issue &issue : issues) {
            const int edit = issue.title.section(u' ', 1, 1).toInt();
            edits.insert(issue.key, issue.title == titleOf(edit) ? edit : -1);
        }
        return edits;
    });
}

}
