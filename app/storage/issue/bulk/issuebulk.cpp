#include "storage/issue/bulk/issuebulk.h"

#include "base/batchqueue.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/issue/issuecodec.h"
#include "storage/issue/issuesearch.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"
#include "storage/record/records.h"
#include "storage/search/searchindex.h"
#include "storage/search/searchwalk.h"

#include <algorithm>
#include <future>

namespace storage {

namespace {

constexpr size_t kTogether = 96; // issues made ready at a time: six statements full

}

// Issues as the rows they become: their own, those of their parts, those of their states.
struct IssueBulk::Prepared {
    struct State {
        Values cells;
        Values texts; // the search text and the status
        DigestInput textBytes;
    };
    std::vector<RecordStore::NewRecord> records;
    std::vector<State> states;
};

IssueBulk::IssueBulk(Database &database, RecordStore::BulkInsert bulk)
    : m_database(&database), m_issues(std::move(bulk)), m_states(database, kInsertState)
{
}

base::Result<IssueBulk> IssueBulk::start(Database &database)
{
    // A great many index pages are touched. A window, whose connections are several, makes do with less (connection.cpp).
    if (const auto widened = database.connection().run(QStringLiteral("PRAGMA cache_size = -32768")); !widened)
        return base::fail(widened.error());
    return RecordStore(database, kIssueRecord).startBulk().map([&](RecordStore::BulkInsert &&bulk) {
        return IssueBulk(database, std::move(bulk));
    });
}

base::Result<> IssueBulk::learnName(domain::OrganisationId id)
{
    if (!id.isValid() || m_names.contains(id))
        return {};
    Query query(*m_database, kOrganisationName);
    query.bind(id.value());
    return query.step().map([&](bool found) { m_names.insert(id, found ? query.text(0) : QString()); });
}

IssueBulk::Prepared IssueBulk::prepared(std::span<const domain::Issue> issues, const StateOf &stateOf, QCryptographicHash *content) const
{
    Prepared made;
    made.records.reserve(issues.size());
    made.states.reserve(issues.size());
    for (const domain::Issue &issue : issues) {
        made.records.push_back(RecordStore::BulkInsert::prepared(Records<IssueCodec>::encoded(issue), kIssueRecord));
        if (content)
            content->addData(made.records.back().input.bytes());
        IssueState state = stateOf(issue);
        state.issue = issue.id;
        Values texts{searchText(issue.key, issue.title, m_names.value(issue.counterparty))};
        texts.name(issue.status);
        made.states.push_back({stateCells(state), std::move(texts), {}});
        for (const Value &text : made.states.back().texts)
            made.states.back().textBytes.add(text);
    }
    return made;
}

base::Result<> IssueBulk::write(const Prepared &prepared)
{
    return m_issues.insert(prepared.records).and_then([&] {
        return m_states.run(prepared.states.size(), [&](BulkStatement &statement, size_t row) {
            const Prepared::State &state = prepared.states[row];
            statement.bind(prepared.records[row].record.id).bind(state.cells).bind(state.texts, state.textBytes.bytes());
        });
    });
}

base::Result<> IssueBulk::insert(QVector<domain::Issue> &issues, const StateOf &stateOf, QCryptographicHash *content)
{
    for (domain::Issue &issue : issues) {
        issue.id = domain::IssueId(m_issues.takeId(issue.id.value()));
        issue.rowVersion = 1;
        if (const base::Result<> learnt = learnName(issue.counterparty); !learnt)
            return learnt;
    }
    const std::span<const domain::Issue> all(issues.constData(), size_t(issues.size()));
    if (all.size() > kTogether)
        return leaveToBeIndexed(all).and_then([&](bool isLeft) {
            return writeAhead(all, stateOf, content).and_then([&] { return isLeft ? base::Result<>() : index(all); });
        });
    return write(prepared(all, stateOf, content)).and_then([&] { return index(all); });
}

// New ones after all others are left pending: indexing each would take as long again as writing it.
base::Result<bool> IssueBulk::leaveToBeIndexed(std::span<const domain::Issue> issues)
{
    const qint64 first = std::min_element(issues.begin(), issues.end(), [](const auto &a, const auto &b) { return a.id < b.id; })->id.value();
    const auto later = newestIds(*m_database, SearchKind::Issue, first - 1, 1);
    if (!later)
        return base::fail(later.error());
    if (!later->isEmpty())
        return false;
    return SearchIndex(*m_database).leave(SearchKind::Issue, first).map([] { return true; });
}

base::Result<> IssueBulk::index(std::span<const domain::Issue> issues)
{
    for (const domain::Issue &issue : issues)
        if (const base::Result<> indexed = SearchIndex(*m_database).add(SearchKind::Issue, issue.id.value()); !indexed)
            return indexed;
    return {};
}

// Texts become UTF-8 and digests are counted in a second thread, some issues ahead: SQLite alone keeps one busy. That thread
// also does away with what has been written.
base::Result<> IssueBulk::writeAhead(std::span<const domain::Issue> all, const StateOf &stateOf, QCryptographicHash *content)
{
    base::BatchQueue<Prepared> ready;
    base::BatchQueue<Prepared> written(all.size());
    const std::future<void> preparing = std::async(std::launch::async, [&] {
        for (auto rest = all; !rest.empty(); rest = rest.subspan(qMin(kTogether, rest.size()))) {
            written.takeWaiting();
            if (!ready.put(prepared(rest.first(qMin(kTogether, rest.size())), stateOf, content)))
                return;
        }
        ready.close();
    });
    base::Result<> done;
    for (std::optional<Prepared> next = ready.take(); done && next; next = ready.take()) {
        done = write(*next);
        written.put(std::move(*next));
    }
    ready.close();
    preparing.wait(); // it reads the issues
    return done;
}

}
