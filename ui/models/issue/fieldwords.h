#pragma once

#include <QString>

namespace models {

// The label of an issue field by its name in recordjson.h ("needBy" → "Need-by", "options.1.title" → "Option 1, title").
QString fieldWord(const QString &field);

}
