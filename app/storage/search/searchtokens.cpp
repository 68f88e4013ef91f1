#include "storage/search/searchtokens.h"

#include "storage/issue/issuesearch.h"

#include <QChar>

namespace storage {

namespace {

// Letters that Unicode does not take apart but people do.
struct PlainLetter {
    char16_t letter;
    const char *plain;
};
constexpr PlainLetter kPlainLetters[] = {{u'\u00e6', "ae"}, {u'\u0153', "oe"}, {u'\u00f8', "o"}, {u'\u0142', "l"},
                                         {u'\u0111', "d"},  {u'\u00f0', "d"},  {u'\u00fe', "th"}, {u'\u0131', "i"}};

enum class CharKind { Break, Word, Run, Mark };

struct CodePoint {
    char32_t value = 0;
    int size = 1;
};

CodePoint codePointAt(const QString &text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

bool isWithoutBlanks(char32_t c)
{
    if (c == 0x30fc) // the long vowel of Katakana
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

CharKind kindOf(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') ? CharKind::Word : CharKind::Break;
    if (c == 0x2bc) // an apostrophe
        return CharKind::Break;
    if (QChar::isMark(c) || c == 0xad || (c >= 0x200b && c <= 0x200d)) // soft hyphen, joiners
        return CharKind::Mark;
    if (!QChar::isLetterOrNumber(c))
        return CharKind::Break;
    return isWithoutBlanks(c) ? CharKind::Run : CharKind::Word;
}

QString plainOf(QChar c)
{
    for (const PlainLetter &letter : kPlainLetters)
        if (c == QChar(letter.letter))
            return QLatin1String(letter.plain);
    return c;
}

// One word as it is compared; empty when nothing of it is left.
QString foldedWord(const QString &word)
{
    const QString folded = storage::folded(word);
    QString plain;
    for (qsizetype at = 0; at < folded.size();) {
        const CodePoint point = codePointAt(folded, at);
        const CharKind kind = kindOf(point.value);
        if (const int digit = QChar::digitValue(point.value); digit >= 0)
            plain += QChar(u'0' + digit);
        else if (point.size == 2 && kind != CharKind::Break && kind != CharKind::Mark)
            plain += QStringView(folded).mid(at, 2);
        else if (kind != CharKind::Break && kind != CharKind::Mark)
            plain += plainOf(folded.at(at));
        at += point.size;
    }
    if (plain.size() <= kLongestWord)
        return plain;
    return plain.left(plain.at(kLongestWord - 1).isHighSurrogate() ? kLongestWord - 1 : kLongestWord);
}

QString asciiWord(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype length = qMin(end - start, kLongestWord);
    QString word(length, Qt::Uninitialized);
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t c = text.at(start + i).unicode();
        word[i] = QChar(c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c);
    }
    return word;
}

// Takes a text apart, one word or run after the other.
template <typename Take>
class SearchScan
{
public:
    SearchScan(const QString &text, Take take) : m_text(text), m_take(take) {}

    void run()
    {
        while (m_at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, m_at);
            const CharKind kind = kindOf(point.value);
            if (kind == CharKind::Word)
                takeWord();
            else if (kind == CharKind::Run)
                takeRun();
            else
                m_at += point.size;
        }
    }

private:
    void takeWord()
    {
        const qsizetype start = m_at;
        bool isAscii = true;
        while (m_at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, m_at);
            const CharKind kind = kindOf(point.value);
            if (kind != CharKind::Word && kind != CharKind::Mark)
                break;
            isAscii = isAscii && point.value < 0x80;
            m_at += point.size;
        }
        const QString word = isAscii ? asciiWord(m_text, start, m_at) : foldedWord(m_text.mid(start, m_at - start));
        if (!word.isEmpty())
            m_take(SearchToken{word, start, m_at - start, false, false});
    }

    // Each character with its next one.
    void takeRun()
    {
        QVector<SearchToken> characters;
        while (m_at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, m_at);
            const CharKind kind = kindOf(point.value);
            if (kind == CharKind::Run)
                characters.append({foldedWord(m_text.mid(m_at, point.size)), m_at, point.size, true, false});
            else if (kind == CharKind::Mark)
                characters.last().length += point.size;
            else
                break;
            m_at += point.size;
        }
        characters.removeIf([](const SearchToken &each) { return each.text.isEmpty(); });
        for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
            const SearchToken &next = characters.at(i + 1);
            m_take(SearchToken{characters.at(i).text + next.text, characters.at(i).start,
                               next.start + next.length - characters.at(i).start, true, false});
        }
        if (!characters.isEmpty()) {
            characters.last().isRunEnd = true;
            m_take(characters.constLast());
        }
    }

    const QString &m_text;
    Take m_take;
    qsizetype m_at = 0;
};

}

QVector<SearchToken> searchTokens(const QString &text)
{
    QVector<SearchToken> tokens;
    SearchScan(text, [&tokens](const SearchToken &token) { tokens.append(token); }).run();
    return tokens;
}

void addSearchWords(const QString &text, QStringList &words)
{
    SearchScan(text, [&words](const SearchToken &token) { words.append(token.text); }).run();
}

}
