#pragma once

#include <QObject>

class RunwayWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowMuchTimeIsLeft();
    void saysWhenTheRunwayIsShort();
    void saysWhenThereIsNoNeedBy();
    void namesTheZonesOfTheNextLevel();
    void saysWhoIsAskedNow();
    void addsUpWhatIsWaited();
};
