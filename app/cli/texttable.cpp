#include "cli/texttable.h"

#include <algorithm>

namespace cli {

QString TextTable::text() const
{
    QVector<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows)
        for (int column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], oneLine(row[column]).size());
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (int column = 0; column < row.size(); ++column)
            line += oneLine(row[column]).leftJustified(widths[column] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line)
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    return line.simplified();
}

}
