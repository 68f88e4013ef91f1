#include "exchange/csv/csvwriter.h"

namespace exchange {

namespace {

bool isFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text[at]);
}

bool needsQuotes(const QString &cell)
{
    if (cell.startsWith(u' ') || cell.endsWith(u' '))
        return true;
    for (const QChar c : cell)
        if (QStringView(u"\",;|\t\r\n").contains(c))
            return true;
    return false;
}

}

QString shielded(const QString &text)
{
    return isFormula(text) ? u'\'' + text : text;
}

QString unshielded(const QString &text)
{
    return text.startsWith(u'\'') && isFormula(text) ? text.mid(1) : text;
}

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = shielded(cells[i]);
        if (needsQuotes(cell))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        line += i == 0 ? cell : u',' + cell;
    }
    // A row of one empty cell would be a blank line.
    return (line.isEmpty() ? QStringLiteral("\"\"") : line).toUtf8() + "\r\n";
}

}
