#pragma once

#include "base/result.h"
#include "domain/time/workingcalendar.h"

#include <QHash>
#include <QJsonValue>
#include <QTimeZone>

namespace services {

// The notation of resources/samples/NAME.json, turned into the JSON of recordjson.h. A text that is wholly one of these is
// replaced: "-3d2h" / "+5d" (working time from now), "-12d 10:40" (that hour of the working day so far away), "day(+12d)"
// (its date), "@mira" (the id of a named record), "EUR 14500" (money of the project). Inside a text, {-9d} is a date.
class SampleNotation
{
public:
    SampleNotation(const domain::WorkingCalendar &calendar, base::Instant now);

    void setId(const QString &handle, qint64 id) { m_ids.insert(handle, id); }
    qint64 id(const QString &handle) const { return m_ids.value(handle); }
    // Internal, naming the text, for a name nobody has given or a moment that cannot be counted.
    [[nodiscard]] base::Result<QJsonValue> translated(const QJsonValue &value) const;

private:
    base::Result<QJsonValue> translatedText(const QString &text) const;
    // The moment so far away; none when `span` is not one.
    base::Instant moment(const QString &span) const;
    QString withDates(const QString &text) const;

    domain::WorkingTime m_time;
    QTimeZone m_zone;
    base::Instant m_now;
    QHash<QString, qint64> m_ids;
};

}
