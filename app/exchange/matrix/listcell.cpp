#include "exchange/matrix/listcell.h"

namespace exchange {

namespace {

bool wantsQuotes(const QString &text)
{
    return text.isEmpty() || text.contains(u';') || text.contains(u'"') || text != text.trimmed();
}

// The end of the quoted text that begins before `at`: the place behind its closing mark.
qsizetype takeQuoted(const QString &cell, qsizetype at, QString &text)
{
    for (; at < cell.size(); ++at) {
        if (cell[at] != u'"') {
            text += cell[at];
        } else if (at + 1 < cell.size() && cell[at + 1] == u'"') {
            text += u'"';
            ++at;
        } else {
            return at + 1;
        }
    }
    return at;
}

}

QString joinedList(const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items << (wantsQuotes(text) ? u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"' : text);
    return items.join(QStringLiteral("; "));
}

QStringList splitList(const QString &cell)
{
    QStringList texts;
    for (qsizetype at = 0; at < cell.size();) {
        while (at < cell.size() && cell[at].isSpace())
            ++at;
        QString text;
        const bool isQuoted = at < cell.size() && cell[at] == u'"';
        if (isQuoted)
            at = takeQuoted(cell, at + 1, text);
        const qsizetype end = cell.indexOf(u';', at);
        const QString rest = cell.mid(at, end < 0 ? -1 : end - at).trimmed();
        text += rest;
        if (isQuoted || !text.isEmpty())
            texts << text;
        if (end < 0)
            break;
        at = end + 1;
    }
    return texts;
}

}
