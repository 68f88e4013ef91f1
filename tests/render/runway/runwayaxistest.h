#pragma once

#include <QObject>

class RunwayAxisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesWorkingDaysEquallyWide();
    void narrowsAWeekendToAGap();
    void standsStillOutsideWorkingHours();
    void neverRunsBackwards();
    void holdsEveryGapInALongSpan();
    void takesPlainDaysWhereNobodyWorks();
};
