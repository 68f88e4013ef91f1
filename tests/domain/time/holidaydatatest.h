#pragma once

#include <QObject>

// The shipped rule files: sound, and their year lists as others state them (../shared/data/holidays, skipped when it is not there).
class HolidayDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedFileReads();
    void everyYearHasSensibleDays();
    void daysThatNoRuleTellsAreAsDecreed_data();
    void daysThatNoRuleTellsAreAsDecreed();
    void ukBankHolidaysAreThosePublished_data();
    void ukBankHolidaysAreThosePublished();
    void yearListsAreThoseOfOthers_data();
    void yearListsAreThoseOfOthers();
    void workingDaysAreAsExpected();
};
