#include "exchange/xlsx/sheetcells.h"

#include <QRegularExpression>

#include <cmath>

namespace exchange {

using base::ErrorCode;
using base::Result;

namespace {

// _x000D_ stands for a character that XML does not have.
QString withEscapesRead(QString text)
{
    static const QRegularExpression kEscape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    qsizetype at = text.indexOf(QLatin1String("_x"));
    while (at >= 0) {
        const QRegularExpressionMatch match = kEscape.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            text.replace(at, match.capturedLength(), QChar(char16_t(match.captured(1).toUShort(nullptr, 16))));
        at = text.indexOf(QLatin1String("_x"), at + 1);
    }
    return text;
}

// "BC12" → 55; 0 when it begins with no letters of a column.
qint64 columnOf(QStringView place)
{
    qint64 column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > XlsxReader::kMostColumns)
            return column;
    }
    return column;
}

// 25 for "25.0" and "2.5E1": what was typed, not how the program keeps it.
QString numberText(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value;
    return std::floor(number) == number && std::abs(number) < 1e15 ? QString::number(number, 'f', 0) : QString::number(number, 'g', 15);
}

}

QString xlsxText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t")) {
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == QLatin1String("r")) {
            while (xml.readNextStartElement()) {
                if (xml.name() == QLatin1String("t"))
                    text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return withEscapesRead(text);
}

base::Error SheetCells::fault(ErrorCode code, const QString &what) const
{
    return {code, what, {{}, m_row.row, m_column, {}}};
}

Result<> SheetCells::read()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != QLatin1String("sheetData")) {
            m_xml.skipCurrentElement();
            continue;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("row"))
                m_xml.skipCurrentElement();
            else if (const Result<> row = readRow(); !row)
                return row;
        }
    }
    return {};
}

Result<> SheetCells::readRow()
{
    const qint64 said = m_xml.attributes().value(QLatin1String("r")).toLongLong();
    m_row = {said > 0 ? said : m_row.row + 1, {}};
    m_column = 0;
    if (m_row.row > XlsxReader::kMostRows)
        return base::fail(fault(ErrorCode::TooLarge, QStringLiteral("rows")));
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != QLatin1String("c"))
            m_xml.skipCurrentElement();
        else if (const Result<> cell = readCell(); !cell)
            return cell;
    }
    while (!m_row.cells.isEmpty() && m_row.cells.last().isEmpty())
        m_row.cells.removeLast();
    return m_row.cells.isEmpty() || m_xml.hasError() ? Result<>() : m_take(m_row);
}

Result<> SheetCells::readCell()
{
    const qint64 said = columnOf(m_xml.attributes().value(QLatin1String("r")));
    m_column = said > 0 ? said : m_column + 1;
    if (m_column > XlsxReader::kMostColumns)
        return base::fail(fault(ErrorCode::TooLarge, QStringLiteral("columns")));
    const QString type = m_xml.attributes().value(QLatin1String("t")).toString();
    const Result<QString> text = content(type);
    if (!text)
        return base::fail(text.error());
    if (text->size() > XlsxReader::kLongestCell)
        return base::fail(fault(ErrorCode::TooLarge, QStringLiteral("cell")));
    if (text->isEmpty())
        return {};
    while (m_row.cells.size() < m_column)
        m_row.cells.append(QString());
    m_row.cells[m_column - 1] = *text;
    return {};
}

Result<QString> SheetCells::content(const QString &type)
{
    QString value;
    QString inlined;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("v"))
            value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (m_xml.name() == QLatin1String("is"))
            inlined = xlsxText(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    return type == QLatin1String("inlineStr") ? Result<QString>(inlined) : meaning(type, value);
}

Result<QString> SheetCells::meaning(const QString &type, const QString &value) const
{
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const qlonglong index = value.toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= m_strings.size())
            return base::fail(fault(ErrorCode::BadValue, QStringLiteral("shared string")));
        return m_strings[index];
    }
    if (type == QLatin1String("b"))
        return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == QLatin1String("str"))
        return withEscapesRead(value);
    if (type == QLatin1String("e") || type == QLatin1String("d"))
        return value;
    return numberText(value);
}

}
