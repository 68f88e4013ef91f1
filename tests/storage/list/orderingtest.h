#pragma once

#include "samples.h"
#include "storage/database.h"

#include <QObject>

#include <memory>

// The order of the list over random issues: first pages, whole orders and groups say the same.
class OrderingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstPagesBeginTheWholeOrder_data();
    void firstPagesBeginTheWholeOrder();
    void groupsTogetherAreTheList_data();
    void groupsTogetherAreTheList();
    void ordersAreThoseOfTheRows_data();
    void ordersAreThoseOfTheRows();
    void ownFieldsAreInOrderByTheirKind();
    void archivedIssuesComeOnlyWhenAskedFor();
    void aStatusThatChangesIsFoundInEveryOrder();
    void aSearchThatFindsNothingEndsWhenUnwanted();

private:
    std::unique_ptr<storage::Database> m_database;
    samples::Filled m_filled;
};
