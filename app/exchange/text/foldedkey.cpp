#include "exchange/text/foldedkey.h"

#include <QSet>

namespace exchange {

QString foldedKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    qsizetype at = 0;
    for (; at < text.size() && text[at].unicode() < 128; ++at)
        if (text[at].isLetterOrNumber())
            key.append(text[at].toLower());
    if (at == text.size())
        return key;
    key.clear();
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts)
        if (c.isLetterOrNumber() || c.isSurrogate())
            key.append(c);
    return key;
}

bool isPlaceholder(QStringView text)
{
    static const QSet<QString> words{{}, QStringLiteral("none"), QStringLiteral("null"), QStringLiteral("nil"), QStringLiteral("na"),
                                     QStringLiteral("nan"), QStringLiteral("unassigned"), QStringLiteral("nobody"), QStringLiteral("unknown"),
                                     QStringLiteral("undefined"), QStringLiteral("notassigned"), QStringLiteral("keine"),
                                     QStringLiteral("niemand"), QStringLiteral("aucun"), QStringLiteral("ninguno")};
    return words.contains(foldedKey(text)); // "?" and "-" fold to nothing
}

}
