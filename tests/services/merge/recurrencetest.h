#pragma once

#include <QObject>

// What happened again, and entries of the log that are corrected.
class RecurrenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theThirdTimeAsksForTheCause();
    void aChainNamesTheFirst();
    void wrongLinksAreRefused();
    void removingTheFirstUnlinks();
    void aCorrectionKeepsTheFormerWords();
    void aCorrectionOfACorrectionNamesTheEntry();
    void wrongCorrectionsAreRefused();
    void correctionsDoNotMoveTheAdvice();
};
