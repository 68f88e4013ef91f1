#pragma once

#include <QObject>

// The Today page as it is used: by mouse and by keyboard, on the sample.
class TodayPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theButtonAsksForTheRightThing();
    void enterDoesWhatTheButtonDoes();
    void arrowsSkipTheHeads();
    void aLoggedRowLeavesAndTheNextIsCurrent();
    void aSnoozedRowLeaves();
    void everyRowSaysWhatItIs();
    void nothingDueSaysSo();
    void theListIsReadOffTheGuiThread();
    void leaderDotsAreAllOrNone();
    void leaderNamesGiveWayToTheDotsOrTakeTheirRoom();
    void nothingIsSaidOfLeadersBeforeTheFiguresAreThere();
    void countsGoNoFurtherThanTheyAreRead();
    void whatNobodyOwnsIsOneClickAway();
    void sharesLeadToTheirIssues();
};
