#pragma once

#include "widgets/theme/icon.h"

#include <QSize>

class QPainter;
class QRectF;

namespace ui {

// How loud a verdict chip is.
enum class ChipWeight { Act, Do, Quiet, Confidential };

// What a verdict chip says: the caller knows the verdict, the chip does not.
struct ChipLook {
    QString text;
    IconId icon = IconId::Clock;
    ChipWeight weight = ChipWeight::Quiet;
};

// At rect's leading edge, centred in height; elides never: give it chipSize().
void paintChip(QPainter &painter, const QRectF &rect, const ChipLook &look, Qt::LayoutDirection direction);
QSize chipSize(const ChipLook &look);
// Initials in a disc ("MH"); ours is tinted, theirs grey.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name, bool ours);
QString initials(const QString &name);

}
