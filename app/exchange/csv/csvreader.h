#pragma once

#include "exchange/csv/csvsource.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace exchange {

// One record as UTF-8 cells; valid until the next call of CsvReader::next().
class CsvRecord
{
public:
    qint64 row = 0; // from 1 as a spreadsheet counts: blank lines count, a line break inside quotes does not
    qsizetype size() const { return m_count; }
    // The cell's bytes; empty past the end of a short row.
    QByteArrayView bytes(qsizetype column) const;
    QString text(qsizetype column) const { return textOf(bytes(column)); }
    static QString textOf(QByteArrayView cell);
    QStringList texts() const;
    bool isEmpty() const; // only empty cells

private:
    friend class CsvReader;
    friend class KeptRecords;
    struct Cell {
        quint32 begin = 0;
        quint32 size = 0;
    };
    const char *m_bytes = nullptr;
    const Cell *m_cells = nullptr;
    qsizetype m_count = 0;
};

// Reads records by RFC 4180, strictly: a stray or unclosed quotation mark stops with BrokenQuotes (row, cell) instead of
// swallowing what follows. Lines end with LF, CRLF or CR; blank lines are passed over but counted; rows may be ragged.
// Memory is bounded: TooLarge for a cell over 1 MiB or more than 16,384 cells in a row.
class CsvReader
{
public:
    CsvReader(CsvSource &source, char delimiter);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    // False at the end.
    [[nodiscard]] base::Result<bool> next(CsvRecord &record);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}
