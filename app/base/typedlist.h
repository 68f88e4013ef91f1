#pragma once

#include <QStringList>

namespace base {

// What a person typed as a list: words between commas or semicolons of any script (",", ";", the Arabic "،" and "؛", "、", "，")
// or ends of lines, trimmed, empty ones left out.
QStringList typedList(const QString &text);

}
