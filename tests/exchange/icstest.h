#pragma once

#include <QObject>

// Calendar files: what is read of an event, what is refused and where, and that nothing hangs or crashes.
class IcsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhenAnEventIs_data();
    void readsWhenAnEventIs();
    void followsRepetitions_data();
    void followsRepetitions();
    void aMovedSingleTimeReplacesItsOwn();
    void foldedLinesAndEscapesAreOneText();
    void anOlderCodePageIsRead();
    void zonesMayBeNamedOrDescribed();
    void cancelledEventsArePassedOver();
    void tellsWhichEventIsNotUnderstood_data();
    void tellsWhichEventIsNotUnderstood();
    void whatIsNoCalendarIsCalledThat_data();
    void whatIsNoCalendarIsCalledThat();
    void tellsTheLineOfABrokenFile_data();
    void tellsTheLineOfABrokenFile();
    void aLineThatCannotBeReadCostsItsEventOnly_data();
    void aLineThatCannotBeReadCostsItsEventOnly();
    void aByteOrderMarkTellsTheEncoding();
    void hugeFilesAreRefused();
    void endlessRepetitionsEnd();
    void randomDamageIsSurvived();
    void whatIsWrittenIsReadBack();
};
