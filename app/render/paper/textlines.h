#pragma once

#include "render/paper/page.h"

#include <QVector>

namespace render {

// A stretch of text in one type and colour. User text goes in as it is: it is never markup.
struct Span {
    QString text;
    Type type;
    QColor colour = ink::kText;
    QString link;
};

using Spans = QVector<Span>;

// One set line: pieces from left to right, each in one span's look.
struct TextLine {
    struct Piece {
        qreal x = 0;
        QString text;
        Type type;
        QColor colour;
        QString link;
    };
    QVector<Piece> pieces;
    qreal width = 0;
};

// Breaks at the boundaries of Unicode's line breaking, in words too long for the width after / . - _, then anywhere.
// Nothing is left out but control characters and directional overrides.
QVector<TextLine> brokenLines(const Spans &spans, qreal width, const Typeface &typeface);
// The text without control characters and directional embeddings or overrides; line ends become \n, tabs spaces.
QString printable(const QString &text);

enum class Align { Left, Right };

// How a line stands in its column: the size whose leading it has, and its side.
struct LineStyle {
    LineStyle(TypeSize leading, Align side = Align::Left) : leadingOf(leading), align(side) {}
    TypeSize leadingOf;
    Align align;
};

// Puts one line on the page; x is the left edge of a column `width` wide, y the top of the line.
void addLine(Page &page, const TextLine &line, QPointF topLeft, qreal width, LineStyle style);

}
