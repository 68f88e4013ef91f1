#pragma once

#include <QObject>

// Recent escalations by person, and the sums of silence: cached beside each issue, and told by an index.
class EscalationLoadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByPersonBetweenTwoMoments();
    void countsNoFurtherThanItsLimit();
    void goesWithItsIssue();
    void isFilledInARepairedCopy();
    void aWithdrawnPairCountsForNobodyInARepairedCopy();
    void silencesAreSummedByPersonAndCurrency();
};
