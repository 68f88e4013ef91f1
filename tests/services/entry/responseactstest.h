#pragma once

#include <QObject>

class ResponseActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actionsAreAddedDoneAndTakenOff();
    void eachActIsOneUndoStep();
    void whatIsNotThereIsRefused();
    void anOverdueActionComesUpInToday();
    void openAndOverdueActionsAreFound();
    void theRowCountsWhatIsOpen();
    void twoWindowsThatEditTheListAreAConflict();
    void thePersonOfAnActionStays();
    void theTextIsSearched();
};
