#include "services/attachment/filename.h"

#include <QRegularExpression>

namespace services {

namespace {

constexpr qsizetype kLongestName = 200; // bytes

bool isHarmful(QChar c)
{
    static const QString kSigns = QStringLiteral("/\\:*?\"<>|");
    const QChar::Category category = c.category();
    return kSigns.contains(c) || category == QChar::Other_Control || category == QChar::Other_Format || c.isSurrogate()
           || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= kLongestName)
        return name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString suffix = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
    QString stem = name.left(name.size() - suffix.size());
    while ((stem + suffix).toUtf8().size() > kLongestName)
        stem.chop(1);
    return stem + suffix;
}

}

QString fileNameFor(const QString &name)
{
    static const QRegularExpression kReserved(QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\\s*(\\.|$)"),
                                              QRegularExpression::CaseInsensitiveOption);
    QString safe;
    for (const QChar c : name)
        if (c == QLatin1Char('/') || c == QLatin1Char('\\'))
            safe.clear(); // what stood before was a folder
        else if (!isHarmful(c))
            safe += c;
    safe = shortened(safe.simplified());
    while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' ')))
        safe.chop(1);
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    safe = safe.trimmed();
    if (safe.isEmpty())
        return QStringLiteral("file");
    return kReserved.match(safe).hasMatch() ? QLatin1Char('_') + safe : safe;
}

}
