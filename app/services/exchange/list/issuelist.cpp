#include "services/exchange/list/issuelist.h"

#include "services/exchange/issuecsv.h"

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 kHeadSize = 256 * 1024;
constexpr qint64 kMostKept = 64 * 1024 * 1024; // bytes of the file

Result<char> usableDelimiter(QChar wanted, const QByteArray &head)
{
    if (wanted.isNull())
        return exchange::sniffDelimiter(head);
    if (wanted.unicode() > 126 || wanted == u'"' || wanted == u'\n' || wanted == u'\r')
        return base::fail(ErrorCode::Usage, QStringLiteral("delimiter"), {.field = QStringLiteral("delimiter")});
    return wanted.toLatin1();
}

}

Result<std::unique_ptr<IssueList>> IssueList::open(const QString &path, const ImportOptions &options)
{
    auto list = std::make_unique<IssueList>();
    auto source = exchange::CsvSource::open(path, options.encoding);
    if (!source)
        return base::fail(source.error());
    list->m_source = std::move(*source);
    Result<> found = list->findColumns(options);
    if (!found) {
        base::Error error = found.error();
        error.place.file = path;
        return base::fail(error);
    }
    return list;
}

Result<> IssueList::findColumns(const ImportOptions &options)
{
    const Result<QByteArray> head = m_source->read(kHeadSize);
    if (!head)
        return base::fail(head.error());
    const Result<char> delimiter = usableDelimiter(options.delimiter, *head);
    if (!delimiter)
        return base::fail(delimiter.error());
    m_delimiter = *delimiter;
    const exchange::CsvSample sample = exchange::sampleOf(*head, m_delimiter);
    const Result<int> index = headerIndex(sample, options);
    if (!index)
        return base::fail(index.error());
    m_headerRow = sample.rows[*index];
    Result<ColumnMap> map = ColumnMap::make(sample.records[*index], options.map);
    if (!map) {
        base::Error error = map.error();
        error.place.row = m_headerRow;
        return base::fail(error);
    }
    m_map = *map;
    return {};
}

Result<int> IssueList::headerIndex(const exchange::CsvSample &sample, const ImportOptions &options) const
{
    if (options.headerRow > 0) {
        const qsizetype at = sample.rows.indexOf(options.headerRow);
        return at >= 0 ? Result<int>(int(at))
                       : base::fail(ErrorCode::Usage, QStringLiteral("header row"), {.row = options.headerRow, .field = QStringLiteral("headerRow")});
    }
    const int found = exchange::findHeader(sample, [&options](const QString &heading) {
        for (const auto &[field, wanted] : options.map)
            if (!wanted.isEmpty() && wanted.simplified() == heading.simplified())
                return true;
        return ColumnMap::isKnownHeading(heading);
    });
    if (found >= 0)
        return found;
    // Nothing could be read: let the strict reader say why.
    exchange::CsvReader reader(*m_source, m_delimiter);
    exchange::CsvRecord record;
    Result<> rewound = m_source->rewind();
    Result<bool> more = rewound ? reader.next(record) : base::fail(rewound.error());
    return more ? base::fail(ErrorCode::FileEmpty, QStringLiteral("no records")) : base::fail(more.error());
}

bool IssueList::isOurs() const
{
    return m_map.headings() == issueCsvHeadings();
}

Result<> IssueList::forEach(const Each &each)
{
    if (!m_isKept)
        return readAll(each);
    for (m_keptTold = 0; m_keptTold < m_kept.size();)
        if (Result<> done = each(m_kept.at(m_keptTold++)); !done)
            return done;
    return {};
}

Result<> IssueList::readAll(const Each &each)
{
    if (Result<> rewound = m_source->rewind(); !rewound)
        return rewound;
    const bool isKeeping = m_source->size() <= kMostKept;
    m_kept.clear();
    exchange::CsvReader reader(*m_source, m_delimiter);
    exchange::CsvRecord record;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        if (record.row <= m_headerRow)
            continue;
        if (isKeeping)
            m_kept.add(record);
        if (Result<> done = each(record); !done)
            return done;
    }
    m_isKept = isKeeping;
    return {};
}

}
