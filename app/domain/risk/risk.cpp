#include "domain/risk/risk.h"

#include <algorithm>
#include <cmath>

namespace domain {

namespace {

RiskRating ratingOfProduct(int product)
{
    if (product >= 15)
        return RiskRating::VeryHigh;
    if (product >= 9)
        return RiskRating::High;
    return product >= 4 ? RiskRating::Medium : RiskRating::Low;
}

}

qint64 RiskPosition::exposureCents() const
{
    return std::llround(probability * double(impactMoney.cents));
}

RiskMatrix RiskMatrix::standard(ProjectId project)
{
    RiskMatrix matrix;
    matrix.project = project;
    matrix.probabilityNames = {QStringLiteral("Rare"), QStringLiteral("Unlikely"), QStringLiteral("Possible"),
                               QStringLiteral("Likely"), QStringLiteral("Almost sure")};
    matrix.impactNames = {QStringLiteral("Slight"), QStringLiteral("Minor"), QStringLiteral("Moderate"),
                          QStringLiteral("Major"), QStringLiteral("Severe")};
    matrix.probabilityUpTo = {0.1, 0.3, 0.5, 0.7, 1.0};
    matrix.impactUpToCents = {1'000'000, 5'000'000, 25'000'000, 100'000'000, 500'000'000};
    for (int probability = 1; probability <= matrix.size; ++probability) {
        QVector<RiskRating> row;
        for (int impact = 1; impact <= matrix.size; ++impact)
            row.append(ratingOfProduct(probability * impact));
        matrix.cells.append(row);
    }
    return matrix;
}

RiskRating RiskMatrix::rating(int probabilityScore, int impactScore) const
{
    if (probabilityScore <= 0 || impactScore <= 0 || cells.isEmpty())
        return RiskRating::Low;
    const auto &row = cells[std::min(qsizetype(probabilityScore), cells.size()) - 1];
    return row.isEmpty() ? RiskRating::Low : row[std::min(qsizetype(impactScore), row.size()) - 1];
}

bool RiskMatrix::isAboveAppetite(const RiskPosition &position) const
{
    return rating(position.probabilityScore, position.impactScore) > appetite;
}

}
