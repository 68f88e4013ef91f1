#include "cli/time/yearrange.h"

namespace cli {

base::Result<std::pair<int, int>> yearRange(const Call &call)
{
    const QString text = call.arguments().value(QStringLiteral("years"));
    if (text.isEmpty()) {
        const int year = call.clock().now().toDateTime().date().year();
        return std::pair(year, year);
    }
    bool isFirst = false;
    bool isLast = false;
    const int first = text.section(QLatin1Char('-'), 0, 0).toInt(&isFirst);
    const int last = text.contains(QLatin1Char('-')) ? text.section(QLatin1Char('-'), 1).toInt(&isLast) : first;
    if (!isFirst || (last != first && !isLast) || first < 1900 || last > 2200 || last < first || last - first >= 100)
        return wrongChoice(QStringLiteral("--years"), {QStringLiteral("2026"), QStringLiteral("2026-2028")});
    return std::pair(first, last);
}

}
