#pragma once

#include "storage/issue/list/idscan.h"
#include "storage/record/value.h"

#include <QByteArray>
#include <QHash>
#include <QVector>

namespace storage {

// The values met in a scan, numbered from 0 in the order they were met in. An empty text counts as what is not there.
class ValueBook
{
public:
    qsizetype place(const ScannedCell &cell);
    const QVector<Value> &values() const { return m_values; }

private:
    qsizetype append(const Value &value);

    QHash<qint64, qsizetype> m_numbers;
    QHash<QByteArray, qsizetype> m_texts;
    qsizetype m_none = -1;
    QVector<Value> m_values;
};

}
