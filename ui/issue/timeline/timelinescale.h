#pragma once

#include "base/instant.h"
#include "domain/issue/issue.h"
#include "render/wording/format.h"

#include <QDate>
#include <QVector>

namespace ui {

// What a length of the timeline is divided into.
enum class TimeGrid { Days, Weeks, Months };

// One line of the axis: where it is, what stands at it, and what the stretch up to the next one of its kind is called.
struct TimeTick {
    QDate day;
    QString text;
    bool isMajor = false; // names a month, or a year of months
};

// Where moments are on the timeline: px from the start side of the chart, in the project's zone. Mirrors nothing.
class TimelineScale
{
public:
    static constexpr double kWeeks = 30;  // px a day at a 13 px font
    static constexpr double kMonths = 9;
    static constexpr double kQuarters = 3;
    static constexpr double kLeast = 0.35;
    static constexpr double kMost = 72;

    void setFormat(const render::Format &format) { m_format = format; }
    const render::Format &format() const { return m_format; }
    void setOrigin(base::Instant origin) { m_origin = origin; }
    base::Instant origin() const { return m_origin; }
    // Clamped. The moment at `x` stays where it is.
    void zoom(double pxPerDay, double x);
    double pxPerDay() const { return m_pxPerDay; }
    TimeGrid grid() const;

    double x(base::Instant at) const;
    base::Instant at(double x) const;
    base::Instant startOf(QDate day) const;
    QDate dayAt(double x) const { return m_format.localDate(at(x)); }
    bool isFreeDay(QDate day) const;
    // Of the days from the start to `width`, minor and major ones, in order.
    QVector<TimeTick> ticks(double width) const;

private:
    QDate firstOf(QDate day, bool major) const;
    QDate nextOf(QDate day, bool major) const;
    QString nameOf(QDate day, bool major) const;

    render::Format m_format;
    base::Instant m_origin{0};
    double m_pxPerDay = kMonths;
};

}
