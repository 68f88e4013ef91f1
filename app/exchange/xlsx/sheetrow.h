#pragma once

#include <QStringList>

namespace exchange {

// One row of a table as text, wherever it came from.
struct SheetRow {
    qint64 row = 0; // from 1, as a spreadsheet counts
    QStringList cells;
    bool operator==(const SheetRow &) const = default;
};

}
