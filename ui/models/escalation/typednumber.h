#pragma once

#include <QString>

#include <optional>

namespace models {

// A whole number in the digits of any script, with or without a sign for per cent.
inline std::optional<int> typedNumber(const QString &text)
{
    QString plain;
    for (const QChar letter : text)
        if (letter.isDigit())
            plain += QString::number(letter.digitValue());
        else if (letter != u'%' && letter != QChar(0x066A))
            plain += letter;
    bool isNumber = false;
    const int number = plain.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

}
