#include "domain/issue/severity.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int kMiddleScore = 3;

size_t indexOfScore(int score)
{
    return size_t(std::clamp(score == 0 ? kMiddleScore : score, 1, 5) - 1);
}

Severity severityOfSum(size_t sum)
{
    if (sum >= 9)
        return Severity::S1;
    if (sum >= 7)
        return Severity::S2;
    return sum >= 5 ? Severity::S3 : Severity::S4;
}

}

SeverityMatrix SeverityMatrix::standard()
{
    SeverityMatrix matrix;
    for (size_t impact = 0; impact < 5; ++impact)
        for (size_t urgency = 0; urgency < 5; ++urgency)
            matrix.cells[impact][urgency] = severityOfSum(impact + urgency + 2);
    matrix.definitions = {{
        {QStringLiteral("Critical"), QStringLiteral("The project stops, or safety, law or a key commitment is at stake"), true, false,
         Duration::hours(4)},
        {QStringLiteral("High"), QStringLiteral("The critical path or a contract date is in danger"), false, false, Duration::days(1)},
        {QStringLiteral("Medium"), QStringLiteral("Work is slower or dearer, the plan still holds"), false, false, Duration::days(5)},
        {QStringLiteral("Low"), QStringLiteral("An everyday matter that the team handles itself"), false, true, {}},
    }};
    return matrix;
}

Severity SeverityMatrix::severity(int impact, int urgency) const
{
    return cells[indexOfScore(impact)][indexOfScore(urgency)];
}

}
