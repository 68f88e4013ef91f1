#include "exchange/matrix/situationtable.h"

#include <algorithm>
#include <array>
#include <limits>

namespace exchange {

using base::ErrorCode;
using domain::ListedSituation;

namespace {

enum SituationColumn { RankColumn, NameColumn, CategoryColumn, ImpactColumn, UrgencyColumn, EverydayColumn, AdviceColumn, kSituationColumns };

constexpr std::array kHeadings{"Rank", "Situation", "Category", "Impact", "Urgency", "No escalation", "Advice"};

QStringList headings()
{
    QStringList list;
    for (const char *heading : kHeadings)
        list << QLatin1String(heading);
    return list;
}

QString scoreCell(int score)
{
    return score > 0 ? QString::number(score) : QString();
}

// Takes one row apart by the columns that the heading has.
struct SituationRow {
    const SheetRow &row;
    const std::array<qsizetype, kSituationColumns> &columns;
    const QString &file;

    QString text(SituationColumn column) const { return columns[column] < 0 ? QString() : row.cells.value(columns[column]).simplified(); }
    tl::unexpected<base::Error> fault(SituationColumn column) const
    {
        base::ErrorPlace place;
        place.file = file;
        place.row = row.row;
        place.column = columns[column] + 1;
        place.field = QLatin1String(kHeadings[column]);
        return base::fail(ErrorCode::BadValue, text(column), place);
    }
    base::Result<int> number(SituationColumn column, int most) const
    {
        const QString cell = text(column);
        bool isNumber = true;
        const int number = cell.isEmpty() ? 0 : cell.toInt(&isNumber);
        return isNumber && number >= 0 && number <= most ? base::Result<int>(number) : fault(column);
    }
    base::Result<bool> flag(SituationColumn column) const
    {
        static const QStringList kYes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("x")};
        static const QStringList kNo{QString(), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0")};
        const QString word = text(column).toLower();
        return kYes.contains(word) ? base::Result<bool>(true) : kNo.contains(word) ? base::Result<bool>(false) : fault(column);
    }
};

base::Result<ListedSituation> situationOf(const SituationRow &row)
{
    constexpr int kMostScore = 5;
    const auto rank = row.number(RankColumn, std::numeric_limits<int>::max());
    const auto impact = row.number(ImpactColumn, kMostScore);
    const auto urgency = row.number(UrgencyColumn, kMostScore);
    const auto everyday = row.flag(EverydayColumn);
    for (const auto *number : {&rank, &impact, &urgency})
        if (!*number)
            return base::fail(number->error());
    if (!everyday || row.text(NameColumn).isEmpty())
        return everyday ? row.fault(NameColumn) : base::fail(everyday.error());
    ListedSituation situation;
    situation.rank = *rank;
    situation.name = row.text(NameColumn);
    situation.category = row.text(CategoryColumn);
    situation.impact = *impact;
    situation.urgency = *urgency;
    situation.everyday = *everyday;
    situation.advice = row.text(AdviceColumn);
    return situation;
}

}

QVector<QStringList> situationTable(const QVector<ListedSituation> &situations)
{
    QVector<QStringList> rows{headings()};
    for (const ListedSituation &each : situations)
        rows << QStringList{QString::number(each.rank),
                            each.name,
                            each.category,
                            scoreCell(each.impact),
                            scoreCell(each.urgency),
                            each.everyday ? QStringLiteral("yes") : QString(),
                            each.advice};
    return rows;
}

base::Result<QVector<ListedSituation>> situationsFrom(const QVector<SheetRow> &rows, const QString &file)
{
    std::array<qsizetype, kSituationColumns> columns;
    columns.fill(-1);
    const QStringList head = rows.isEmpty() ? QStringList() : rows.first().cells;
    for (int column = 0; column < kSituationColumns; ++column)
        for (qsizetype i = 0; i < head.size(); ++i)
            if (columns[size_t(column)] < 0 && head[i].simplified().compare(QLatin1String(kHeadings[size_t(column)]), Qt::CaseInsensitive) == 0)
                columns[size_t(column)] = i;
    if (columns[NameColumn] < 0) {
        base::ErrorPlace place;
        place.file = file;
        place.field = QLatin1String(kHeadings[NameColumn]);
        return base::fail(ErrorCode::UnknownColumn, {}, place);
    }
    QVector<ListedSituation> list;
    for (const SheetRow &row : rows.mid(1)) {
        if (std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            continue;
        const auto situation = situationOf({row, columns, file});
        if (!situation)
            return base::fail(situation.error());
        list.append(*situation);
    }
    const auto place = [](const ListedSituation &each) { return each.rank > 0 ? each.rank : std::numeric_limits<int>::max(); };
    std::stable_sort(list.begin(), list.end(), [&](const ListedSituation &a, const ListedSituation &b) { return place(a) < place(b); });
    return list;
}

}
