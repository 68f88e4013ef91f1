#pragma once

#include <QObject>

// A project's own rules as the program keeps and carries them out.
class CriterionServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewProjectBeginsWithTheUsualOnes();
    void theUsualOnesAreAddedOnce();
    void theVersionCountsWhatItTestsAndDoes();
    void refusesWhatNoRuleMayDo();
    void actsOnceAndSaysSoInHistory();
    void actsWhenItsMomentComes();
    void actingIsNoTouch();
    void whatWasUndoneDoesNotComeAgain();
    void undoReachesThroughIt();
    void anotherVersionActsAgain();
    void looksAtLinkedRisks();
    void tellsForWhichIssuesItHolds();
    void actsInParts();
    void addsAReasonToTheAdvice();
};
