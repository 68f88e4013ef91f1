#include "domain/issue/query/nearword.h"

#include <algorithm>
#include <vector>

namespace domain {

namespace {

constexpr qsizetype kLongestCompared = 64; // characters

// Letters put in, left out, changed, or two that changed places.
qsizetype slipsBetween(const QString &one, const QString &other)
{
    const qsizetype width = other.size() + 1;
    std::vector<qsizetype> cells(size_t((one.size() + 1) * width));
    const auto cell = [&](qsizetype row, qsizetype column) -> qsizetype & { return cells[size_t(row * width + column)]; };
    for (qsizetype row = 0; row <= one.size(); ++row)
        for (qsizetype column = 0; column < width; ++column) {
            if (row == 0 || column == 0) {
                cell(row, column) = row + column;
                continue;
            }
            const bool isSame = one.at(row - 1) == other.at(column - 1);
            qsizetype least = std::min({cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (isSame ? 0 : 1)});
            if (row > 1 && column > 1 && one.at(row - 1) == other.at(column - 2) && one.at(row - 2) == other.at(column - 1))
                least = std::min(least, cell(row - 2, column - 2) + 1);
            cell(row, column) = least;
        }
    return cells.back();
}

}

QString nearWord(const QString &written, const QStringList &words)
{
    const QString meant = written.trimmed().toCaseFolded();
    if (meant.isEmpty() || meant.size() > kLongestCompared)
        return {};
    const qsizetype most = meant.size() < 3 ? 0 : meant.size() < 6 ? 1 : 2;
    QString nearest;
    qsizetype least = most + 1;
    for (const QString &word : words) {
        const QString whole = word.toCaseFolded().left(kLongestCompared);
        for (const QString &part : QStringList{whole} + whole.split(u' ') + whole.split(u'.')) {
            const qsizetype slips = meant.size() >= 3 && part.startsWith(meant) ? 0 : slipsBetween(meant, part);
            if (slips < least) {
                least = slips;
                nearest = word;
            }
        }
    }
    return nearest;
}

}
