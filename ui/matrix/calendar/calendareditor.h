#pragma once

#include "domain/time/holidays/holidayrule.h"
#include "domain/time/workingcalendar.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QTableWidget;
class QVBoxLayout;

namespace ui {

class TextLabel;

// The working hours of a project: a line a weekday, the time zone, and the days that differ (holidays, working Saturdays).
class CalendarEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarEditor(QWidget *parent = nullptr);
    // today: where a new day is proposed. holidays: listed with a tick each, ticked when the calendar closes on them.
    void show(const domain::WorkingCalendar &calendar, QDate today, const QVector<domain::Holiday> &holidays = {});

    // "9:00–12:00, 13:00–17:00" and back; empty = closed; nothing when it cannot be read or overlaps.
    static QString textFromHours(const QVector<domain::DayInterval> &hours);
    static std::optional<QVector<domain::DayInterval>> hoursFromText(const QString &text);

Q_SIGNALS:
    void edited(const domain::WorkingCalendar &calendar);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Column { Day, Name, Hours, ColumnCount };
    QVBoxLayout *makeWeek();
    QVBoxLayout *makeDays();
    void scrollToToday();
    void fillDays();
    void fillRow(int row, QDate day, const domain::CalendarException *exception);
    void tickHoliday(QDate day, bool isOff);
    const domain::Holiday *holidayOn(QDate day) const;
    void takeWeekday(int weekday);
    void takeDay(int row, int column);
    void addDay();
    void removeDay();
    QDate dayAt(int row) const;

    domain::WorkingCalendar m_calendar;
    QDate m_today;
    QVector<domain::Holiday> m_holidays;
    QComboBox *m_zone;
    QVector<QLineEdit *> m_week;
    QTableWidget *m_days;
    TextLabel *m_fault;
};

}
