#include "services/search/excerpt.h"

#include <algorithm>

namespace services {

namespace {

constexpr qsizetype kBefore = 32;
constexpr qsizetype kLongest = 160;
constexpr QChar kCut(u'\u2026');

// Blanks for everything that would break the line or steer its writing; each character stays at its place.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        if (c.isSpace() || category == QChar::Other_Control || (category == QChar::Other_Format && c != QChar(0x200d) && c != QChar(0x200c)))
            c = QLatin1Char(' ');
    }
    return text;
}

// A place not inside a word, within a few characters.
qsizetype wordStart(const QString &text, qsizetype at)
{
    constexpr qsizetype kReach = 12;
    if (at <= 0)
        return 0;
    for (qsizetype i = at; i < qMin(at + kReach, text.size()); ++i)
        if (text.at(i - 1) == QLatin1Char(' '))
            return i;
    return text.at(at).isLowSurrogate() ? at + 1 : at;
}

}

QVector<SearchMark> allMarks(const QVector<SearchTerm> &terms, const QString &text)
{
    const QVector<storage::SearchToken> tokens = storage::searchTokens(text);
    QVector<SearchMark> marks;
    for (const SearchTerm &term : terms)
        marks += marksOf(term, tokens);
    std::sort(marks.begin(), marks.end(), [](const SearchMark &a, const SearchMark &b) { return a.start < b.start; });
    QVector<SearchMark> apart;
    for (const SearchMark &mark : std::as_const(marks)) {
        if (apart.isEmpty() || mark.start >= apart.constLast().start + apart.constLast().length)
            apart.append(mark);
        else
            apart.last().length = qMax(apart.constLast().length, mark.start + mark.length - apart.constLast().start);
    }
    return apart;
}

Excerpt excerptOf(const QVector<SearchTerm> &terms, const QString &text)
{
    const QVector<SearchMark> marks = allMarks(terms, text);
    const QString line = onOneLine(text);
    const qsizetype first = marks.isEmpty() ? 0 : marks.constFirst().start;
    const qsizetype start = qMin(wordStart(line, first - kBefore), first);
    qsizetype end = qMin(start + kLongest, line.size());
    if (end < line.size() && line.at(end).isLowSurrogate())
        --end;
    Excerpt excerpt;
    excerpt.text = (start > 0 ? QString(kCut) : QString()) + line.mid(start, end - start) + (end < line.size() ? QString(kCut) : QString());
    const qsizetype shift = start > 0 ? 1 - start : 0;
    for (const SearchMark &mark : marks)
        if (mark.start >= start && mark.start + mark.length <= end)
            excerpt.marks.append({mark.start + shift, mark.length});
    return excerpt;
}

}
