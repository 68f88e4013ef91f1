#pragma once

#include <QObject>

// The board and the timeline as models: columns, counts, moves and undo.
class BoardModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsAColumnForEachStatus();
    void showsAColumnForEachLevel();
    void sortsBySeverityThenWhatIsDue();
    void keepsTheRulesOfModelsThroughItsLife();
    void movesSeveralInOneStep();
    void keepsWhatMayNotCloseYet();
    void readsAFileInItsOwnThreads();
    void timelineKeepsTheOrderOfTheQuery();
    void movesTheNeedByToTheSameTimeOfAnotherDay();
    void restsUntilItIsAskedAgain();
};
