#pragma once

#include <QString>

namespace domain {

// An amount in hundredths of its currency (ISO 4217 code). An empty currency means the project's.
struct Money {
    qint64 cents = 0;
    QString currency;
    bool isZero() const { return cents == 0; }
    bool operator==(const Money &) const = default;
};

}
