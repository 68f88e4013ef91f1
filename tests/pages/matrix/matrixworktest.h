#pragma once

#include <QObject>

// The grid and the play worked by a person: rows, ranges, dates.
class MatrixWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void levelsMoveByKeys();
    void aRangeIsFilledAsOneStep();
    void aRangeIsClearedAsOneStep();
    void digitsOfAnyScriptAreTaken();
    void startIsLeftByEscape();
    void peopleNotKnownYetAreAddedFromTheChecks();
    void theKeyboardStaysWhereItMends();
    void withoutAProjectTheFirstStepIsOffered();
    void playFollowsTheDay();
    void playKnowsWhoIsAway();
    void playKnowsTheHolidays();
    void everyTabFitsASmallWindow();
};
