#include "base/clock.h"

namespace base {

Instant SystemClock::now() const
{
    return Instant(QDateTime::currentSecsSinceEpoch() * 1000);
}

}
