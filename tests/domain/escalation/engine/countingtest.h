#pragma once

#include <QObject>

// The listed hours behind a due moment, by the second: what a pause takes out, when an hour is the least, what was lost.
class CountingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursWithoutThePause_data();
    void hoursWithoutThePause();
    void anHourIsTheLeastShare();
    void sharesAreOfNoneToTenTimes();
    void whatNeverComesHasNoHours();
    void whatAPauseTookFromAFixedMoment_data();
    void whatAPauseTookFromAFixedMoment();
    void theHoursAreThoseOfWhoWasAsked();
    void momentsOfAStateThatIsRare();
    void aMomentIsOfItsOwnOrigin();
};
