#pragma once

#include <QObject>

// Easter, the notation of the rule files, and which days follow from it.
class HolidayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void easterIsOnItsDay_data();
    void easterIsOnItsDay();
    void everyEasterIsASundayInItsSeason();
    void aRuleGivesItsDay_data();
    void aRuleGivesItsDay();
    void aShiftKeepsOrMoves_data();
    void aShiftKeepsOrMoves();
    void aDayInLieuMayFallInTheYearBefore();
    void twoInLieuDoNotMeet();
    void yearsAndRegionsLimitARule();
    void oneDayWithTwoNamesIsOneHoliday();
    void aLineNotUnderstoodIsNamed_data();
    void aLineNotUnderstoodIsNamed();
    void brokenTextNeverReadsAsRules();
};
