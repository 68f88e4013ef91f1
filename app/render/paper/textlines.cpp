#include "render/paper/textlines.h"

#include "render/paper/units.h"

#include <QTextBoundaryFinder>

namespace render {

namespace {

bool isDirectionalControl(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

// Sets one text made of spans into lines no wider than `width`.
class LineBreaker
{
public:
    LineBreaker(const Spans &spans, qreal width, const Typeface &typeface) : m_width(width), m_typeface(typeface)
    {
        for (const Span &span : spans) {
            m_spans << span;
            m_spans.last().text = printable(span.text);
            m_text += m_spans.last().text;
        }
    }

    QVector<TextLine> lines()
    {
        qsizetype from = 0;
        for (qsizetype end = m_text.indexOf(u'\n'); end >= 0; end = m_text.indexOf(u'\n', from)) {
            setParagraph(from, end);
            from = end + 1;
        }
        setParagraph(from, m_text.size());
        return m_lines;
    }

private:
    template <typename Visit>
    void forPieces(qsizetype from, qsizetype to, const Visit &visit) const
    {
        qsizetype start = 0;
        for (const Span &span : m_spans) {
            const qsizetype end = start + span.text.size();
            const qsizetype a = qMax(from, start);
            const qsizetype b = qMin(to, end);
            if (a < b)
                visit(span, span.text.mid(a - start, b - a));
            start = end;
        }
    }

    qreal measure(qsizetype from, qsizetype to) const
    {
        qreal sum = 0;
        forPieces(from, to, [&](const Span &span, const QString &text) { sum += m_typeface.width(text, span.type); });
        return sum;
    }

    qsizetype withoutBlanks(qsizetype from, qsizetype to) const
    {
        while (to > from && m_text[to - 1].isSpace() && m_text[to - 1] != QChar::Nbsp)
            --to;
        return to;
    }

    void flush(qsizetype to)
    {
        TextLine line;
        forPieces(m_lineStart, withoutBlanks(m_lineStart, to), [&](const Span &span, const QString &text) {
            line.pieces << TextLine::Piece{line.width, text, span.type, span.colour, span.link};
            line.width += m_typeface.width(text, span.type);
        });
        m_lines << line;
        m_lineStart = to;
        m_x = 0;
    }

    void setParagraph(qsizetype from, qsizetype to)
    {
        m_lineStart = from;
        m_x = 0;
        if (measure(from, withoutBlanks(from, to)) > m_width) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text.constData() + from, to - from);
            qsizetype start = from;
            for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
                if (from + next < to && staysTogether(from + next))
                    continue;
                setWord(start, from + next);
                start = from + next;
            }
        }
        flush(to);
    }

    // Number and unit or month ("14 Dec"), currency and number ("EUR 640,000") are not parted at the blank between them.
    bool staysTogether(qsizetype at) const
    {
        if (at < 3 || at >= m_text.size() || m_text[at - 1] != u' ')
            return false;
        const QChar before = m_text[at - 2];
        if (m_text[at].isDigit())
            return at >= 4 && before.isUpper() && m_text[at - 3].isUpper() && m_text[at - 4].isUpper() && (at < 5 || !m_text[at - 5].isLetter());
        qsizetype end = at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        return before.isDigit() && m_text[at].isUpper() && end - at >= 3 && end - at <= 4;
    }

    void setWord(qsizetype from, qsizetype to)
    {
        const qreal visible = measure(from, withoutBlanks(from, to));
        if (m_x + visible > m_width && from > m_lineStart)
            flush(from);
        if (visible > m_width)
            setLongWord(from, to);
        else
            m_x += measure(from, to);
    }

    void setLongWord(qsizetype from, qsizetype to)
    {
        qsizetype start = from;
        for (qsizetype i = from; i < to; ++i) {
            const bool mayBreak = QStringLiteral("/.-_").contains(m_text[i]);
            if (!mayBreak && i + 1 < to)
                continue;
            setPart(start, i + 1);
            start = i + 1;
        }
    }

    void setPart(qsizetype from, qsizetype to)
    {
        const qreal visible = measure(from, withoutBlanks(from, to));
        if (m_x + visible > m_width && from > m_lineStart)
            flush(from);
        if (visible <= m_width) {
            m_x += measure(from, to);
            return;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text.constData() + from, to - from);
        qsizetype start = from;
        for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
            const qreal one = measure(start, from + next);
            if (m_x + one > m_width && start > m_lineStart)
                flush(start);
            m_x += one;
            start = from + next;
        }
    }

    Spans m_spans;
    QString m_text;
    qreal m_width;
    const Typeface &m_typeface;
    QVector<TextLine> m_lines;
    qsizetype m_lineStart = 0;
    qreal m_x = 0;
};

}

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            out += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c.category() == QChar::Other_Control) {
            out += u' ';
        } else if (!isDirectionalControl(c)) {
            out += c;
        }
    }
    return out;
}

QVector<TextLine> brokenLines(const Spans &spans, qreal width, const Typeface &typeface)
{
    return LineBreaker(spans, width, typeface).lines();
}

void addLine(Page &page, const TextLine &line, QPointF topLeft, qreal width, LineStyle style)
{
    const qreal x = style.align == Align::Right ? topLeft.x() + width - line.width : topLeft.x();
    const qreal y = topLeft.y() + Typeface::baseline(style.leadingOf);
    for (const TextLine::Piece &piece : line.pieces) {
        if (piece.text.isEmpty())
            continue;
        if (!piece.link.isEmpty()) {
            const qreal below = y + pt(1.6);
            const qreal pieceWidth = &piece == &line.pieces.last() ? line.width - piece.x : (&piece + 1)->x - piece.x;
            page.add(LineMark{QLineF(x + piece.x, below, x + piece.x + pieceWidth, below), piece.colour, pt(0.35)});
        }
        page.add(TextMark{{x + piece.x, y}, piece.text, piece.type, piece.colour, piece.link});
    }
}

}
