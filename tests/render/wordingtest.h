#pragma once

#include <QObject>

class WordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryValue();
    void whatIsDecidedIsNotWaitedFor();
    void nounsOfGermanKeepTheirCapital();
    void saysEveryReason();
    void aboveTheTopTheLatestMomentIsTheNeedBy();
    void saysEveryWarning();
    void saysEveryFinding();
    void saysEveryImportReason();
    void countsInWords();
    void writesDatesAndMoney();
    void keepsUserTextOutOfPlaceholders();
};
