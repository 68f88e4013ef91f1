#pragma once

#include <QObject>

// What stands under a list is the sum over the open issues in it, each as its own page counts it.
class TotalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalTheSumOfOpenIssues_data();
    void equalTheSumOfOpenIssues();
    void currenciesAreKeptApart();
    void aHugeSumStaysAtItsEnd();
    void areNotCountedWhenNotWanted();
};
