#include "exchange/csv/keptrecords.h"

namespace exchange {

void KeptRecords::add(const CsvRecord &record)
{
    m_rows.push_back({record.row, m_cells.size(), record.size()});
    for (qsizetype i = 0; i < record.size(); ++i) {
        const QByteArrayView cell = record.bytes(i);
        m_cells.push_back({quint32(m_bytes.size()), quint32(cell.size())});
        m_bytes.append(cell.data(), size_t(cell.size()));
    }
}

CsvRecord KeptRecords::at(qsizetype index) const
{
    const Row &row = m_rows[size_t(index)];
    CsvRecord record;
    record.row = row.row;
    record.m_bytes = m_bytes.data();
    record.m_cells = m_cells.data() + row.firstCell;
    record.m_count = row.cells;
    return record;
}

}
