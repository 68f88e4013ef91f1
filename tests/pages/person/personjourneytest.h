#pragma once

#include <QObject>

// People and calendars by the window alone: powers, reporting lines, agreements, absences, public holidays.
class PersonJourneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whoMayApproveThisComesLowestFirst();
    void aCircleIsRefusedAndNamed();
    void droppingAPersonChangesTheSuperior();
    void leadersWithoutAnAgreementAreNamed();
    void howToAskIsKept();
    void absencesComeFromAFile();
    void aPersonGetsACalendar();
    void aLadderIsWrittenAndChanged();
    void holidaysAreChosenAndUnticked();
    void calendarsAreMadeAndGivenAway();
    void aLongGermanNameIsNotCut();
};
