#pragma once

#include <QObject>

class ActionFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTypedLineIsReadFromItsEnd_data();
    void aTypedLineIsReadFromItsEnd();
    void actionsAreAddedTickedAndTakenOffByKeys();
    void overdueIsSaidInWords();
    void aCellIsChangedInPlace();
    void theTeamIsOfferedForTheMostSevere();
    void theHeaderAndTheRowCountWhatIsOpen();
    void theActionLeadsToWhatIsOverdue();
};
