#pragma once

#include "base/instant.h"

#include <QDate>

namespace ui {

// A day in the locale's short spelling.
QString dayText(QDate day);
// The day that a text names, in the locale's short spelling or as 2026-10-14; invalid when it is none.
QDate dayFromText(const QString &text);

}
