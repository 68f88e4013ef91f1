#pragma once

#include "widgets/theme/theme.h"

#include <QSize>

class QPainter;
class QRectF;

namespace ui {

// The four ranks of severity and of risk rating, highest first; shape and colour both tell them apart.
enum class Rank { S1, S2, S3, S4 };

// index 0..3, clamped.
Rank rankOf(int index);
Token markToken(Rank rank);
// The shape alone, filling a square centred in rect (13 px at a 13 px font is the size of the tables).
void paintMarkShape(QPainter &painter, const QRectF &rect, Rank rank);
// Shape, 5 px, text ("S1", "Very high") semibold in the same colour, at rect's leading edge, centred in height.
void paintMark(QPainter &painter, const QRectF &rect, Rank rank, const QString &text, Qt::LayoutDirection direction);
QSize markSize(const QString &text);

}
