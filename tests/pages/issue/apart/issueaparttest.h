#pragma once

#include <QObject>

// Files, corrections, recurrences, other windows and other people on the issue page.
class IssueApartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodFilesAreTakenAndBadOnesListed();
    void aPastedPictureIsKept();
    void previewsSayWhatTheyCannotShow();
    void theCaseIsPackedBesideTheWindow();
    void programsAreNotOpened();
    void anEntryIsCorrectedAndItsFormerWordsUnfold();
    void typingOverTheOthersEditAsks_data();
    void typingOverTheOthersEditAsks();
    void differentFieldsAreJoinedWithoutAsking();
    void theQuestionWaitsWhileAnotherIssueShows();
    void theOwnWindowFollowsAndSaves();
    void whatHappenedAgainIsLinkedBothWays();
    void historyIsToldInWords();
    void escalationsAreToldWithWhatCameBack();
    void draftsOfTheIssueAreListedAndOpened();
    void theStepsSayWhereTheEscalationStands();
    void smallWindowsKeepEveryTab();
    void theRiskBehindAnIssueIsOneClickAway();
};
