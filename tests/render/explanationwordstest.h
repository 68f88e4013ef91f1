#pragma once

#include <QObject>

// The arithmetic of a due moment in words: days in order, runs of equal days in one line, pauses named.
class ExplanationWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysEachDayAndItsHours();
    void gathersEqualDays();
    void namesPausesAndMidnight();
    void saysOnceWhatFallsTogether();
    void hasWordsForEveryOriginAndStep();
};
