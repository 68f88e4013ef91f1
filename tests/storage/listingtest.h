#pragma once

#include "samples.h"
#include "storage/database.h"
#include "storage/issue/issuequery.h"

#include <QObject>

#include <memory>

// The issue list: filters, orders, counts, and how SQLite goes about them.
class ListingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void filtersFind_data();
    void filtersFind();
    void ordersHold_data();
    void ordersHold();
    void rowsShowWhatTheListNeeds();
    void categoriesAndOtherVersionsAreFound();
    void aRenamedCounterpartyIsFound();
    void foldingForgetsCaseAndAccents_data();
    void foldingForgetsCaseAndAccents();
    void keysAreSplitAtTheirNumber_data();
    void keysAreSplitAtTheirNumber();
    void firstPagesNeedNoSorting_data();
    void firstPagesNeedNoSorting();
    void hotStatementsUseTheirIndex_data();
    void hotStatementsUseTheirIndex();

private:
    QStringList keys(const storage::IssueQuery &query) const;
    QString planOf(const QString &statement, int places) const;

    std::unique_ptr<storage::Database> m_database;
    samples::Filled m_filled;
};
