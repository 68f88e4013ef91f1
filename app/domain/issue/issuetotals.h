#pragma once

#include "domain/escalation/advice.h"

#include <QMap>

namespace domain {

// Days and money of open issues together. Exact: full working days and cents are added up, nothing is rounded and no currency is
// turned into another. A sum beyond what 64 bits hold stays at that end.
struct IssueTotals {
    struct Amounts {
        qint64 now = 0; // cents: the days lost at the cost of a day, and what is stated beside them
        qint64 perDay = 0; // cents a working day
        qint64 ifLeft = 0; // cents on top: the days to the need-by at the cost of a day, and what is lost once then
        bool operator==(const Amounts &) const = default;
    };
    qint64 open = 0; // issues
    qint64 days = 0; // lost since the first missed dates
    QMap<QString, Amounts> money; // by currency, of those with an amount
    bool operator==(const IssueTotals &) const = default;

    // Only of an open issue; `figures` are its own. Amounts without a currency are in the project's.
    void add(const Issue &issue, const DelayFigures &figures, const QString &projectCurrency);
};

}
