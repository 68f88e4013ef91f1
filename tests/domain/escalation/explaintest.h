#pragma once

#include <QObject>

// The arithmetic behind each instant of an advice: its hours add up, and it arrives where the advice says.
class ExplainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsTheHoursOfAWait();
    void takesPausesOut();
    void countsTheRunwayBackwards();
    void countsAReminderAndALeastHour();
    void tellsAPromiseAndItsPauses();
    void addsUpForRandomCases();
};
