#pragma once

#include <QObject>

// Public holidays, days off and absences in a workspace: chosen, imported twice, taken out, undone.
class CalendarServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void placesAreFoundByCode();
    void holidaysBecomeClosedDays();
    void anotherPlaceReplacesTheFirst();
    void aDayTakenOutStaysOut();
    void ownDaysStay();
    void choosingHolidaysIsOneUndo();
    void refusesAbsurdYears();
    void calendarsAreMadeAndRemoved();
    void daysOffComeFromAFile();
    void daysOffGoOutAndComeBack();
    void absencesComeFromAFile();
    void daysOfSomebodyWithoutACalendarAreThoseOfTheProject();
    void aBrokenFileChangesNothing();
    void theLoopOfSuperiorsIsNamed();
};
