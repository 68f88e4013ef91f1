#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

namespace exchange {

// One sheet of texts to be written as a workbook.
struct XlsxSheet {
    QString name;
    QVector<QStringList> rows;
    QVector<qsizetype> boldRows;    // headings
    QVector<double> columnWidths;   // in characters; the columns beyond keep the usual width
};

// The workbook's bytes. Every text stays text, whatever it begins with; whole numbers of up to nine digits are numbers.
// TooLarge for a cell above 32,767 characters (place: row, column).
[[nodiscard]] base::Result<QByteArray> xlsxBook(const XlsxSheet &sheet);

}
