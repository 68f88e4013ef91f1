#include "exchange/csv/delimiter.h"

#include <csv.h>

#include <QMap>

#include <array>

namespace exchange {

namespace {

constexpr std::array kDelimiters{',', ';', '\t', '|'};
constexpr int kHeaderDepth = 20; // lines of title above a header are few

int keepSampleBlanks(unsigned char)
{
    return 0;
}

// Collects records until the limit.
struct SampleSink {
    CsvSample sample;
    QStringList cells;
    int limit = 0;
    qint64 row = 1;
    int last = 0;

    static void onCell(void *data, size_t size, void *self)
    {
        static_cast<SampleSink *>(self)->cells.append(QString::fromUtf8(static_cast<const char *>(data), qsizetype(size)));
    }
    static void onRow(int terminator, void *self) { static_cast<SampleSink *>(self)->endRow(terminator); }
    void endRow(int terminator)
    {
        const bool secondHalf = cells.isEmpty() && terminator == '\n' && last == '\r';
        last = secondHalf ? '\n' : terminator;
        if (secondHalf)
            return;
        if (!cells.isEmpty() && sample.records.size() < limit) {
            sample.records.append(cells);
            sample.rows.append(row);
        }
        cells.clear();
        ++row;
    }
};

struct SampleResult {
    CsvSample sample;
    bool isBroken = false;
};

SampleResult readSample(const QByteArray &head, char delimiter, int limit)
{
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_APPEND_NULL | CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&parser, keepSampleBlanks);
    SampleSink sink;
    sink.limit = limit;
    bool isBroken = false;
    constexpr qsizetype kStep = 4096;
    for (qsizetype at = 0; at < head.size() && sink.sample.records.size() < limit && !isBroken; at += kStep) {
        const qsizetype size = qMin(kStep, head.size() - at);
        isBroken = csv_parse(&parser, head.constData() + at, size_t(size), SampleSink::onCell, SampleSink::onRow, &sink) != size_t(size);
    }
    if (!isBroken && sink.sample.records.size() < limit)
        csv_fini(&parser, SampleSink::onCell, SampleSink::onRow, &sink);
    csv_free(&parser);
    return {sink.sample, isBroken};
}

// The width most records have, and how many have it.
std::pair<int, int> usualWidth(const CsvSample &sample)
{
    QMap<int, int> widths;
    for (const QStringList &record : sample.records)
        ++widths[int(record.size())];
    std::pair<int, int> best{0, 0};
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        if (it.value() >= best.second)
            best = {it.key(), it.value()};
    return best;
}

double scoreOf(const SampleResult &result)
{
    const auto [width, count] = usualWidth(result.sample);
    if (width < 2)
        return 0;
    const double share = double(count) / double(result.sample.records.size());
    const double score = share + 0.01 * qMin(width, 60);
    return result.isBroken ? score * 0.2 : score;
}

int filledCells(const QStringList &record)
{
    int filled = 0;
    for (const QString &cell : record)
        filled += !cell.trimmed().isEmpty();
    return filled;
}

}

char sniffDelimiter(const QByteArray &head)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : kDelimiters) {
        const double score = scoreOf(readSample(head, delimiter, 50));
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

CsvSample sampleOf(const QByteArray &head, char delimiter, int limit)
{
    return readSample(head, delimiter, limit).sample;
}

int findHeader(const CsvSample &sample, const std::function<bool(const QString &)> &isKnown)
{
    const int depth = int(qMin<qsizetype>(kHeaderDepth, sample.records.size()));
    int best = -1;
    int bestKnown = 0;
    for (int i = 0; i < depth; ++i) {
        int known = 0;
        for (const QString &cell : sample.records[i])
            known += isKnown(cell);
        if (known > bestKnown) {
            best = i;
            bestKnown = known;
        }
    }
    if (best >= 0)
        return best;
    const int width = usualWidth(sample).first;
    for (int i = 0; i < depth; ++i)
        if (filledCells(sample.records[i]) * 2 >= width)
            return i;
    return sample.records.isEmpty() ? -1 : 0;
}

}
