#include "storage/issue/list/valuebook.h"

namespace storage {

qsizetype ValueBook::place(const ScannedCell &cell)
{
    if (cell.type == ScannedCell::Type::Number) {
        const auto found = m_numbers.constFind(cell.number);
        return found != m_numbers.cend() ? *found : *m_numbers.insert(cell.number, append(Value(cell.number)));
    }
    if (cell.type == ScannedCell::Type::Text && !cell.text.isEmpty()) {
        const auto found = m_texts.constFind(QByteArray::fromRawData(cell.text.data(), cell.text.size()));
        // A copy: the scan's bytes are gone afterwards.
        return found != m_texts.cend() ? *found : *m_texts.insert(cell.text.toByteArray(), append(Value(QString::fromUtf8(cell.text))));
    }
    if (m_none < 0)
        m_none = append(Value());
    return m_none;
}

qsizetype ValueBook::append(const Value &value)
{
    m_values.append(value);
    return m_values.size() - 1;
}

}
