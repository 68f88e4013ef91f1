#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <functional>

namespace exchange {

// The first records of a list, cell by cell, and the row each stands in.
struct CsvSample {
    QVector<QStringList> records;
    QVector<qint64> rows;
};

// Which of , ; tab | parts the cells, judged over the first 50 records (quotes respected): the one that gives the same number
// of cells in most rows, then the one that gives more. A comma when nothing parts them.
char sniffDelimiter(const QByteArray &head);

// The records of `head` up to `limit`, as far as they can be read.
CsvSample sampleOf(const QByteArray &head, char delimiter, int limit = 50);

// Index in the sample of the row that names the columns: the one with the most known headings, else the first that is as
// wide as most rows are; lines of title above it are passed over. -1 for an empty sample.
int findHeader(const CsvSample &sample, const std::function<bool(const QString &)> &isKnown);

}
