#pragma once

#include "base/instant.h"

#include <QLineEdit>
#include <QTimeZone>

namespace ui {

// A moment typed or picked, or none: "22.10.2026 12:00", "2026-10-22", "+3d", "fri 16:00" in the zone given; a calendar
// opens at its end. What cannot be read is marked in the field and not taken over.
class MomentEdit : public QLineEdit
{
    Q_OBJECT
public:
    // A day without a time becomes this time of the day.
    explicit MomentEdit(QTime defaultTime, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    // "+3d" and weekdays count from here.
    void setNow(base::Instant now) { m_now = now; }
    void setMoment(base::Instant moment);
    // For a field of a day: the time of day is not shown.
    void showDayOnly();
    // The day in the zone; an invalid one shows none.
    void setDay(QDate day);
    QDate dayOf(base::Instant moment) const;
    base::Instant moment() const { return m_moment; }
    bool isReadable() const { return m_readable; }

Q_SIGNALS:
    void momentEdited(base::Instant moment); // by the person, on Enter or on leaving the field

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeText();
    void showMoment();
    void pickDay();
    QDateTime read(const QString &text) const;
    QDateTime readWithoutYear(const QString &text) const;
    QDateTime readRelative(const QString &text) const;
    QDateTime readWeekday(const QString &text) const;

    QTime m_defaultTime;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    base::Instant m_now;
    base::Instant m_moment;
    bool m_readable = true;
    bool m_isDay = false;
};

}
