#pragma once

#include "domain/project/project.h"
#include "services/calendar/calendarservice.h"

#include <QDate>
#include <QWidget>

class QSpinBox;

namespace services {
class Workspace;
}

namespace ui {

class CalendarEditor;
class ChoiceBox;
class Page;
class TextLabel;

// The working calendars of the workspace: which one is edited, who works by it, whose public holidays it keeps and in which
// years, days off from and to .ics files. The hours and the single days are the CalendarEditor's.
class CalendarPane : public QWidget
{
    Q_OBJECT
public:
    // Errors, messages and questions go out through the page.
    CalendarPane(services::Workspace &workspace, Page &page);
    // Shows what is stored now; the project's calendar when none was chosen yet. today: in the project's zone.
    void refresh(const domain::Project &project, QDate today);
    void choose(domain::CalendarId id);

private:
    QWidget *makeCalendarRow();
    QWidget *makeHolidayRow();
    void fillCalendars();
    void fillPlaces();
    void showUsers();
    void showCalendar();
    void save(const domain::WorkingCalendar &calendar);
    void takeHolidays();
    void giveTo(qint64 value);
    void addCalendar();
    void renameCalendar();
    void removeCalendar();
    void importDays();
    void exportDays();
    QVector<domain::Holiday> shownHolidays() const;
    // Whether it worked; the page tells what did not.
    template <typename T>
    bool tell(const base::Result<T> &done)
    {
        if (!done)
            tell(done.error());
        return done.has_value();
    }
    void tell(const base::Error &error);

    services::Workspace &m_workspace;
    Page &m_page;
    services::CalendarService m_service;
    domain::Project m_project;
    QDate m_today;
    domain::WorkingCalendar m_calendar;
    QString m_place;
    ChoiceBox *m_choice;
    ChoiceBox *m_give;
    TextLabel *m_users;
    ChoiceBox *m_holidays;
    QSpinBox *m_first;
    QSpinBox *m_last;
    CalendarEditor *m_editor;
};

}
