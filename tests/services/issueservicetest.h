#pragma once

#include <QObject>

class IssueServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fillsInWhatARaisedIssueLeavesOpen();
    void numbersNewIssuesPastKeysGivenByHand();
    void refusesValuesThatAreNotAllowed_data();
    void refusesValuesThatAreNotAllowed();
    void keepsConfidentialMattersOut();
    void keepsConductOutOfANewProject();
    void keepsAConfidentialIssueSavableOnceTheMatrixChanged();
    void stampsWhenItWasResolved();
    void setsFieldsByName_data();
    void setsFieldsByName();
    void refusesFieldsByName_data();
    void refusesFieldsByName();
    void listsTheCachedAdvice();
    void refreshesWhatIsDue();
    void judgesByTheStandardMatrixWithoutOne();
};
