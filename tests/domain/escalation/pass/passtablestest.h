#pragma once

#include <QObject>

// The tables of the pass against what they stand for.
class PassTablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAsDelayFiguresDo();
    void knowsTwoYears();
    void knowsByTheMillisecond();
    void hasNoTableOfTooManyStretches();
    void aNarrowIssueIsPlainOrNot_data();
    void aNarrowIssueIsPlainOrNot();
    void aNarrowIssueIsKnownFromItsLastChange();
    void itsSilentPeople();
    void currenciesAreLetters();
    void theBookKnowsPeopleByNumber();
    void aReportingLineIsFollowedToItsEnd();
    void criteriaHoldToTheMillisecond();
    void amountsAreComparedInTheirCurrency();
    void criteriaWithoutTermsOrHours();
    void theTableHoldsWhatEachCriterionDemands();
};
