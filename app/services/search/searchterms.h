#pragma once

#include "storage/search/searchtokens.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace services {

// A part of a text that is to be shown as found.
struct SearchMark {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const SearchMark &) const = default;
};

// One thing that must be found: a word by its beginning, or words that follow each other.
struct SearchTerm {
    QStringList words;    // as storage::searchTokens() gives them
    bool isWhole = false; // quoted: the last word is not the beginning of one
    bool operator==(const SearchTerm &) const = default;
};

// What was typed: words, and "words in quotes" that follow each other. Anything else than letters and digits only parts words, so
// there is nothing that could be typed wrong.
QVector<SearchTerm> searchTerms(const QString &typed);

// Where the term stands in a text that was taken apart; none: it is not found there.
QVector<SearchMark> marksOf(const SearchTerm &term, const QVector<storage::SearchToken> &tokens);
bool isIn(const SearchTerm &term, const QVector<storage::SearchToken> &tokens);

// Long words by their first letters, which the tables find at once, or in full, for which they first collect all that begin so.
enum class Precision { FirstLetters, Full };
// What the tables are asked for the term; a superset of what has it. isTitle: of the table of titles.
QString expressionOf(const SearchTerm &term, Precision precision, bool isTitle);

}
