#pragma once

#include <QObject>

// A query finds exactly the issues of which each condition is true, looked at one by one.
class QueryReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatHolds_data();
    void findsWhatHolds();
    void aNegatedConditionFindsTheRest();
    void saysWhatWouldBeRight_data();
    void saysWhatWouldBeRight();
    void saysWhatWasProbablyMeant_data();
    void saysWhatWasProbablyMeant();
    void offersWhatMayFollow_data();
    void offersWhatMayFollow();
};
