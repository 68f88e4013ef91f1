#include "services/search/searchterms.h"

#include <algorithm>

namespace services {

using storage::SearchToken;

namespace {

bool isQuote(QChar c)
{
    return QStringLiteral("\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d").contains(c);
}

// The last character of a run is there alone for those that end with it; asked for it is when it was typed alone.
SearchTerm termOf(const QString &text, bool isQuoted)
{
    SearchTerm term;
    const QVector<SearchToken> tokens = storage::searchTokens(text);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const bool isAlone = i == 0 || !tokens.at(i - 1).isRun || tokens.at(i - 1).isRunEnd;
        if (!tokens.at(i).isRunEnd || isAlone)
            term.words.append(tokens.at(i).text);
    }
    term.isWhole = isQuoted && !tokens.isEmpty() && !tokens.constLast().isRun;
    return term;
}

bool isFoundAt(const SearchTerm &term, const QVector<SearchToken> &tokens, qsizetype at)
{
    const qsizetype last = term.words.size() - 1;
    for (qsizetype i = 0; i < last; ++i)
        if (tokens.at(at + i).text != term.words.at(i))
            return false;
    const QString &word = tokens.at(at + last).text;
    return term.isWhole ? word == term.words.at(last) : word.startsWith(term.words.at(last));
}

// The beginning that was typed, where it can be told; else the whole word.
SearchMark markAt(const SearchTerm &term, const QVector<SearchToken> &tokens, qsizetype at)
{
    const SearchToken &first = tokens.at(at);
    const SearchToken &last = tokens.at(at + term.words.size() - 1);
    const bool isPlain = last.text.size() == last.length;
    const qsizetype end = last.start + (isPlain ? term.words.constLast().size() : last.length);
    return {first.start, end - first.start};
}

QString quoted(const QString &word, bool isBeginning)
{
    return QLatin1Char('"') + word + QLatin1String(isBeginning ? "\" *" : "\"");
}

// How many letters the tables have an own list for: 1, 2, 3 of titles, 1 and 3 of all texts.
qsizetype lettersAtOnce(const QString &word, bool isTitle)
{
    const bool isPlain = std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSurrogate(); });
    if (!isPlain)
        return word.size();
    return word.size() == 2 && !isTitle ? 1 : std::min<qsizetype>(word.size(), 3);
}

}

QVector<SearchTerm> searchTerms(const QString &typed)
{
    QVector<SearchTerm> terms;
    QString part;
    bool isInQuotes = false;
    const auto take = [&](bool isQuoted) {
        const SearchTerm term = termOf(part, isQuoted);
        if (!term.words.isEmpty() && !terms.contains(term))
            terms.append(term);
        part.clear();
    };
    for (const QChar c : typed) {
        if (isQuote(c)) {
            take(isInQuotes);
            isInQuotes = !isInQuotes;
        } else if (c.isSpace() && !isInQuotes) {
            take(false);
        } else {
            part += c;
        }
    }
    take(false); // quotes still open: its last word is still being typed
    return terms;
}

QVector<SearchMark> marksOf(const SearchTerm &term, const QVector<SearchToken> &tokens)
{
    QVector<SearchMark> marks;
    for (qsizetype at = 0; at + term.words.size() <= tokens.size(); ++at)
        if (isFoundAt(term, tokens, at))
            marks.append(markAt(term, tokens, at));
    return marks;
}

bool isIn(const SearchTerm &term, const QVector<SearchToken> &tokens)
{
    for (qsizetype at = 0; at + term.words.size() <= tokens.size(); ++at)
        if (isFoundAt(term, tokens, at))
            return true;
    return false;
}

QString expressionOf(const SearchTerm &term, Precision precision, bool isTitle)
{
    QStringList parts;
    for (const QString &word : term.words.mid(0, term.words.size() - 1))
        parts << quoted(word, false);
    const QString &last = term.words.constLast();
    const bool isShortened = !term.isWhole && precision == Precision::FirstLetters;
    parts << quoted(isShortened ? last.left(lettersAtOnce(last, isTitle)) : last, !term.isWhole);
    return parts.join(QLatin1String(" AND "));
}

}
