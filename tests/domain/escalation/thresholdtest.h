#pragma once

#include <QObject>

// Every row of the rules table (engine.md §5): the last moment or fact with which it holds, the first with which it does not, and
// an earlier rule that it yields to.
class ThresholdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleHoldsUntilOneMinuteOrOneFactLater_data();
    void aRuleHoldsUntilOneMinuteOrOneFactLater();
    void aRuleYieldsToAnEarlierOne_data();
    void aRuleYieldsToAnEarlierOne();
    void aLevelIsPassedOverByOneMinuteOnly();
    void sharesAreAtLeastOneWorkingHour();
    void theStartLevelIsWhereAnUrgentMatterGoes();
    void anAbsenceWithoutAGapIsOne();
    void theRouteOfAConfidentialMatterHasItsOwnCheckpoint();
    void tooManyHandsAreTold();
    void hasteIsTold();
};
