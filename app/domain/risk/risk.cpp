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

int RiskMatrix::rescaled(int score, int oldSize, int newSize)
{
    if (score <= 0 || oldSize <= 0)
        return 0;
    return std::clamp(int(std::ceil((score - 0.5) * newSize / oldSize)), 1, newSize);
}

RiskMatrix RiskMatrix::resized(int newSize) const
{
    RiskMatrix made = *this;
    made.size = newSize;
    made.probabilityNames.clear();
    made.impactNames.clear();
    made.probabilityUpTo.clear();
    made.impactUpToCents.clear();
    made.cells.clear();
    const auto named = [](const QStringList &known, QStringList &names, int from) {
        const QString name = known.value(from);
        names << (names.contains(name) ? QStringLiteral("%1 %2").arg(name).arg(names.size() + 1) : name);
    };
    // The upper bound of class n of the new scale, read off the old one as a line through its bounds.
    const auto bound = [&](const auto &known, int number) {
        const double at = double(number) * size / newSize;
        const int below = int(std::floor(at + 1e-9));
        const double low = below > 0 ? double(known.value(below - 1)) : 0;
        return below >= size ? low : low + (at - below) * (double(known.value(below)) - low);
    };
    for (int number = 1; number <= newSize; ++number) {
        const int from = rescaled(number, newSize, size) - 1;
        named(probabilityNames, made.probabilityNames, from);
        named(impactNames, made.impactNames, from);
        made.probabilityUpTo << bound(probabilityUpTo, number);
        made.impactUpToCents << std::llround(bound(impactUpToCents, number));
        QVector<RiskRating> row;
        for (int impact = 1; impact <= newSize; ++impact)
            row << rating(from + 1, rescaled(impact, newSize, size));
        made.cells << row;
    }
    return made;
}

}
