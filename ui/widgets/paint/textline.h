#pragma once

#include "widgets/theme/theme.h"

class QFont;
class QPainter;
class QRectF;

namespace ui {

// One line of plain text in a role and colour, elided at its end, leading by default (mirrored right to left).
struct TextLine {
    QString text;
    TextRole role = TextRole::Body;
    Token color = Token::Text;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool bold = false;
};
void paintLine(QPainter &painter, const QRectF &rect, const TextLine &line, Qt::LayoutDirection direction);
// Plain text on several lines: breaks at words, inside one only where it is longer than the line.
void paintWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color);
QSize wrappedSize(const QString &text, const QFont &font, int width);
int lineWidth(const QString &text, TextRole role, bool bold = false);

// Zone fills and frames of the pictures.
void fillHatch(QPainter &painter, const QRectF &rect, Token fill, Token lines, bool rising);
// A rounded rectangle with a 1 px edge on whole device pixels; an invalid colour leaves that part out.
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge);
// A number or day pill of the runway axis and the heat map.
void paintPill(QPainter &painter, const QRectF &rect, const QString &text, Token fill, Token textColor);

}
