#pragma once

#include <QString>

namespace domain {

// How long the summary of the facts may be: what is longer belongs behind a pointer to the details (D1). Nothing is ever cut.
inline constexpr int kFactsWordLimit = 120;

// Runs of letters and signs between blanks.
inline int wordCount(const QString &text)
{
    int words = 0;
    bool isInWord = false;
    for (const QChar letter : text) {
        words += !letter.isSpace() && !isInWord ? 1 : 0;
        isInWord = !letter.isSpace();
    }
    return words;
}

}
