#include "storage/search/searchindex.h"

#include "storage/query.h"
#include "storage/search/searchstatements.h"

#include <algorithm>
#include <iterator>

namespace storage {

namespace {

QStringList without(const QStringList &words, const QStringList &others)
{
    QStringList rest;
    std::set_difference(words.begin(), words.end(), others.begin(), others.end(), std::back_inserter(rest));
    return rest;
}

}

base::Result<std::optional<SearchDocument>> SearchIndex::indexed(SearchKind kind, qint64 id)
{
    {
        Query pending(m_database, kSearchDoneTo);
        pending.bind(qint64(kind));
        const base::Result<bool> isPending = pending.step();
        if (!isPending)
            return base::fail(isPending.error());
        if (*isPending && pending.number(0) < id)
            return std::nullopt;
    }
    base::Result<QVector<SearchDocument>> found = searchDocuments(m_database, kind, {id});
    if (!found)
        return base::fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional<SearchDocument>(found->takeFirst());
}

base::Result<> SearchIndex::write(const char *statement, qint64 row, const QStringList &words)
{
    Query query(m_database, statement);
    return query.bind(row).bind(Value(words.join(QLatin1Char(' ')))).exec();
}

base::Result<> SearchIndex::put(const SearchDocument &document)
{
    const SearchLayout &layout = layoutOf(document.kind);
    return write(layout.table->add, searchRow(document.kind, document.id), document.words()).and_then([&] {
        return layout.hasTitles ? write(kSearchTitles.add, document.id, document.titleWords()) : base::Result<>();
    });
}

// Only words that came or went are written. What is taken out is balanced by an insertion, if only an empty one: the tables count
// their rows, and to them a row is one insertion less one deletion.
base::Result<> SearchIndex::replace(SearchKind kind, qint64 id, const std::optional<SearchDocument> &before,
                                    const std::optional<SearchDocument> &after)
{
    const SearchLayout &layout = layoutOf(kind);
    const auto change = [&](const SearchTable &table, const QStringList &old, const QStringList &now) -> base::Result<> {
        const QStringList gone = without(old, now);
        const QStringList come = without(now, old);
        base::Result<> done;
        if (!gone.isEmpty())
            done = write(table.take, searchRow(kind, id), gone);
        if (done && (!come.isEmpty() || (!gone.isEmpty() && after)))
            done = write(table.add, searchRow(kind, id), come);
        return done;
    };
    base::Result<> done = change(*layout.table, before ? before->words() : QStringList(), after ? after->words() : QStringList());
    if (done && layout.hasTitles)
        done = change(kSearchTitles, before ? before->titleWords() : QStringList(), after ? after->titleWords() : QStringList());
    if (!done && done.error().code == base::ErrorCode::DamagedWorkspace)
        return startOver(); // a damaged index must not stop anybody from writing
    return done;
}

base::Result<> SearchIndex::add(SearchKind kind, qint64 id)
{
    const auto now = indexed(kind, id);
    return now ? replace(kind, id, std::nullopt, *now) : base::Result<>(base::fail(now.error()));
}

base::Result<> SearchIndex::keep(SearchKind kind, qint64 id, const std::function<base::Result<>()> &write)
{
    const auto before = indexed(kind, id);
    if (!before)
        return base::fail(before.error());
    return write().and_then([&] { return indexed(kind, id); }).and_then([&](const std::optional<SearchDocument> &after) {
        return replace(kind, id, *before, after);
    });
}

base::Result<> SearchIndex::leave(SearchKind kind, qint64 firstId)
{
    Query query(m_database, kLeavePending);
    return query.bind(qint64(kind)).bind(firstId - 1).exec();
}

base::Result<> SearchIndex::startOver()
{
    for (const SearchTable *table : kSearchTables)
        if (base::Result<> cleared = Query(m_database, table->clear).exec(); !cleared)
            return cleared;
    Query start(m_database, kStartPending);
    for (const SearchKind kind : kSearchKinds)
        if (base::Result<> done = start.bind(qint64(kind)).exec(); !done)
            return done;
    return {};
}

}
