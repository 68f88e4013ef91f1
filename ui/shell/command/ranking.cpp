#include "shell/command/ranking.h"

#include <algorithm>

namespace ui {

namespace {

// Case and accents taken off, one character for one, so that positions stay true.
QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        QChar base = character;
        const QString parts = character.decomposition();
        if (!parts.isEmpty() && character.decompositionTag() == QChar::Canonical)
            base = parts.at(0);
        result += base.toCaseFolded();
    }
    return result;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

// 4 at the start, 3 at the start of a word, 1 inside one, 0 not there.
int wordScore(const QString &text, const QString &word)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        best = qMax(best, at == 0 ? 4 : startsWord(text, at) ? 3 : 1);
    return best;
}

}

Ranking::Ranking(const QString &typed) : m_words(folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}

int Ranking::score(const QString &text, const QString &detail) const
{
    if (m_words.isEmpty())
        return 1;
    const QString first = folded(text);
    const QString second = folded(detail);
    int total = 0;
    for (const QString &word : m_words) {
        const int inText = wordScore(first, word) * 2;
        const int found = qMax(inText, wordScore(second, word));
        if (found == 0)
            return 0;
        total += found;
    }
    return total * 10 + (first == m_words.join(QLatin1Char(' ')) ? 5 : 0);
}

QVector<Ranking::Span> Ranking::spans(const QString &text) const
{
    const QString plain = folded(text);
    QVector<bool> marked(plain.size(), false);
    for (const QString &word : m_words)
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.size()))
            std::fill_n(marked.begin() + at, word.size(), true);
    QVector<Span> result;
    for (int i = 0; i < marked.size(); ++i) {
        if (!marked.at(i))
            continue;
        if (!result.isEmpty() && result.constLast().start + result.constLast().length == i)
            ++result.last().length;
        else
            result.append({i, 1});
    }
    return result;
}

}
