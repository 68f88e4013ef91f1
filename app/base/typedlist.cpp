#include "base/typedlist.h"

#include <QRegularExpression>

namespace base {

QStringList typedList(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;،؛、，\\n]"));
    QStringList words;
    for (const QString &part : text.split(kBetween, Qt::SkipEmptyParts))
        if (const QString word = part.trimmed(); !word.isEmpty())
            words << word;
    return words;
}

}
