#pragma once

#include <QObject>

class LevelChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersEachLevelAbove();
    void namesThePeopleOfTheLevel();
    void saysWhichLevelsArePassedOver();
    void isEarlyUntilWaitingIsUsedUp();
    void isNeverEarly_data();
    void isNeverEarly();
    void listsOwnEffortAsAGap();
    void offersNothingOnceResolved();
};
