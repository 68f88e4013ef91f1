#include "storage/check/searchcheck.h"

#include "storage/query.h"
#include "storage/search/searchfill.h"
#include "storage/search/searchstatements.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace storage {

namespace {

constexpr int kDocumentsAtOnce = 500;
constexpr qsizetype kMostFindings = 100; // of one table

// The words of each row, as one number: the same for the same words in any order.
using RowSums = QHash<qint64, quint64>;

quint64 sumOf(const QString &word)
{
    quint64 sum = qHash(word, size_t(0x5ea7c4));
    sum ^= sum >> 31;
    return sum * 0x9e3779b97f4a7c15ULL + 1;
}

// What the table holds, by way of a table in memory that lists its words.
base::Result<RowSums> indexedSums(Database &database, const char *table)
{
    const QString name = QLatin1String("temp.words_of_") + QLatin1String(table);
    const QString make = QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5vocab('main', '%2', 'instance')").arg(name, QLatin1String(table));
    if (const base::Result<> made = Query(database, make).exec(); !made)
        return base::fail(made.error());
    RowSums sums;
    base::Result<bool> row;
    {
        Query query(database, QStringLiteral("SELECT term, doc FROM %1").arg(name));
        for (row = query.step(); row && *row; row = query.step())
            sums[query.number(1)] += sumOf(query.text(0));
    }
    const base::Result<> dropped = Query(database, QStringLiteral("DROP TABLE %1").arg(name)).exec();
    if (!row || !dropped)
        return base::fail(row ? dropped.error() : row.error());
    return sums;
}

class Comparison
{
public:
    Comparison(const SearchTable &table, RowSums sums, QVector<Finding> &findings)
        : m_table(QLatin1String(table.name)), m_sums(std::move(sums)), m_findings(findings)
    {
    }
    void expect(qint64 row, const QStringList &words)
    {
        quint64 sum = 0;
        for (const QString &word : words)
            sum += sumOf(word);
        if (m_sums.take(row) != sum)
            tell(row);
    }
    // What is left in the table is of no record.
    void finish()
    {
        QVector<qint64> rows(m_sums.keyBegin(), m_sums.keyEnd());
        std::sort(rows.begin(), rows.end());
        for (const qint64 row : std::as_const(rows))
            tell(row);
    }

private:
    void tell(qint64 row)
    {
        if (++m_told <= kMostFindings)
            m_findings.append({FindingCode::Derived, m_table, row % kRowsOfKind, QStringLiteral("words")});
    }

    QString m_table;
    RowSums m_sums;
    QVector<Finding> &m_findings;
    qsizetype m_told = 0;
};

base::Result<> compareKind(Database &database, SearchKind kind, qint64 doneTo, Comparison &texts, Comparison *titles)
{
    for (qint64 after = 0;;) {
        const auto documents = searchDocumentsAfter(database, kind, after, kDocumentsAtOnce);
        if (!documents)
            return base::fail(documents.error());
        for (const SearchDocument &document : *documents) {
            if (document.id > doneTo)
                return {};
            texts.expect(searchRow(kind, document.id), document.words());
            if (titles)
                titles->expect(document.id, document.titleWords());
        }
        if (documents->size() < kDocumentsAtOnce)
            return {};
        after = documents->constLast().id;
    }
}

base::Result<> compareTable(Database &database, const SearchTable &table, const QHash<int, qint64> &doneTo, QVector<Finding> &findings)
{
    base::Result<RowSums> sums = indexedSums(database, table.name);
    if (!sums)
        return base::fail(sums.error());
    Comparison texts(table, std::move(*sums), findings);
    std::optional<Comparison> titles;
    for (const SearchKind kind : kSearchKinds) {
        if (layoutOf(kind).table != &table)
            continue;
        if (layoutOf(kind).hasTitles) {
            sums = indexedSums(database, kSearchTitles.name);
            if (!sums)
                return base::fail(sums.error());
            titles.emplace(kSearchTitles, std::move(*sums), findings);
        }
        const qint64 last = doneTo.value(int(kind), std::numeric_limits<qint64>::max());
        if (const base::Result<> done = compareKind(database, kind, last, texts, titles ? &*titles : nullptr); !done)
            return done;
    }
    texts.finish();
    if (titles)
        titles->finish();
    return {};
}

}

void checkSearch(Database &database, QVector<Finding> &findings)
{
    const auto pending = SearchFill(database).pending();
    QHash<int, qint64> doneTo;
    for (const SearchFill::Pending &each : pending.value_or(QVector<SearchFill::Pending>()))
        doneTo.insert(int(each.kind), each.doneTo);
    if (!pending)
        findings.append({FindingCode::Structure, QStringLiteral("search_pending"), 0, pending.error().detail});
    for (const SearchTable *table : kSearchTables)
        if (table != &kSearchTitles)
            if (const base::Result<> compared = compareTable(database, *table, doneTo, findings); !compared)
                findings.append({FindingCode::Structure, QLatin1String(table->name), 0, compared.error().detail});
}

}
