#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace storage {

// A word of a text as the search compares it: folded, letters and digits only. Of writing without blanks between words (Chinese,
// Japanese, Thai …) each character with its next one, and the last of such a run alone.
struct SearchToken {
    QString text;
    qsizetype start = 0;  // where it stands in the text as written
    qsizetype length = 0;
    bool isRun = false;    // of writing without blanks
    bool isRunEnd = false; // the last character of a run, alone
};

// Longer words are known by their first letters.
inline constexpr qsizetype kLongestWord = 40;

// Case, accents, width and ligatures make no difference: "Überfällige" → "uberfallige", "Sørensen" → "sorensen". What it gives for
// a text is what the index of every file holds: a change needs a migration that leaves all rows to be indexed anew.
QVector<SearchToken> searchTokens(const QString &text);
// The words alone, added to `words`: for the index.
void addSearchWords(const QString &text, QStringList &words);

}
