#pragma once

#include <QObject>

// Who is asked: stand-ins, skipped levels, channel, warnings and the runway of an advice.
class RecipientsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAbsentPersonIsReplacedOnlyThroughTheRespondBy();
    void aSilentPersonIsReplacedInAReminderToo();
    void anImplicatedPersonAndWhoReportsToThem();
    void aDeputyWithThePowerStandsIn();
    void aLevelWithoutThePowerIsSkippedWhileAHigherOneHasIt();
    void aLevelWithNobodyThereIsSkippedAtOnceAndSaysSo();
    void whereOnlyTheirSideHasNobodyOursIsToldWithAWarning();
    void theChannelIsNeverChatOrMailAlone();
    void warnsOfManyHandsAndOfLeaderLoad();
    void announcedEscalationsStayUntilDoneOrWithdrawn();
    void steppingDownAndWithdrawing();
    void theRunwayIsCountedDownFromTheNeedBy();
    void pausesAreTakenOutOfTheClocks();
    void theClocksRunInTheCalendarOfWhoIsAsked();
};
