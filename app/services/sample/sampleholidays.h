#pragma once

#include <QJsonArray>

namespace services {

// The days that a sample's holiday rules give, as exceptions of recordjson.h. A rule has a name and `on` ("12-25") or
// `easter` (days after Easter Sunday), and hours when the day is not closed.
QJsonArray holidayExceptions(const QJsonArray &rules, int firstYear, int lastYear);

}
