#include "widgets/grid/gridtext.h"

namespace ui {

namespace {

constexpr QChar kTab = QLatin1Char('\t');
constexpr QChar kQuote = QLatin1Char('"');

bool endsCell(const QString &text, qsizetype at)
{
    return at >= text.size() || text.at(at) == kTab || text.at(at) == QLatin1Char('\n') || text.at(at) == QLatin1Char('\r');
}

// The quoted cell that begins at `at`, which then points behind it; nothing when the quote is text.
bool readQuoted(const QString &text, qsizetype &at, QString &cell)
{
    QString inside;
    for (qsizetype next = at + 1; next < text.size(); ++next) {
        if (text.at(next) != kQuote) {
            inside += text.at(next);
        } else if (next + 1 < text.size() && text.at(next + 1) == kQuote) {
            inside += kQuote;
            ++next;
        } else {
            if (!endsCell(text, next + 1))
                return false;
            at = next + 1;
            cell = inside;
            return true;
        }
    }
    return false;
}

QString lineBreaksAsOne(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

bool wantsQuotes(const QString &cell)
{
    return cell.startsWith(kQuote) || cell.contains(kTab) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
}

}

GridTable tableFromText(const QString &text)
{
    GridTable table;
    qsizetype at = 0;
    while (at < text.size()) {
        QStringList row;
        for (;;) {
            QString cell;
            const bool isQuoted = at < text.size() && text.at(at) == kQuote && readQuoted(text, at, cell);
            if (!isQuoted) {
                const qsizetype begin = at;
                while (!endsCell(text, at))
                    ++at;
                cell = text.mid(begin, at - begin);
            }
            row << lineBreaksAsOne(cell);
            if (at >= text.size() || text.at(at) != kTab)
                break;
            ++at;
        }
        table << row;
        if (at < text.size() && text.at(at) == QLatin1Char('\r'))
            ++at;
        if (at < text.size() && text.at(at) == QLatin1Char('\n'))
            ++at;
    }
    return table;
}

QString textFromTable(const GridTable &table)
{
    QString text;
    for (const QStringList &row : table) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            QString cell = row.at(column);
            if (wantsQuotes(cell))
                cell = kQuote + cell.replace(kQuote, QLatin1String("\"\"")) + kQuote;
            text += (column > 0 ? QString(kTab) : QString()) + cell;
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QString htmlFromTable(const GridTable &table)
{
    QString html = QStringLiteral("<table>");
    for (const QStringList &row : table) {
        html += QLatin1String("<tr>");
        for (const QString &cell : row)
            html += QLatin1String("<td>") + cell.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")) + QLatin1String("</td>");
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

}
