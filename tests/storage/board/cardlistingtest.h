#pragma once

#include "samples.h"
#include "storage/database.h"

#include <QObject>

#include <memory>

// What the board and the timeline read: groups, sums, and cards with their marks.
class CardListingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void groupsKeepTheOrder_data();
    void groupsKeepTheOrder();
    void theLimitIsOneOfEachGroup();
    void sumsCountAllAndCostOfTheOpenOnes();
    void sumsTakeTheFilter();
    void cardsTellSpansAndLevels();
    void cardsOfAPageSearchByKey_data();
    void cardsOfAPageSearchByKey();
    void aHeadOfTheBoardSortsNothing_data();
    void aHeadOfTheBoardSortsNothing();
    void sumsNeedOneTable();

private:
    QString keysOf(const QVector<domain::IssueId> &ids) const;
    QString planOf(const QString &statement, int places) const;

    std::unique_ptr<storage::Database> m_database;
    samples::Filled m_filled;
    domain::Issue m_full;
    domain::Issue m_plain;
    domain::Issue m_resolved;
};
