#pragma once

#include <QObject>

class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsAPersonByText_data();
    void findsAPersonByText();
    void refusesACircleOfSuperiors();
    void refusesWhatIsNoPerson();
    void keepsWhoIsNamed();
    void removesAPersonWithTheAbsences();
    void refusesAbsencesThatEndBeforeTheyBegin();
    void anAbsenceMovesTheCachedAdvice();
    void knowsWhatOthersWrote();
    void forgetsWhatWasNotWritten();
};
