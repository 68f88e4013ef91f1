#include "services/situation/situationexchange.h"

#include "exchange/csv/csvreader.h"
#include "exchange/csv/csvwriter.h"
#include "exchange/csv/delimiter.h"
#include "exchange/matrix/situationtable.h"
#include "services/exchange/savedfile.h"
#include "services/situation/situationservice.h"

#include <QFileInfo>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype kMostSituations = 2'000;
constexpr qint64 kHeadBytes = 64 * 1024;

Result<QVector<exchange::SheetRow>> rowsOf(const QString &path)
{
    const auto source = exchange::CsvSource::open(path);
    if (!source)
        return base::fail(source.error());
    const auto head = (*source)->read(kHeadBytes);
    const Result<> back = head ? (*source)->rewind() : Result<>(base::fail(head.error()));
    if (!back)
        return base::fail(back.error());
    exchange::CsvReader reader(**source, exchange::sniffDelimiter(*head));
    exchange::CsvRecord record;
    QVector<exchange::SheetRow> rows;
    for (;;) {
        const Result<bool> next = reader.next(record);
        if (!next)
            return base::fail(next.error());
        if (!*next)
            return rows;
        if (rows.size() > kMostSituations)
            return base::fail(ErrorCode::TooLarge, QStringLiteral("rows"), {path, record.row, 0, {}});
        exchange::SheetRow row{record.row, record.texts()};
        for (QString &cell : row.cells)
            cell = exchange::unshielded(cell);
        rows.append(row);
    }
}

}

Result<> SituationExchange::write(domain::ProjectId project, const QString &path) const
{
    const auto list = SituationService(m_workspace).all(project);
    if (!list)
        return base::fail(list.error());
    QByteArray bytes("\xEF\xBB\xBF"); // spreadsheets then take it as UTF-8
    for (const QStringList &row : exchange::situationTable(*list))
        bytes += exchange::csvLine(row);
    return saveWhole(path, [&](QIODevice &device) -> Result<> {
        return device.write(bytes) == bytes.size() ? Result<>() : base::fail(ErrorCode::DiskFault, device.errorString(), {path, 0, 0, {}});
    });
}

Result<int> SituationExchange::read(domain::ProjectId project, const QString &path)
{
    const auto rows = rowsOf(path);
    const auto list = rows ? exchange::situationsFrom(*rows, path) : base::fail(rows.error());
    if (!list)
        return base::fail(list.error());
    const auto done = SituationService(m_workspace).replace(project, *list, QFileInfo(path).fileName());
    if (done)
        return done;
    base::Error error = done.error();
    error.place.file = error.place.file.isEmpty() ? path : error.place.file;
    return base::fail(error);
}

}
