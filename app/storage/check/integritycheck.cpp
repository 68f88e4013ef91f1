#include "storage/check/integritycheck.h"

#include "storage/check/checkstatements.h"
#include "storage/check/contentcheck.h"
#include "storage/check/historycheck.h"
#include "storage/check/searchcheck.h"
#include "storage/issue/issuecodec.h"
#include "storage/issue/issuesearch.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/query.h"
#include "storage/record/recordscan.h"

namespace storage {

namespace {

void checkStructure(Database &database, QVector<Finding> &findings)
{
    Query query(database, kIntegrity);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            findings.append({FindingCode::Structure, {}, 0, row.error().detail});
        if (!row || !*row)
            return;
        if (query.text(0) != QLatin1String("ok"))
            findings.append({FindingCode::Structure, {}, 0, query.text(0)});
    }
}

void checkReferences(Database &database, QVector<Finding> &findings)
{
    Query query(database, kForeignKeys);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            findings.append({FindingCode::Structure, {}, 0, row.error().detail});
        if (!row || !*row)
            return;
        findings.append({FindingCode::Reference, query.text(0), query.number(1), query.text(2)});
    }
}

void checkDigests(Database &database, const RecordLayout &layout, QVector<Finding> &findings)
{
    const QString table = QString::fromLatin1(layout.table);
    RecordScan scan(database, layout);
    for (;;) {
        const RecordScan::Chunk chunk = scan.next();
        for (const qint64 id : chunk.unreadable)
            findings.append({FindingCode::RowContent, table, id, QStringLiteral("unreadable")});
        for (const Record &record : chunk.records)
            if (digestOf(record, layout) != record.digest)
                findings.append({FindingCode::RowContent, table, record.id, {}});
        if (chunk.isLast)
            return;
    }
}

// The row: id, key, title, counterparty, status, search text, status again, then the state's cells and digest.
void checkState(const Values &row, QVector<Finding> &findings)
{
    const QString table = QStringLiteral("issue_state");
    Cells issue(row);
    const qint64 id = issue.number();
    const QString key = issue.text();
    const QString title = issue.text();
    const QString counterparty = std::holds_alternative<QString>(row.at(3)) ? std::get<QString>(row.at(3)) : QString();
    issue.skip(1);
    const QString status = issue.text();
    if (issue.text() != searchText(key, title, counterparty))
        findings.append({FindingCode::Derived, table, id, QStringLiteral("search")});
    if (issue.text() != status)
        findings.append({FindingCode::Derived, table, id, QStringLiteral("status")});
    Values cells;
    cells.number(id);
    cells.insert(cells.end(), row.begin() + 7, row.end());
    Cells stateCell(cells);
    const IssueState state = readState(stateCell);
    if (stateCell.number() != digestOf(state) || stateCell.isDamaged())
        findings.append({FindingCode::Derived, table, id, QStringLiteral("state")});
}

void checkDerived(Database &database, QVector<Finding> &findings)
{
    Query query(database, kStatesInOrder);
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            findings.append({FindingCode::Structure, QStringLiteral("issue_state"), 0, row.error().detail});
        if (!row || !*row)
            return;
        checkState(query.row(), findings);
    }
}

}

base::Result<QVector<Finding>> IntegrityCheck::run() const
{
    QVector<Finding> findings;
    checkStructure(m_database, findings);
    checkReferences(m_database, findings);
    for (const RecordLayout *layout : allLayouts())
        checkDigests(m_database, *layout, findings);
    checkContents(m_database, findings);
    checkDerived(m_database, findings);
    checkSearch(m_database, findings);
    checkHistory(m_database, findings);
    return findings;
}

}
