#pragma once

#include "exchange/csv/csvreader.h"

#include <string>
#include <vector>

namespace exchange {

// Records of a list kept for going through it again: half the work of reading a list is finding its cells.
class KeptRecords
{
public:
    void add(const CsvRecord &record);
    qsizetype size() const { return qsizetype(m_rows.size()); }
    // Valid as long as nothing is added.
    CsvRecord at(qsizetype index) const;

private:
    struct Row {
        qint64 row = 0;
        size_t firstCell = 0;
        qsizetype cells = 0;
    };
    std::string m_bytes;
    std::vector<CsvRecord::Cell> m_cells;
    std::vector<Row> m_rows;
};

}
