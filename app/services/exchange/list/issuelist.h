#pragma once

#include "base/batchqueue.h"
#include "exchange/csv/csvreader.h"
#include "exchange/csv/delimiter.h"
#include "exchange/csv/keptrecords.h"
#include "services/exchange/exchangeservice.h"
#include "services/exchange/list/columnmap.h"

#include <functional>
#include <vector>

namespace services {

// A list of issues in a file, opened: encoding, delimiter, header row and meaning of the columns are known. It can be gone
// through several times.
class IssueList
{
public:
    using Each = std::function<base::Result<>(const exchange::CsvRecord &)>;

    // Errors of the file carry its path; NoTitleColumn the row of the header.
    [[nodiscard]] static base::Result<std::unique_ptr<IssueList>> open(const QString &path, const ImportOptions &options);

    const ColumnMap &map() const { return m_map; }
    // The columns of what the project added: before the first row is read.
    [[nodiscard]] base::Result<> takeOwn(const QVector<domain::CustomField> &fields) { return m_map.takeOwn(fields); }
    QByteArray encoding() const { return m_source->encoding(); }
    QChar delimiter() const { return QLatin1Char(m_delimiter); }
    qint64 headerRow() const { return m_headerRow; } // from 1
    QString path() const { return m_source->path(); }
    // Written by this program's own export: apostrophes before formulas are its own.
    bool isOurs() const;
    // Calls `each` for every record below the header, until it fails. A list that is not very large is kept in memory the first
    // time.
    [[nodiscard]] base::Result<> forEach(const Each &each);
    double progress() const { return m_progress; } // of this round, 0 to 1

private:
    struct Portion {
        exchange::KeptRecords records;
        double progress = 0; // when it was read
    };

    base::Result<> readAll(const Each &each);
    base::Result<> readPortions(base::BatchQueue<Portion> &portions);
    base::Result<> tell(const Portion &portion, const Each &each);
    base::Result<> findColumns(const ImportOptions &options);
    base::Result<int> headerIndex(const exchange::CsvSample &sample, const ImportOptions &options) const;

    std::unique_ptr<exchange::CsvSource> m_source;
    char m_delimiter = ',';
    qint64 m_headerRow = 0;
    ColumnMap m_map;
    std::vector<Portion> m_kept;
    bool m_isKept = false; // wholly
    double m_progress = 0;
};

}
