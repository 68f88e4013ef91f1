#include "exchange/csv/csvreader.h"

#include <csv.h>

#include <string>
#include <vector>

namespace exchange {

namespace {

constexpr size_t kCellLimit = 1 << 20;
constexpr size_t kColumnLimit = 16'384;
constexpr qint64 kReadSize = 64 * 1024;

int keepBlanks(unsigned char)
{
    return 0; // libcsv would trim them
}

}

QByteArrayView CsvRecord::bytes(qsizetype column) const
{
    if (column < 0 || column >= m_count)
        return {};
    return {m_bytes + m_cells[column].begin, qsizetype(m_cells[column].size)};
}

QString CsvRecord::textOf(QByteArrayView cell)
{
    const QString text = QString::fromUtf8(cell);
    // Qt takes a leading U+FEFF for a byte order mark; inside a file it is text.
    return cell.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

QStringList CsvRecord::texts() const
{
    QStringList cells;
    for (qsizetype i = 0; i < m_count; ++i)
        cells.append(text(i));
    return cells;
}

bool CsvRecord::isEmpty() const
{
    for (qsizetype i = 0; i < m_count; ++i)
        if (m_cells[i].size > 0)
            return false;
    return true;
}

// libcsv pushes cells and rows; this keeps those of one chunk until they are asked for.
struct CsvReader::Parser {
    struct Row {
        size_t firstCell = 0;
        size_t cells = 0;
        qint64 row = 0;
    };

    explicit Parser(CsvSource &from, char delimiter) : source(from)
    {
        csv_init(&csv, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_REPALL_NL);
        csv_set_delim(&csv, static_cast<unsigned char>(delimiter));
        csv_set_space_func(&csv, keepBlanks);
    }
    ~Parser() { csv_free(&csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    static void onCell(void *data, size_t size, void *self) { static_cast<Parser *>(self)->addCell(static_cast<const char *>(data), size); }
    static void onRow(int terminator, void *self) { static_cast<Parser *>(self)->endRow(terminator); }

    void addCell(const char *data, size_t size)
    {
        if (size > kCellLimit || cells.size() - rowStart >= kColumnLimit)
            tooLarge = true;
        cells.push_back({quint32(bytes.size()), quint32(size)});
        bytes.append(data, size);
    }
    void endRow(int terminator)
    {
        const bool hasCells = cells.size() > rowStart;
        // CRLF comes as two ends of row; the second one is no blank line.
        const bool secondHalf = !hasCells && terminator == '\n' && lastTerminator == '\r';
        lastTerminator = secondHalf ? '\n' : terminator;
        if (secondHalf)
            return;
        if (hasCells)
            rows.push_back({rowStart, cells.size() - rowStart, rowNumber});
        rowStart = cells.size();
        if (hasCells || terminator >= 0)
            ++rowNumber;
    }
    // Forgets the rows handed out and keeps the cells of the row that is not complete yet.
    void compact()
    {
        const size_t keep = rowStart < cells.size() ? cells[rowStart].begin : bytes.size();
        bytes.erase(0, keep);
        cells.erase(cells.begin(), cells.begin() + std::ptrdiff_t(rowStart));
        for (CsvRecord::Cell &cell : cells)
            cell.begin -= quint32(keep);
        rowStart = 0;
        rows.clear();
        given = 0;
    }
    base::Error trouble(base::ErrorCode code, const QString &detail) const
    {
        return {code, detail, {.file = source.path(), .row = rowNumber, .column = qint64(cells.size() - rowStart) + 1, .field = {}}};
    }
    base::Result<> parse(const QByteArray &chunk)
    {
        const auto size = size_t(chunk.size());
        const size_t taken = csv_parse(&csv, chunk.constData(), size, onCell, onRow, this);
        if (taken != size && csv_error(&csv) == CSV_EPARSE)
            return base::fail(trouble(base::ErrorCode::BrokenQuotes, QStringLiteral("stray quotation mark")));
        if (taken != size)
            return base::fail(trouble(base::ErrorCode::TooLarge, QString::fromLatin1(csv_strerror(csv_error(&csv)))));
        if (tooLarge || csv.entry_pos > kCellLimit)
            return base::fail(trouble(base::ErrorCode::TooLarge, QStringLiteral("cell or row")));
        return {};
    }
    base::Result<> refill()
    {
        compact();
        auto chunk = source.read(kReadSize);
        if (!chunk)
            return base::fail(chunk.error());
        if (!chunk->isEmpty())
            return parse(*chunk);
        isAtEnd = true;
        if (csv_fini(&csv, onCell, onRow, this) != 0)
            return base::fail(trouble(base::ErrorCode::BrokenQuotes, QStringLiteral("unclosed quotation mark")));
        return {};
    }

    CsvSource &source;
    csv_parser csv;
    std::string bytes;
    std::vector<CsvRecord::Cell> cells;
    std::vector<Row> rows;
    size_t given = 0;
    size_t rowStart = 0;
    qint64 rowNumber = 1;
    int lastTerminator = 0;
    bool tooLarge = false;
    bool isAtEnd = false;
};

CsvReader::CsvReader(CsvSource &source, char delimiter) : m_parser(std::make_unique<Parser>(source, delimiter)) {}

CsvReader::~CsvReader() = default;

base::Result<bool> CsvReader::next(CsvRecord &record)
{
    Parser &parser = *m_parser;
    while (parser.given == parser.rows.size()) {
        if (parser.isAtEnd)
            return false;
        if (auto filled = parser.refill(); !filled)
            return base::fail(filled.error());
    }
    const Parser::Row &row = parser.rows[parser.given++];
    record.row = row.row;
    record.m_bytes = parser.bytes.data();
    record.m_cells = parser.cells.data() + row.firstCell;
    record.m_count = qsizetype(row.cells);
    return true;
}

}
