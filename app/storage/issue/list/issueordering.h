#pragma once

#include "base/result.h"
#include "storage/issue/issuefilter.h"

#include <functional>

namespace storage {

class Buckets;
class Database;

// The ids of a query in its order. The first page comes by indexes and never sorts the whole log; the whole order of a column with
// few values is one pass that sorts nothing at all.
class IssueOrdering
{
public:
    using IsWanted = std::function<bool()>;

    IssueOrdering(Database &database, const IssueQuery &query);
    // Cancelled once isWanted says no.
    [[nodiscard]] base::Result<IssueOrder> read(const IsWanted &isWanted = {});
    // The order of next steps: what presses most comes first.
    static QVector<domain::Verdict> verdicts();
    // The statements of the first page, for tests of how SQLite goes about them: of the first value, where the order is by values.
    [[nodiscard]] QStringList firstPageStatements() const;

private:
    struct Lead; // a column whose values are taken one after the other
    struct Plain; // an order that an index gives
    struct Step; // what remains to be read, and the conditions collected so far

    QVector<Lead> leads() const;
    const Plain &plain() const;
    QStringList parts() const;
    IssueSelection selection(const Step &step, const QVector<Lead> &leads) const;
    base::Result<> readParts(Step &step) const;
    base::Result<> readLead(Step &step, qsizetype lead) const;
    base::Result<QVector<Value>> present(const Lead &lead) const;
    base::Result<QVector<Value>> ranked(QVector<Value> values, const Lead &lead) const;
    base::Result<IssueOrder> readWhole(const IsWanted &isWanted) const;
    base::Result<bool> isAnyArchived() const;
    base::Result<> readInto(Buckets &buckets, const QVector<Lead> &columns, const Value &severity, const IsWanted &isWanted) const;

    Database &m_database;
    IssueQuery m_query;
    IssueFilter m_filter;
    bool m_mayBeArchived = true; // before a whole order is read, one look tells
};

}
