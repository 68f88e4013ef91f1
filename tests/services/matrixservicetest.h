#pragma once

#include <QObject>

class MatrixServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void editsInPlaceWhileNoIssueRunsOnIt();
    void beginsADraftOnceAnIssueRunsOnIt();
    void publishesAndLetsRunningIssuesKeepTheirs();
    void publishesAndMovesRunningIssues();
    void undoesAPublishWithItsMoves();
    void refusesUnknownPeopleAndKeysTwice();
    void namesPathsWithoutAKey();
    void refusesTwoDraftsAndOldVersions();
    void changesNothingWhenNothingDiffers();
    void checksOnlyCategoriesInUse();
};
