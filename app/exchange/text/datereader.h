#pragma once

#include "exchange/text/datetext.h"

#include <QByteArrayView>

namespace exchange {

// Reads the dates of one column: ISO 8601 (with ms, +0000, Z), 2020/05/03, d/m/y and m/d/y with / - or ., 22/Sep/25 9:26 AM,
// May 3, 2020, Mon Apr 21 2025 10:17:06 GMT+0000 (GMT), RFC 5322, "5 days ago"; month names in en, de, fr, es.
// Whether 05/06 is May or June is decided for the whole column: show it every cell with observe() before the first read().
class DateReader
{
public:
    explicit DateReader(base::Instant now) : m_now(now) {}

    void observe(QByteArrayView cell);
    // Day and month could be either in every such cell: read() takes the day first. No part > 12 was seen.
    bool isAssumed() const { return m_numeric > 0 && m_dayFirst == 0 && m_monthFirst == 0; }
    // Not valid when the cell is empty or cannot be read in the column's order.
    DateText read(QByteArrayView cell) const;

private:
    DateText readText(QString text) const;
    DateText readRelative(const QString &text) const;
    DateText fromNumbers(const QStringList &numbers, bool isDotted) const;
    bool isMonthFirst() const { return m_monthFirst > m_dayFirst; }

    base::Instant m_now;
    qint64 m_numeric = 0;    // cells like 05/06/2020
    qint64 m_dayFirst = 0;   // of them, those that can only be day first
    qint64 m_monthFirst = 0;
};

}
