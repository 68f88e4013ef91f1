#pragma once

#include <QObject>

// What an advice carries beside its verdict: until when, by which channel, with which draft, how far up.
class AdviceShapeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escalatesNowOrByTheLatestMoment();
    void waitsUntilTheNextMomentThatCounts();
    void tellsTheStateFromLevelOneOn();
    void remindsByAChannelOfTheOtherSide();
    void staysOnAConfidentialPathWhileAnAnswerIsOut();
    void givesTheWindowUpToTheSecond();
};
