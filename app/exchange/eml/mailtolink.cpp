#include "exchange/eml/mailtolink.h"

#include <QUrl>

namespace exchange {

namespace {

// Header values: control characters (a line break would start another header) become blanks.
QByteArray encodedHeader(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    return QUrl::toPercentEncoding(text);
}

QByteArray encodedAddresses(const QStringList &addresses)
{
    QByteArrayList encoded;
    for (const QString &address : addresses)
        encoded << QUrl::toPercentEncoding(address.simplified(), "@");
    return encoded.join(',');
}

}

QByteArray mailtoLink(const QStringList &to, const QStringList &copy, const QString &subject, const QString &body)
{
    QString lines = body;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    QByteArray link = "mailto:" + encodedAddresses(to) + "?subject=" + encodedHeader(subject);
    if (!copy.isEmpty())
        link += "&cc=" + encodedAddresses(copy);
    link += "&body=" + QUrl::toPercentEncoding(lines);
    return link.size() > kLongestMailto ? QByteArray() : link;
}

}
