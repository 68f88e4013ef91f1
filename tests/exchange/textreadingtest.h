#pragma once

#include <QObject>

class TextReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void decidesDayAndMonthByTheColumn_data();
    void decidesDayAndMonthByTheColumn();
    void countsBackFromNow_data();
    void countsBackFromNow();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void placesDaysInTheZone();
    void readsPriorities_data();
    void readsPriorities();
    void readsStatuses_data();
    void readsStatuses();
    void foldsHeadings();
};
