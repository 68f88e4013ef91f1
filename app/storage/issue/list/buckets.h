#pragma once

#include "storage/issue/issuequery.h"
#include "storage/issue/list/valuebook.h"

#include <vector>

namespace storage {

// The ids of a scan by the values of their cells (two at most), each in the order they came in.
class Buckets
{
public:
    explicit Buckets(qsizetype cells) : m_books(size_t(cells)) { }

    void take(qint64 id, const ScannedCell *cells);
    // Without cells: what came since the last run is one of this value.
    void endRun(const Value &value);
    QVector<Value> values(qsizetype cell) const { return m_books[size_t(cell)].values(); }
    // The values of each cell in order; with runs, those of the first.
    IssueOrder inOrder(const QVector<QVector<Value>> &ranks, bool hasRuns) const;

private:
    std::vector<ValueBook> m_books;
    QHash<quint64, qsizetype> m_places;
    QVector<QVector<domain::IssueId>> m_ids;
    QVector<IssueRun> m_runs;
    qint64 m_inRuns = 0;
};

}
