#pragma once

#include <QObject>

class BriefTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheOrderOfPapers();
    void countsMoneyOnce();
    void fillsTwoPages();
    void isForInformationWithoutADate();
    void namesHelpersBesideTheOwner();
    void printsCausesAndTheSlipOfTheMilestone();
    void listsOpenActionsAndTheTeam();
    void saysWhatIsMissing();
    void namesTheLastResortsAndTheirNotices();
    void flowsHostileText_data();
    void flowsHostileText();
    void linksOnlyTheWebAndMail();
    void foldsALongLog();
};
