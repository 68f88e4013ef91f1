#pragma once

#include <QObject>

// One message to a leader who was asked too often, in place of several.
class BundlingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsOfferedBelowTheLoad();
    void whatIsDueWithTheLeaderIsOffered();
    void whatARecipientMustNotSeeIsLeftOut();
    void aMailThatAsksNothingBundlesNothing();
    void theTextNamesThemAboveTheClosingWords();
    void ourKeysStayInside();
    void whatIsTakenOutLeavesTheTextAsItWas();
    void importedTextIsNoPlaceholder();
    void sendingLogsEachAndUndoTakesAllBack();
    void whatWasAnsweredMeanwhileIsOnlyTold();
};
