#include "services/exchange/list/issuelist.h"

#include "domain/issue/customvalues.h"
#include "services/exchange/issuecsv.h"

#include <algorithm>
#include <future>

namespace services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 kHeadSize = 256 * 1024;
constexpr qint64 kMostKept = 64 * 1024 * 1024; // bytes of the file
constexpr qsizetype kPortion = 500;            // records

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
    const QStringList exported = issueCsvHeadings();
    const QStringList added = m_map.headings().mid(exported.size());
    return m_map.headings().mid(0, exported.size()) == exported
        && std::all_of(added.begin(), added.end(), [](const QString &heading) { return heading.startsWith(domain::kCustomPrefix); });
}

Result<> IssueList::forEach(const Each &each)
{
    m_progress = 0;
    if (!m_isKept)
        return readAll(each);
    Result<> told;
    for (auto portion = m_kept.cbegin(); told && portion != m_kept.cend(); ++portion)
        told = tell(*portion, each);
    return told;
}

Result<> IssueList::tell(const Portion &portion, const Each &each)
{
    m_progress = portion.progress;
    Result<> told;
    for (qsizetype i = 0; told && i < portion.records.size(); ++i)
        told = each(portion.records.at(i));
    return told;
}

// Finding the cells takes longer than looking at them: a second thread does it.
Result<> IssueList::readAll(const Each &each)
{
    if (Result<> rewound = m_source->rewind(); !rewound)
        return rewound;
    const bool isKeeping = m_source->size() <= kMostKept;
    m_kept.clear();
    base::BatchQueue<Portion> portions;
    std::future<Result<>> reading = std::async(std::launch::async, [&] {
        Result<> read = readPortions(portions);
        portions.close();
        return read;
    });
    Result<> told;
    while (told) {
        std::optional<Portion> portion = portions.take();
        if (!portion)
            break;
        told = tell(*portion, each);
        if (isKeeping)
            m_kept.push_back(std::move(*portion));
    }
    portions.close();
    const Result<> read = reading.get();
    m_isKept = isKeeping && told && read;
    return told ? read : told;
}

Result<> IssueList::readPortions(base::BatchQueue<Portion> &portions)
{
    exchange::CsvReader reader(*m_source, m_delimiter);
    exchange::CsvRecord record;
    Portion portion;
    Result<bool> more;
    for (more = reader.next(record); more && *more; more = reader.next(record)) {
        if (record.row <= m_headerRow)
            continue;
        portion.records.add(record);
        if (portion.records.size() < kPortion)
            continue;
        portion.progress = m_source->progress();
        if (!portions.put(std::exchange(portion, {})))
            return {}; // nobody wants more
    }
    portion.progress = 1;
    if (portion.records.size() > 0)
        portions.put(std::move(portion)); // those before an error too: as far as one could read
    return more ? Result<>() : base::fail(more.error());
}

}
