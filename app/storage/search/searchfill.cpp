#include "storage/search/searchfill.h"

#include "storage/query.h"
#include "storage/search/searchindex.h"
#include "storage/search/searchstatements.h"
#include "storage/transaction.h"

namespace storage {

base::Result<QVector<SearchFill::Pending>> SearchFill::pending() const
{
    QVector<Pending> list;
    Query query(m_database, kSearchPending);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return list;
        const qint64 kind = query.number(0);
        if (kind < 0 || kind >= qint64(std::size(kSearchLayouts)))
            return base::fail(base::ErrorCode::DamagedWorkspace, QStringLiteral("search_pending %1").arg(kind));
        Query highest(m_database, kSearchLayouts[kind].highest);
        if (const base::Result<bool> found = highest.step(); !found)
            return base::fail(found.error());
        list.append({SearchKind(kind), query.number(1), highest.number(0)});
    }
}

base::Result<int> SearchFill::step(int most)
{
    base::Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::fail(transaction.error());
    const base::Result<QVector<Pending>> list = pending();
    if (!list)
        return base::fail(list.error());
    SearchIndex index(m_database);
    int count = 0;
    for (const Pending &each : *list) {
        const auto documents = searchDocumentsAfter(m_database, each.kind, each.doneTo, most - count);
        if (!documents)
            return base::fail(documents.error());
        for (const SearchDocument &document : *documents)
            if (base::Result<> done = index.put(document); !done)
                return base::fail(done.error());
        const bool isEnd = documents->size() < most - count;
        count += int(documents->size());
        Query advance(m_database, isEnd ? kEndPending : kStepPending);
        if (!isEnd)
            advance.bind(documents->constLast().id);
        if (base::Result<> done = advance.bind(qint64(each.kind)).exec(); !done)
            return base::fail(done.error());
        if (!isEnd)
            break;
    }
    return transaction->commit().map([count] { return count; });
}

}
