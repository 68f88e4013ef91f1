#pragma once

#include "base/result.h"
#include "exchange/xlsx/xlsxreader.h"

#include <QXmlStreamReader>

namespace exchange {

// The text of a string item (<si>, <is>): its runs joined, phonetic readings left out. The reader stands on its start and is left on its end.
QString xlsxText(QXmlStreamReader &xml);

// Goes through one worksheet's XML and hands over its rows.
class SheetCells
{
public:
    SheetCells(QXmlStreamReader &xml, const QStringList &strings, const XlsxReader::Take &take)
        : m_xml(xml), m_strings(strings), m_take(take) {}
    base::Result<> read();

private:
    base::Result<> readRow();
    base::Result<> readCell();
    base::Result<QString> content(const QString &type);
    base::Result<QString> meaning(const QString &type, const QString &value) const;
    base::Error fault(base::ErrorCode code, const QString &what) const;

    QXmlStreamReader &m_xml;
    const QStringList &m_strings;
    const XlsxReader::Take &m_take;
    SheetRow m_row;
    qint64 m_column = 0;
};

}
